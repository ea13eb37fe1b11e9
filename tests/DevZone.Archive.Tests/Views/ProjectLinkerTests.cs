using DevZone.Archive.Tests.Support;
using DevZone.Archive.Views;

namespace DevZone.Archive.Tests.Views;

public sealed class ProjectLinkerTests
{
    /// <summary>Lines of <c>same|different, name, place, name, place</c>; a place is <c>province/city/zone</c>.</summary>
    private static IReadOnlyList<(bool Same, LinkedProject A, LinkedProject B)> Gold { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Views", "project-pairs.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(f => (f[0] == "same", Project(f[1], f[2], 1), Project(f[3], f[4], 2))),
    ];

    [Fact]
    public void Link_KeepsToTheGoldPairs()
    {
        var linked = Gold.Select(pair => (pair.Same, Linked: AreLinked(pair.A, pair.B), pair.A, pair.B)).ToList();
        var right = linked.Count(pair => pair is { Same: true, Linked: true });
        var precision = (double)right / linked.Count(pair => pair.Linked);
        var recall = (double)right / linked.Count(pair => pair.Same);
        var wrong = linked
            .Where(pair => pair.Same != pair.Linked)
            .Select(pair => $"{(pair.Same ? "missed" : "wrong")}: {pair.A.Appearance.Project.Name} {pair.B.Appearance.Project.Name}");
        var report = $"precision {precision:F3}, recall {recall:F3}\n{string.Join('\n', wrong)}";
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(linked.Count >= 150, $"{linked.Count} pairs");
        Assert.True(precision >= 0.98 && recall >= 0.90, report);
    }

    [Fact]
    public void Link_DoesNotHangOnTheOrder()
    {
        foreach (var (_, a, b) in Gold)
        {
            Assert.Equal(AreLinked(a, b), AreLinked(b, a));
        }
    }

    private static bool AreLinked(LinkedProject a, LinkedProject b) => a.Key == b.Key && ProjectLinker.Link([a, b]).Count == 1;

    private static LinkedProject Project(string name, string place, int issue)
    {
        var parts = place.Split('/');
        string? Part(int i) => parts.Length > i && parts[i].Length > 0 ? parts[i] : null;
        var project = TestIssues.Project(name) with
        {
            Province = Part(0),
            City = Part(1),
            Zone = Part(2),
            Companies = Part(3) is { } company ? [company] : [],
        };
        var reference = new IssueReference($"2025-05-0{issue}-1-00000000", "000001-0", new DateOnly(2025, 5, issue));
        return new LinkedProject(new ProjectAppearance(reference, 0, project), Part(2));
    }
}
