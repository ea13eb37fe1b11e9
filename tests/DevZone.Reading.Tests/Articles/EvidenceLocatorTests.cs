using DevZone.Reading.Issues;
using DevZone.Reading.Script;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace DevZone.Reading.Tests.Articles;

/// <summary>Draws the text of every evidence's boxes back from the page's own letters.</summary>
public sealed class EvidenceLocatorTests
{
    private static readonly string Pages = Path.Combine(AppContext.BaseDirectory, "Layout", "Pages");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Pages, "*.pdf").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Locate_GivesBoxesThatHoldTheEvidence_OnGeneratedPages(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Pages, name));
        var issue = Assert
            .IsType<ReadResult.Read>(IssueReader.Read(bytes, name, cancellationToken: TestContext.Current.CancellationToken))
            .Issue;
        using var document = PdfDocument.Open(bytes);
        var letters = document.GetPages().ToDictionary(page => page.Number, page => page.Letters);
        List<Evidence> evidence =
        [
            .. issue.Zones.SelectMany(zone => zone.Mentions),
            .. issue.Projects.SelectMany(project => project.Evidence),
            .. issue.Metrics.Select(metric => metric.Evidence),
            .. issue.People.Select(person => person.Evidence),
            .. issue.Organizations.Select(organization => organization.Evidence),
        ];

        Assert.True(evidence.Count > 30, $"Only {evidence.Count} values were read.");
        var whole = evidence.FindAll(one => Drawn(one, letters) == Plain(one.Text));
        // A clause that runs on to the next page has the boxes of the page on which it begins; at most one clause breaks off there.
        Assert.InRange(evidence.Except(whole).Select(one => (one.Article, one.Paragraph)).Distinct().Count(), 0, 1);
        Assert.All(evidence.Except(whole), one => Assert.StartsWith(Drawn(one, letters), Plain(one.Text), StringComparison.Ordinal));
        Assert.All(evidence, one => Assert.NotEmpty(Drawn(one, letters)));
        // Clauses that run over a line's end and over a column's end are among them.
        Assert.Contains(evidence, one => one.Boxes!.Count > 1);
        Assert.Contains(evidence, one => one.Boxes is [var first, .., var last] && last.Y > first.Y + first.Height);
    }

    /// <summary>What stands in the boxes, box by box, from left to right.</summary>
    private static string Drawn(Evidence evidence, Dictionary<int, IReadOnlyList<Letter>> letters) =>
        Plain(
            string.Concat(
                evidence.Boxes!.SelectMany(box =>
                    letters[evidence.Page!.Value]
                        .Where(letter =>
                            letter.StartBaseLine.X + letter.Width / 2 > box.X
                            && letter.StartBaseLine.X + letter.Width / 2 < box.X + box.Width
                            && letter.StartBaseLine.Y > box.Y
                            && letter.StartBaseLine.Y < box.Y + box.Height
                        )
                        .OrderBy(letter => letter.StartBaseLine.X)
                        .Select(letter => letter.Value)
                )
            )
        );

    /// <summary>Without spaces, and with the radicals that Noto's fonts give folded to ideographs.</summary>
    private static string Plain(string text) => string.Concat(ScriptFolding.NormalizeRadicals(text).Where(c => !char.IsWhiteSpace(c)));
}
