using DevZone.Reading.Issues;

namespace DevZone.Archive.Tests.Support;

/// <summary>Issues of our own invention.</summary>
internal static class TestIssues
{
    private static readonly Source Source = new("", "text/plain", "");

    /// <summary>An issue of the weekly with a zone, a project and a figure in it.</summary>
    public static Issue Weekly(
        int total,
        DateOnly date,
        string text = "云杉县举行集中开工仪式。",
        params IReadOnlyList<Project> projects
    ) =>
        new()
        {
            Source = Source,
            Masthead = new Masthead
            {
                Title = "科学导报",
                Edition = "开发区建设周刊",
                IssueNumber = (date.DayOfYear / 7) + 1,
                TotalIssueNumber = total,
                Date = date,
            },
            Articles =
            [
                new Article
                {
                    Number = 1,
                    Headline = $"第{total}期头条",
                    Paragraphs = [text],
                },
            ],
            Zones = [Zone("云杉经济技术开发区")],
            Projects = projects is [] ? [Project("云杉电池项目")] : projects,
            Metrics =
            [
                new Metric
                {
                    Subject = new Subject(SubjectKind.Zone, "云杉经济技术开发区", "zone-云杉经济技术开发区"),
                    Name = "入驻企业",
                    Value = total,
                    Unit = "家",
                    Evidence = Clause("入驻企业"),
                },
            ],
        };

    public static Zone Zone(string name, string? city = "云杉", params IReadOnlyList<string> aliases) =>
        new()
        {
            Id = $"zone-{name}",
            Name = name,
            Province = "山西",
            City = city,
            Level = ZoneLevel.Provincial,
            Mentions = [Clause(name), .. aliases.Select(Clause)],
        };

    public static Project Project(
        string name,
        ProjectStage stage = ProjectStage.Signed,
        double? investment = null,
        string? city = "云杉",
        string? zone = null,
        string id = "p1"
    ) =>
        new()
        {
            Id = id,
            Name = name,
            Zone = zone,
            Province = city is null ? null : "山西",
            City = city,
            Stage = stage,
            Investment = investment is { } value
                ? new Quantity
                {
                    Value = value,
                    Low = value,
                    High = value,
                    Unit = "元",
                    Text = $"{value}元",
                }
                : null,
            Evidence = [Clause(name)],
        };

    public static Evidence Clause(string text) => new(1, null, 0, 0, text.Length, text);

    /// <summary>One article without a masthead.</summary>
    public static Issue Loose(string headline, DateOnly? date = null) =>
        new()
        {
            Source = Source,
            Articles =
            [
                new Article
                {
                    Number = 1,
                    Headline = headline,
                    Date = date,
                },
            ],
        };
}
