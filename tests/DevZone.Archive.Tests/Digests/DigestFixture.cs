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
        new(id, DateOnly.Parse(date), issue, issue.Projects.ToDictionary(project => project.Id, project => "p-" + project.Id));

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

    public static Digest Compile(string week, IReadOnlyList<MissingIssue> missing, params DigestIssue[] issues)
    {
        var compiler = new DigestCompiler([Week(week)], missing);
        foreach (var issue in issues)
        {
            compiler.Add(issue);
        }

        return Assert.Single(compiler.Finish());
    }
}
