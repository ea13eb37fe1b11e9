using System.Globalization;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>The fixed words in English.</summary>
internal sealed class EnglishWording : Wording
{
    private EnglishWording() { }

    public static EnglishWording Instance { get; } = new();

    public override DigestLanguage Language => DigestLanguage.English;

    public override string Name => "Development zones digest";

    public override SectionHeadings Headings { get; } =
        new(
            "Top stories",
            "Progress",
            "New projects",
            "New zones",
            "Changed figures",
            "Contradicting figures",
            "Policy",
            "Notices",
            "Missing issues",
            "Beside earlier weeks",
            "Sources"
        );

    public override IReadOnlyList<string> MoneyColumns { get; } = ["By", "Name", "Projects", "Investment"];

    public override string Zone => "zone";

    public override string City => "city";

    public override string Industry => "industry";

    public override string Unnamed => "not named";

    public override IReadOnlyList<string> ComparisonColumns { get; } = ["This week", "Week before", "Same week a year ago"];

    public override TotalsNames Totals { get; } =
        new(
            "Issues",
            "Articles",
            "New zones",
            "New projects",
            "Projects with progress",
            "Investment signed",
            "Investment started",
            "Investment put into production"
        );

    public override string Comma => ", ";

    public override string Lead(Digest digest)
    {
        var days = string.Create(CultureInfo.InvariantCulture, $"{digest.From:d MMMM yyyy} to {digest.To:d MMMM yyyy}");
        var totals = digest.Totals;
        return digest.Issues.Count == 0
            ? $"{days}: no issue came."
            : $"{days}: {Count(totals.Issues, "issue")} with {Count(totals.Articles, "article")}; "
                + $"{Count(totals.NewZones, "new zone")}, {Count(totals.NewProjects, "new project")}, "
                + $"progress in {Count(totals.StageChanges, "project")}.";
    }

    public override string Stage(ProjectStage stage) =>
        stage switch
        {
            ProjectStage.Planned => "planned",
            ProjectStage.Signed => "signed",
            ProjectStage.Started => "started",
            ProjectStage.UnderConstruction => "under construction",
            ProjectStage.Completed => "completed",
            ProjectStage.InProduction => "in production",
            _ => "stage not told",
        };

    public override string? Level(ZoneLevel level) =>
        level switch
        {
            ZoneLevel.National => "national",
            ZoneLevel.Provincial => "provincial",
            ZoneLevel.Park => "park",
            _ => null,
        };

    /// <summary>The industries of docs/contract.md.</summary>
    public override string IndustryOf(string industry) =>
        industry switch
        {
            "电子信息" => "electronics",
            "新能源" => "new energy",
            "汽车" => "automobiles",
            "装备制造" => "machinery",
            "生物医药" => "biomedicine",
            "新材料" => "new materials",
            "化工" => "chemicals",
            "冶金建材" => "metals and building materials",
            "数字经济" => "digital economy",
            "食品农业" => "food and agriculture",
            "轻工纺织" => "light industry and textiles",
            "节能环保" => "environment and energy saving",
            "商贸物流" => "trade and logistics",
            "文化旅游" => "culture and tourism",
            "交通" => "transport",
            "水利" => "water works",
            "城市建设" => "urban construction",
            _ => industry,
        };

    public override string FigureName(string name) =>
        name switch
        {
            FigureNames.Investment => "total investment",
            FigureNames.Area => "area",
            FigureNames.OutputValue => "output value a year",
            _ => name,
        };

    public override string MoneyHeading(ProjectStage stage, string unit) =>
        $"Investment of projects {Stage(stage)} ({EnglishNumber.UnitOf(unit).Trim()})";

    public override string MoneyTotal(Money money)
    {
        var parts = money.Parts.Count > 0 ? $"; {money.Parts.Count} more, part of one of them, not added again" : "";
        return $"{Count(money.Total.Count, "project")}: {Amount(money.Total, money.Unit)} together{parts}.";
    }

    public override string Amount(Sum sum, string unit) => (sum.Approximate ? "about " : "") + EnglishNumber.Format(sum.Value, unit);

    public override string Number(double value, string? unit) => EnglishNumber.Format(value, unit);

    public override string Investment(string printed) => $"investment {printed}";

    public override string WithDetails(string name, string details) => $"{name} ({details})";

    public override string Untitled(int article) => $"Article {article}";

    public override string Headed(string head, string statement) => $"{head}: {statement}";

    public override string On(string figure, DateOnly day) => $"{figure} ({day:yyyy-MM-dd})";

    public override string Missing(MissingIssue missing) =>
        $"{missing.Title} no. {missing.Number}{(missing.Reason is { } reason ? $": {reason}" : " did not come")}";

    public override string IssueNumber(int number) => $"no. {number}";

    public override string TotalNumber(int number) => $"no. {number} since the first";

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
