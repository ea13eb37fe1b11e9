using System.Text.Json;
using DevZone.PageGenerator;
using DevZone.Reading.Documents;
using DevZone.Reading.Documents.Pdf;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Layout;

/// <summary>Reads generated pages and holds what was found against what was printed.</summary>
internal static class GeneratedPages
{
    public static IReadOnlyList<Story> Read(byte[] pdf) =>
        Assert
            .IsType<DocumentResult.Read>(
                PdfDocumentReader.Read(
                    pdf,
                    new Source("x.pdf", "application/pdf", new string('0', 64)),
                    ReadingLimits.Default,
                    ocr: null,
                    TestContext.Current.CancellationToken
                )
            )
            .Document.Stories;

    /// <summary>Shares of the printed articles whose text, and whose headline, was found exactly.</summary>
    public static (double Bodies, double Headlines, double Real) Score(IReadOnlyList<Story> stories, IReadOnlyList<GeneratedArticle> truth)
    {
        var found = stories
            .Where(story => story.Blocks[0].Role != BlockRole.Furniture)
            .Select(story => (Headline: Text(story, BlockRole.Headline), Body: Text(story, BlockRole.Body)))
            .Where(story => story.Body.Length > 0)
            .ToList();
        var bodies = found.Select(story => story.Body).ToHashSet();
        var headlines = found.Select(story => story.Headline).ToHashSet();
        var printed = truth.Select(article => Plain(article.BodyText)).ToHashSet();
        return (
            (double)truth.Count(article => bodies.Contains(Plain(article.BodyText))) / truth.Count,
            (double)truth.Count(article => headlines.Contains(Plain(article.HeadlineText))) / truth.Count,
            (double)found.Count(story => printed.Contains(story.Body)) / found.Count
        );
    }

    public static IReadOnlyList<GeneratedArticle> Truth(string path) =>
        JsonSerializer.Deserialize<List<GeneratedArticle>>(File.ReadAllText(path)) ?? [];

    private static string Text(Story story, BlockRole role) =>
        Plain(string.Concat(story.Blocks.Where(block => block.Role == role).SelectMany(block => block.Lines).Select(line => line.Text)));

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
