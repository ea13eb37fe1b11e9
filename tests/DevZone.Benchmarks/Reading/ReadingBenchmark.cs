using System.Diagnostics;
using System.Globalization;
using DevZone.Reading;
using DevZone.Testing;

namespace DevZone.Benchmarks.Reading;

/// <summary>
/// How fast a text issue is read in full, all records, on one core: megabytes of UTF-8 a second of processor time, which other work on the
/// machine does not touch. Beside it, in the same run, part-of-speech tagging of the same text by @node-rs/jieba; then larger and hard
/// texts, each against the time that a byte of articles takes: 1 is linear.
/// </summary>
internal static class ReadingBenchmark
{
    private const int Megabyte = 1_000_000;
    private const int Runs = 5;

    /// <summary>Runs it.</summary>
    public static void Run()
    {
        var folder = RepositoryPaths.In("tests", "DevZone.Evaluation.Tests", "Gold", "tuning");
        var articles = BenchmarkText.Articles(folder, Megabyte);
        for (var i = 0; i < Runs; i++)
        {
            Measure(articles);
        }

        var ours = Measure(articles);
        Print("1 MB of articles", articles, ours, "");
        if (Jieba.Measure(articles) is { } peer)
        {
            Print("tagging by jieba", articles, peer, $"ratio {peer / ours:F2}");
        }

        foreach (var (name, text) in BenchmarkText.Hard(folder))
        {
            var seconds = Measure(text);
            Print(name, text, seconds, $"{seconds / text.Length / (ours / articles.Length):F2} times the time a byte");
        }
    }

    private static void Print(string name, byte[] text, double seconds, string remark) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -28} {text.Length / (double)Megabyte, 6:0.0} MB {text.Length / seconds / Megabyte, 6:0.0} MB/s  {remark}"
            )
        );

    /// <summary>The least processor time of some runs, in seconds.</summary>
    private static double Measure(byte[] text) => Enumerable.Range(0, 3).Min(_ => ReadOnce(text));

    private static double ReadOnce(byte[] text)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        _ = IssueReader.Read(text, "2025-05-30.txt");
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
