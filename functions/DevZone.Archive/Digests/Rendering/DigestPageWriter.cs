namespace DevZone.Archive.Digests.Rendering;

/// <summary>Lays a digest out as a page, in Chinese.</summary>
internal static class DigestPageWriter
{
    private const string Unnamed = "未注明";

    public static DigestPage Write(Digest digest)
    {
        PageSection[] sections =
        [
            new("本周要闻", [.. digest.TopArticles.Select(Article)]),
            .. digest.Money.Select(Money),
            new("新进展", [.. digest.StageChanges.Select(StageMove)]),
            new("新项目", [.. digest.NewProjects.Select(Project)]),
            new("新园区", [.. digest.NewZones.Select(Zone)]),
            new("数据变化", [.. digest.Figures.Where(figure => !figure.Contradicts).Select(Figure)]),
            new("数据出入", [.. digest.Figures.Where(figure => figure.Contradicts).Select(Figure)]),
            new("政策", [.. digest.Policies.Select(Article)]),
            new("启事", [.. digest.Notices.Select(Article)]),
            new("缺期", [.. digest.Missing.Select(Missing)]),
            new("本周与往期", [], Comparison(digest)),
            new("来源", [.. digest.Issues.Select(Issue)]),
        ];
        return new DigestPage(
            $"开发区一周摘要 {digest.Week}",
            Lead(digest),
            [.. sections.Where(section => section.Lines.Count > 0 || section.Table is not null)]
        );
    }

    private static string Lead(Digest digest)
    {
        var days = $"{digest.From:yyyy年M月d日}至{digest.To:M月d日}";
        return digest.Issues.Count == 0
            ? $"{days}，没有收到周刊。"
            : $"{days}，收到{digest.Totals.Issues}期、{digest.Totals.Articles}篇报道："
                + $"新园区{digest.Totals.NewZones}个，新项目{digest.Totals.NewProjects}个，"
                + $"{digest.Totals.StageChanges}个项目有新进展。";
    }

    private static PageSection Money(Money money)
    {
        var amount = Amount(money.Total, money.Unit);
        var parts = money.Parts.Count > 0 ? $"；另有{money.Parts.Count}个属于其中某一项目，不重复计入" : "";
        return new PageSection(
            $"{Words.Of(money.Stage)}项目投资（{money.Unit}）",
            [new PageLine($"{money.Total.Count}个项目合计{amount}{parts}。", [], null)],
            new PageTable(
                ["分类", "名称", "项目", "投资"],
                [
                    .. GroupRows("园区", money.ByZone, money.Unit),
                    .. GroupRows("城市", money.ByCity, money.Unit),
                    .. GroupRows("产业", money.ByIndustry, money.Unit),
                ]
            )
        );
    }

    private static IEnumerable<IReadOnlyList<string>> GroupRows(string kind, IReadOnlyList<GroupSum> groups, string unit) =>
        groups.Select(group => (string[])[kind, group.Name ?? Unnamed, $"{group.Sum.Count}", Amount(group.Sum, unit)]);

    private static string Amount(Sum sum, string unit) => (sum.Approximate ? "约" : "") + ChineseNumber.Format(sum.Value, unit);

    private static PageLine Article(ArticleLine article) =>
        new(
            string.Join(
                ' ',
                new[]
                {
                    article.Kicker is { } kicker ? $"【{kicker}】" : null,
                    article.Headline ?? $"第{article.Number}篇",
                }.OfType<string>()
            ),
            [.. article.Summary.Select(sentence => sentence.Text)],
            article.Link
        );

    private static PageLine StageMove(StageMove change) =>
        Line($"{Words.Of(change.From)} → {Words.Of(change.To)}：{Describe(change.Project)}", change.Project.Printed);

    private static PageLine Project(ProjectLine project) => Line($"{Words.Of(project.Stage)}：{Describe(project)}", project.Printed);

    private static string Describe(ProjectLine project)
    {
        string?[] details =
        [
            project.Zone,
            Place(project.Province, project.City),
            project.Industry,
            project.Investment is { } amount ? $"投资{amount.Text}" : null,
        ];
        return WithDetails(project.Name, details);
    }

    private static PageLine Zone(ZoneLine zone) =>
        Line(WithDetails(zone.Name, [Words.Of(zone.Level), Place(zone.Province, zone.City)]), zone.Printed);

    private static PageLine Figure(FigureChange change) =>
        Line(
            $"{change.Subject}·{change.Name}：{Value(change.Before)}（{change.Before.Date:yyyy-MM-dd}）"
                + $" {(change.Contradicts ? "与" : "→")} {Value(change.After)}（{change.After.Date:yyyy-MM-dd}）",
            change.After.Printed
        );

    private static string Value(Figure figure) =>
        (figure.Period is { } period ? $"{period} " : "") + figure.Qualifier + ChineseNumber.Format(figure.Value, figure.Unit);

    private static PageLine Missing(MissingIssue missing) =>
        new($"{missing.Title} 第{missing.Number}期{(missing.Reason is { } reason ? $"：{reason}" : "未收到")}", [], null);

    private static PageLine Issue(IssueLine issue)
    {
        string?[] numbers =
        [
            issue.Title,
            issue.Number is { } number ? $"第{number}期" : null,
            issue.TotalNumber is { } total ? $"总第{total}期" : null,
            $"{issue.Date:yyyy-MM-dd}",
        ];
        return new PageLine(string.Join(' ', numbers.OfType<string>()), [], issue.Link);
    }

    private static PageTable Comparison(Digest digest)
    {
        DigestTotals?[] weeks = [digest.Totals, digest.WeekBefore, digest.YearBefore];
        (string Name, Func<DigestTotals, string> Value)[] rows =
        [
            ("期数", totals => $"{totals.Issues}"),
            ("报道", totals => $"{totals.Articles}"),
            ("新园区", totals => $"{totals.NewZones}"),
            ("新项目", totals => $"{totals.NewProjects}"),
            ("新进展", totals => $"{totals.StageChanges}"),
            ("签约投资", totals => ChineseNumber.Format(totals.Signed, "元")),
            ("开工投资", totals => ChineseNumber.Format(totals.Started, "元")),
            ("投产投资", totals => ChineseNumber.Format(totals.InProduction, "元")),
        ];
        return new PageTable(
            ["", "本周", "上周", "去年同周"],
            [.. rows.Select(row => (string[])[row.Name, .. weeks.Select(week => week is null ? "—" : row.Value(week))])]
        );
    }

    private static PageLine Line(string text, Printed? printed) => new(text, printed is null ? [] : [printed.Evidence.Text], printed?.Link);

    private static string WithDetails(string name, IEnumerable<string?> details) =>
        string.Join('，', details.OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } text ? $"{name}（{text}）" : name;

    private static string? Place(string? province, string? city) => province == city || city is null ? province : province + city;
}
