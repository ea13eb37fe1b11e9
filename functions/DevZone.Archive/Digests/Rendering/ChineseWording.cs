using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>The fixed words in Chinese.</summary>
internal sealed class ChineseWording : Wording
{
    private ChineseWording() { }

    public static ChineseWording Instance { get; } = new();

    public override DigestLanguage Language => DigestLanguage.Chinese;

    public override string Name => "开发区一周摘要";

    public override SectionHeadings Headings { get; } =
        new("本周要闻", "新进展", "新项目", "新园区", "数据变化", "数据出入", "政策", "启事", "缺期", "本周与往期", "来源");

    public override IReadOnlyList<string> MoneyColumns { get; } = ["分类", "名称", "项目", "投资"];

    public override string Zone => "园区";

    public override string City => "城市";

    public override string Industry => "产业";

    public override string Unnamed => "未注明";

    public override IReadOnlyList<string> ComparisonColumns { get; } = ["本周", "上周", "去年同周"];

    public override TotalsNames Totals { get; } = new("期数", "报道", "新园区", "新项目", "新进展", "签约投资", "开工投资", "投产投资");

    public override string Comma => "，";

    public override string Lead(Digest digest)
    {
        var days = $"{digest.From:yyyy年M月d日}至{digest.To:M月d日}";
        var totals = digest.Totals;
        return digest.Issues.Count == 0
            ? $"{days}，没有收到周刊。"
            : $"{days}，收到{totals.Issues}期、{totals.Articles}篇报道："
                + $"新园区{totals.NewZones}个，新项目{totals.NewProjects}个，{totals.StageChanges}个项目有新进展。";
    }

    public override string Stage(ProjectStage stage) => Words.Of(stage);

    public override string? Level(ZoneLevel level) => Words.Of(level);

    public override string IndustryOf(string industry) => industry;

    public override string FigureName(string name) => name;

    public override string MoneyHeading(ProjectStage stage, string unit) => $"{Stage(stage)}项目投资（{unit}）";

    public override string MoneyTotal(Money money)
    {
        var parts = money.Parts.Count > 0 ? $"；另有{money.Parts.Count}个属于其中某一项目，不重复计入" : "";
        return $"{money.Total.Count}个项目合计{Amount(money.Total, money.Unit)}{parts}。";
    }

    public override string Amount(Sum sum, string unit) => (sum.Approximate ? "约" : "") + ChineseNumber.Format(sum.Value, unit);

    public override string Number(double value, string? unit) => ChineseNumber.Format(value, unit);

    public override string Investment(string printed) => $"投资{printed}";

    public override string WithDetails(string name, string details) => $"{name}（{details}）";

    public override string Untitled(int article) => $"第{article}篇";

    public override string Headed(string head, string statement) => $"{head}：{statement}";

    public override string On(string figure, DateOnly day) => $"{figure}（{day:yyyy-MM-dd}）";

    public override string Missing(MissingIssue missing) =>
        $"{missing.Title} 第{missing.Number}期{(missing.Reason is { } reason ? $"：{reason}" : "未收到")}";

    public override string IssueNumber(int number) => $"第{number}期";

    public override string TotalNumber(int number) => $"总第{number}期";
}
