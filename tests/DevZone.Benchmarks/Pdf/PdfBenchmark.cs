using System.Diagnostics;
using System.Globalization;
using DevZone.PageGenerator;
using DevZone.Reader;
using DevZone.Reading;
using DevZone.Reading.Articles;
using DevZone.Reading.Documents;
using DevZone.Reading.Documents.Pdf;
using DevZone.Reading.Issues;
using UglyToad.PdfPig;

namespace DevZone.Benchmarks.Pdf;

/// <summary>
/// How fast pages are read into articles, on one core: beside it, in the same run, what pdftotext takes to print the same file's text,
/// its start included, and what PdfPig takes to give its own letters. Then an issue of eight pages in a child process that has yet to
/// be started.
/// </summary>
internal static class PdfBenchmark
{
    private const int Pages = 100;
    private const int IssuePages = 8;
    private const double ColdLimit = 1.5;
    private const int Warmups = 4;
    private const int Runs = 3;

    /// <summary>Runs it.</summary>
    public static void Run()
    {
        if (Chromium.Path is null)
        {
            Console.WriteLine("Chromium is not installed: there is nothing to print the pages with.");
            return;
        }
        if (OperatingSystem.IsLinux())
        {
            // One core for everything, the children too.
            using var own = Process.GetCurrentProcess();
            own.ProcessorAffinity = 1;
        }
        Measure("TrueType", "AR PL UMing CN", "WenQuanYi Zen Hei", goal: 0.45);
        Measure("Type 3", "Noto Serif CJK SC", "Noto Sans CJK SC", goal: 0.8);
        MeasureCold();
    }

    private static void Measure(string fonts, string bodyFont, string headlineFont, double goal)
    {
        var pdf = DensePages.Print(Pages, bodyFont, headlineFont);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Pages} pages, {fonts}: {Letters(pdf) / Pages} letters a page, {pdf.Length >> 10} KiB"
            )
        );
        for (var i = 0; i < Warmups; i++)
        {
            Articles(pdf);
            Letters(pdf);
        }
        Cost peer;
        using (var file = new TemporaryFile(pdf))
        {
            peer = Least(() => ProcessorTime.MeasureChildren(() => PdfToText(file.Path)));
        }
        Print("pdftotext, plain text", peer, peer, "");
        Print("layout and articles", Least(() => ProcessorTime.Measure(() => Articles(pdf))), peer, $"(goal {goal:0.00})");
        Print("all records", Least(() => ProcessorTime.Measure(() => IssueReader.Read(pdf, "x.pdf"))), peer, "");
        Print("PdfPig's letters", Least(() => ProcessorTime.Measure(() => Letters(pdf))), peer, "");
    }

    private static void MeasureCold()
    {
        foreach (
            var (fonts, body, headline) in new[]
            {
                ("TrueType", "AR PL UMing CN", "WenQuanYi Zen Hei"),
                ("Type 3", "Noto Serif CJK SC", "Noto Sans CJK SC"),
            }
        )
        {
            var pdf = DensePages.Print(IssuePages, body, headline);
            var cost = Least(() => ProcessorTime.MeasureChildren(() => ReadInNewChild(pdf)));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{IssuePages} pages, {fonts}, cold, with the child's start: {cost.Wall:0.00} s, {cost.Processor:0.00} s of processor time; {cost.Wall / ColdLimit:0.00} and {cost.Processor / ColdLimit:0.00} of the limit of {ColdLimit:0.00} s"
                )
            );
        }
    }

    private static IssueText Articles(byte[] pdf) =>
        ArticleReader.Read(
            (
                (DocumentResult.Read)
                    PdfDocumentReader.Read(pdf, new Source("x.pdf", "application/pdf", ""), ReadingLimits.Default, null, default)
            ).Document
        );

    private static int Letters(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPages().Sum(page => page.Letters.Count);
    }

    private static void PdfToText(string path)
    {
        using var process = Process.Start("pdftotext", [path, "/dev/null"]);
        process.WaitForExit();
    }

    private static void ReadInNewChild(byte[] pdf) => ReadInNewChildAsync(pdf).GetAwaiter().GetResult();

    private static async Task ReadInNewChildAsync(byte[] pdf)
    {
        await using var pool = new ReaderPool(new ReaderPoolOptions { Children = 1 });
        if (await pool.ReadAsync(pdf, "x.pdf", CancellationToken.None) is not ReadResult.Read)
        {
            throw new InvalidOperationException("The issue was not read.");
        }
    }

    /// <summary>The least of some runs: what is more is the machine's other work.</summary>
    private static Cost Least(Func<Cost> measure)
    {
        var costs = Enumerable.Range(0, Runs).Select(_ => measure()).ToList();
        return new Cost(costs.Min(cost => cost.Processor), costs.Min(cost => cost.Wall));
    }

    private static void Print(string name, Cost cost, Cost peer, string remark) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {name, -22} {Pages / cost.Processor, 6:0} pages/s of processor time, {Pages / cost.Wall, 6:0} on the clock; {peer.Processor / cost.Processor, 5:0.00} and {peer.Wall / cost.Wall, 5:0.00} of pdftotext {remark}"
            )
        );

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(byte[] content) => File.WriteAllBytes(Path, content);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
