namespace DevZone.Archive.Digests.Rendering;

/// <summary>Lays a digest out as a page.</summary>
internal static class DigestPageWriter
{
    /// <summary>How many of the projects behind a sum are named beside it; all of them stand in the sections below.</summary>
    private const int LargestProjects = 3;

    public static DigestPage Write(Digest digest, Wording words)
    {
        var headings = words.Headings;
        PageSection[] sections =
        [
            new(headings.TopArticles, [.. digest.TopArticles.Select(article => Article(article, words))]),
            .. digest.Money.Select(money => Money(money, digest, words)),
            new(headings.StageChanges, [.. digest.StageChanges.Select(change => StageMove(change, words))]),
            new(headings.NewProjects, [.. digest.NewProjects.Select(project => Project(project, words))]),
            new(headings.NewZones, [.. digest.NewZones.Select(zone => Zone(zone, words))]),
            new(headings.Changed, [.. digest.Figures.Where(figure => !figure.Contradicts).Select(figure => Figure(figure, words))]),
            new(headings.Contradicting, [.. digest.Figures.Where(figure => figure.Contradicts).Select(figure => Figure(figure, words))]),
            new(headings.Policies, [.. digest.Policies.Select(article => Article(article, words))]),
            new(headings.Notices, [.. digest.Notices.Select(article => Article(article, words))]),
            new(headings.Missing, [.. digest.Missing.Select(missing => new PageLine(words.Missing(missing), [], missing.Link))]),
            new(headings.Comparison, [], Comparison(digest, words)),
            new(headings.Sources, [.. digest.Issues.Select(issue => Issue(issue, words))]),
        ];
        return new DigestPage(
            words.Language.Tag(),
            words.Title(digest.Week),
            words.Lead(digest),
            [.. sections.Where(section => section.Lines.Count > 0 || section.Table is not null)]
        );
    }

    private static PageSection Money(Money money, Digest digest, Wording words)
    {
        var projects = digest.NewProjects.Concat(digest.StageChanges.Select(change => change.Project)).ToLookup(project => project.Id);
        return new PageSection(
            words.MoneyHeading(money.Stage, money.Unit),
            [
                new PageLine(words.MoneyTotal(money), [], null),
                .. from id in money.Projects.Take(LargestProjects)
                from project in projects[id]
                select Line($"{project.Name} {project.Investment!.Text}", project.Printed),
            ],
            new PageTable(
                words.MoneyColumns,
                [
                    .. GroupRows(words.Zone, money.ByZone, money.Unit, words),
                    .. GroupRows(words.City, money.ByCity, money.Unit, words),
                    .. GroupRows(words.Industry, [.. money.ByIndustry.Select(group => InWords(group, words))], money.Unit, words),
                ]
            )
        );
    }

    private static GroupSum InWords(GroupSum industry, Wording words) =>
        industry.Name is { } name ? industry with { Name = words.IndustryOf(name) } : industry;

    private static IEnumerable<IReadOnlyList<string>> GroupRows(string kind, IReadOnlyList<GroupSum> groups, string unit, Wording words) =>
        groups.Select(group => (string[])[kind, group.Name ?? words.Unnamed, $"{group.Sum.Count}", words.Amount(group.Sum, unit)]);

    private static PageLine Article(ArticleLine article, Wording words)
    {
        var kicker = article.Kicker is null ? "" : $"【{article.Kicker}】 ";
        return new PageLine(
            kicker + (article.Headline ?? words.Untitled(article.Number)),
            [.. article.Summary.Select(sentence => sentence.Text)],
            article.Link
        );
    }

    private static PageLine StageMove(StageMove change, Wording words) =>
        Line(
            words.Headed($"{words.Stage(change.From)} → {words.Stage(change.To)}", Describe(change.Project, words)),
            change.Printed,
            change.Project.Printed
        );

    private static PageLine Project(ProjectLine project, Wording words) =>
        Line(words.Headed(words.Stage(project.Stage), Describe(project, words)), project.Printed);

    private static string Describe(ProjectLine project, Wording words)
    {
        string?[] details =
        [
            project.Zone,
            Place(project.Province, project.City),
            project.Industry is { } industry ? words.IndustryOf(industry) : null,
            project.Investment is { } amount ? words.Investment(amount.Text) : null,
        ];
        return WithDetails(project.Name, details, words);
    }

    private static PageLine Zone(ZoneLine zone, Wording words) =>
        Line(WithDetails(zone.Name, [words.Level(zone.Level), Place(zone.Province, zone.City)], words), zone.Printed);

    private static PageLine Figure(FigureChange change, Wording words)
    {
        var (before, after) = (Value(change.Before, words), Value(change.After, words));
        var text = words.Headed(
            $"{change.Subject}·{words.FigureName(change.Name)}",
            $"{before} {(change.Contradicts ? "≠" : "→")} {after}"
        );
        return Line(text, change.After.Printed, change.Before.Printed);
    }

    private static string Value(Figure figure, Wording words)
    {
        var period = figure.Period is null ? "" : $"{figure.Period} ";
        return words.On(period + figure.Qualifier + words.Number(figure.Value, figure.Unit), figure.Date);
    }

    private static PageLine Issue(IssueLine issue, Wording words)
    {
        string?[] numbers =
        [
            issue.Title,
            issue.Number is { } number ? words.IssueNumber(number) : null,
            issue.TotalNumber is { } total ? words.TotalNumber(total) : null,
            $"{issue.Date:yyyy-MM-dd}",
        ];
        return new PageLine(string.Join(words.Comma, numbers.OfType<string>()), [], issue.Link);
    }

    private static PageTable Comparison(Digest digest, Wording words)
    {
        DigestTotals?[] weeks = [digest.Totals, digest.WeekBefore, digest.YearBefore];
        var names = words.Totals;
        (string Name, Func<DigestTotals, string> Value)[] rows =
        [
            (names.Issues, totals => $"{totals.Issues}"),
            (names.Articles, totals => $"{totals.Articles}"),
            (names.NewZones, totals => $"{totals.NewZones}"),
            (names.NewProjects, totals => $"{totals.NewProjects}"),
            (names.StageChanges, totals => $"{totals.StageChanges}"),
            (names.Signed, totals => words.Amount(totals.Signed, "元")),
            (names.Started, totals => words.Amount(totals.Started, "元")),
            (names.InProduction, totals => words.Amount(totals.InProduction, "元")),
        ];
        return new PageTable(
            ["", .. words.ComparisonColumns],
            [.. rows.Select(row => (string[])[row.Name, .. weeks.Select(week => week is null ? "—" : row.Value(week))])]
        );
    }

    /// <summary>A line with the clauses that it rests on; the link leads to the first.</summary>
    private static PageLine Line(string text, params Printed?[] printed)
    {
        var clauses = printed.OfType<Printed>().ToList();
        return new PageLine(
            text,
            [.. clauses.Select(clause => clause.Evidence.Text).Distinct(StringComparer.Ordinal)],
            clauses.FirstOrDefault()?.Link
        );
    }

    private static string WithDetails(string name, IEnumerable<string?> details, Wording words) =>
        string.Join(words.Comma, details.OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } text
            ? words.WithDetails(name, text)
            : name;

    private static string? Place(string? province, string? city) => province == city || city is null ? province : province + city;
}
