using System.Diagnostics;
using System.Globalization;
using DevZone.PageGenerator;
using DevZone.Reader.Ocr;
using DevZone.Reading;
using DevZone.Reading.Documents;
using DevZone.Reading.Documents.Pdf;
using DevZone.Reading.Issues;

namespace DevZone.Benchmarks.Scans;

/// <summary>How well and how fast scans are read: generated issues, printed, turned into JPEGs, and held against what was printed.</summary>
internal static class ScanBenchmark
{
    private const int FirstSeed = 2001;
    private const int Pages = 2;
    private const int Dpi = 200;

    private static readonly (string Body, string Headline)[] Fonts =
    [
        ("AR PL UMing CN", "WenQuanYi Zen Hei"),
        ("WenQuanYi Zen Hei", "WenQuanYi Zen Hei"),
        ("Noto Serif CJK SC", "Noto Sans CJK SC"),
    ];

    /// <summary>Runs it.</summary>
    /// <param name="issues">How many issues of two pages; tabloid and broadsheet by turns.</param>
    public static async Task RunAsync(int issues)
    {
        if (Chromium.Path is null)
        {
            Console.WriteLine("Chromium is not installed: there is nothing to print the pages with.");
            return;
        }
        var scores = new List<OcrScore>();
        for (var i = 0; i < issues; i++)
        {
            var fonts = Fonts[i % Fonts.Length];
            var issue = IssueGenerator.Generate(
                new IssueOptions(FirstSeed + i)
                {
                    Pages = Pages,
                    Tabloid = i % 2 == 0,
                    BodyFont = fonts.Body,
                    HeadlineFont = fonts.Headline,
                }
            );
            var printed = await Chromium.PrintAsync(issue.Html, CancellationToken.None);
            var scan = await ScannedPdf.OfAsync(printed, Dpi, CancellationToken.None);
            var clock = Stopwatch.StartNew();
            var score = OcrScore.Of(Articles(scan), issue.Articles);
            scores.Add(score);
            Print(
                $"{(i % 2 == 0 ? "tabloid" : "broadsheet")}, {fonts.Body}, {issue.Articles.Sum(article => article.BodyText.Length)} characters",
                score,
                $"{clock.Elapsed.TotalSeconds / Pages:0.0} s a page"
            );
        }
        Print(
            $"mean of {issues * Pages} pages at {Dpi} dpi",
            new OcrScore(
                scores.Average(score => score.Characters),
                scores.Average(score => score.InOrder),
                scores.Average(score => score.Headlines),
                scores.Average(score => score.HeadlineCharacters)
            ),
            "(goal 0.985, 0.970, 0.80)"
        );
    }

    private static List<(string Headline, string Body)> Articles(byte[] pdf)
    {
        var source = new Source("scan.pdf", "application/pdf", "");
        var result = PdfDocumentReader.Read(pdf, source, ReadingLimits.Default, new OcrPrograms(() => { }), CancellationToken.None);
        return result is DocumentResult.Read { Document: var document }
            ?
            [
                .. document
                    .Stories.Where(story => story.Blocks[0].Role != BlockRole.Furniture)
                    .Select(story => (Text(story, BlockRole.Headline), Text(story, BlockRole.Body))),
            ]
            : throw new InvalidOperationException(((DocumentResult.Rejected)result).Reason);
    }

    private static string Text(Story story, BlockRole role) =>
        string.Concat(story.Blocks.Where(block => block.Role == role).SelectMany(block => block.Lines).Select(line => line.Text));

    private static void Print(string name, OcrScore score, string remark) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: characters {score.Characters:0.000}, in order {score.InOrder:0.000}, headlines {score.Headlines:0.00} ({score.HeadlineCharacters:0.000} of their characters); {remark}"
            )
        );
}
