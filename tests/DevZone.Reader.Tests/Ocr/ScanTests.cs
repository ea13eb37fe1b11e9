using DevZone.PageGenerator;
using DevZone.Reading;
using DevZone.Reading.Issues;

namespace DevZone.Reader.Tests.Ocr;

/// <summary>A page that is printed, scanned and read again, held against the reading of its text.</summary>
public sealed class ScanTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static byte[] Printed => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Ocr", "tabloid-reading-order.pdf"));

    [Fact]
    public async Task ReadAsync_GivesWhatTheTextGives_WhenThePageIsAPicture()
    {
        await ScanTools.EnsureInstalledAsync();
        await using var pool = new ReaderPool();
        var text = Issue(await pool.ReadAsync(Printed, "2025-05-30.pdf", Cancel));

        var scan = Issue(await pool.ReadAsync(await ScannedPdf.OfAsync(Printed, 200, Cancel), "2025-05-30.pdf", Cancel));

        var score = OcrScore.Of(
            [.. scan.Articles.Select(article => (article.Headline ?? "", string.Concat(article.Paragraphs)))],
            [.. text.Articles.Where(article => article.Paragraphs.Count > 0).Select(Generated)]
        );
        Assert.True(score is { Characters: > 0.985, InOrder: > 0.9, HeadlineCharacters: > 0.85 }, score.ToString());
        Assert.Contains(scan.Warnings, warning => warning.Code == "page-read-by-ocr");
        Assert.DoesNotContain(scan.Warnings, warning => warning.Code is "page-ocr-doubtful" or "page-needs-ocr");
        AssertNear(Places(text), Places(scan));
    }

    private static Issue Issue(ReadResult result) => Assert.IsType<ReadResult.Read>(result).Issue;

    private static GeneratedArticle Generated(Article article)
    {
        var generated = new GeneratedArticle();
        generated.Headline.Add(article.Headline ?? "");
        foreach (var paragraph in article.Paragraphs)
        {
            generated.Paragraphs.Add(paragraph);
        }
        return generated;
    }

    /// <summary>Where clauses stand that both readings took a figure from; those that are printed once only.</summary>
    private static Dictionary<string, Box> Places(Issue issue) =>
        issue
            .Metrics.Select(metric => metric.Evidence)
            .Where(evidence => evidence is { Boxes.Count: > 0 })
            .GroupBy(evidence => evidence!.Text)
            .Where(group => group.Select(evidence => evidence!.Boxes![0]).Distinct().Count() == 1)
            .ToDictionary(group => group.Key, group => group.First()!.Boxes![0]);

    private static void AssertNear(Dictionary<string, Box> text, Dictionary<string, Box> scan)
    {
        var both = text.Keys.Intersect(scan.Keys).ToList();
        Assert.True(both.Count > 5, $"{both.Count} of {text.Count} clauses");
        Assert.All(
            both,
            clause =>
            {
                var (printed, read) = (text[clause], scan[clause]);
                Assert.InRange(read.X - printed.X, -printed.Height, printed.Height);
                Assert.InRange(read.Y - printed.Y, -printed.Height / 2, printed.Height / 2);
            }
        );
    }
}
