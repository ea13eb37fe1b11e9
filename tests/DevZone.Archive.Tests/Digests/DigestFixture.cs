using DevZone.Archive.Digests;
using DevZone.Archive.Identity;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Tests.Digests;

/// <summary>Small issues to compile digests from.</summary>
internal static class DigestFixture
{
    public static IsoWeek Week(string week) => IsoWeek.TryParse(week, out var parsed) ? parsed : throw new FormatException(week);

    public static DigestIssue Issue(string id, string date, params Project[] projects) =>
        Issue(id, date, new Issue { Source = TestFile, Projects = projects });

    public static DigestIssue Issue(string id, string date, Issue issue) =>
        new(id, "1", DateOnly.Parse(date), issue, issue.Projects.ToDictionary(project => project.Id, project => "p-" + project.Id));

    public static Source TestFile { get; } = new("test.txt", "text/plain", new string('0', 64));

    public static Project Project(string id, ProjectStage stage, double? yuan = null, string? qualifier = null) =>
        new()
        {
            Id = id,
            Name = id,
            Stage = stage,
            Investment = yuan is null ? null : Yuan(yuan.Value, qualifier),
            Evidence = [Evidence($"{id}投资{yuan}元")],
        };

    public static Quantity Yuan(double value, string? qualifier = null) =>
        new()
        {
            Value = value,
            Low = qualifier is "近" ? null : value,
            High = qualifier is null or "近" ? value : null,
            Unit = "元",
            Qualifier = qualifier,
            Text = $"{qualifier}{value}元",
        };

    public static Evidence Evidence(string text, int article = 1) => new(article, ArticlePart.Paragraphs, 0, 0, text.Length, text);

    public static Digest Compile(string week, params DigestIssue[] issues) => Compile(week, [], issues);

    public static Digest Compile(string week, IReadOnlyList<MissingIssue> missing, params DigestIssue[] issues) =>
        Compile(Week(week), missing, issues);

    /// <summary>Compiles a digest the slow way: every issue before the week is read for what it makes known.</summary>
    public static Digest Compile(IsoWeek week, IReadOnlyList<MissingIssue> missing, params IReadOnlyList<DigestIssue> issues)
    {
        var history = new History();
        var totals = new Dictionary<IsoWeek, DigestTotals>();
        var weeks = issues.OrderBy(issue => issue.Date).ThenBy(issue => issue.Id, StringComparer.Ordinal).ToLookup(IsoWeekOf);
        foreach (var earlier in weeks.Where(earlier => earlier.Key < week))
        {
            totals[earlier.Key] = WeekNews.Read([.. earlier], history).Totals;
            foreach (var issue in earlier)
            {
                history.Figures.Read(issue);
            }
        }

        DigestTotals TotalsOf(IsoWeek of) => totals.GetValueOrDefault(of, DigestTotals.None);
        var yearBefore = week.YearBefore is { } then ? TotalsOf(then) : null;
        return DigestCompiler.Compile(week, [.. weeks[week]], history, TotalsOf(week.Previous), yearBefore, missing);
    }

    private static IsoWeek IsoWeekOf(DigestIssue issue) => IsoWeek.Of(issue.Date);
}
