using System.Diagnostics;
using System.Globalization;
using DevZone.Reading;

namespace DevZone.Benchmarks.Reading;

/// <summary>
/// How fast a text issue is read in full, all records, on one core: megabytes of UTF-8 a second of processor time, which other work on the
/// machine does not touch. Beside it, in the same run, part-of-speech tagging of the same text by @node-rs/jieba, where Node finds it.
/// </summary>
internal static class ReadingBenchmark
{
    private const int Megabyte = 1_000_000;

    /// <summary>Runs it.</summary>
    /// <param name="folder">A folder of texts to make the input of.</param>
    public static void Run(string folder)
    {
        var one = BenchmarkText.Articles(folder, Megabyte);
        for (var i = 0; i < 5; i++)
        {
            Measure(one);
        }

        Report("1 MB of articles", one);
        Report("10 MB of articles", BenchmarkText.Articles(folder, 10 * Megabyte));
        Report("one line of 5 MB", BenchmarkText.OneLine(folder, 5 * Megabyte));
        Report("100,000 names of projects", BenchmarkText.ProjectNames(100_000));
        Report("5 MB of open brackets", BenchmarkText.Brackets(5 * Megabyte));
        TagWithJieba(one);
    }

    private static void Report(string name, byte[] text)
    {
        var time = Measure(text);
        var speed = text.Length / time.TotalSeconds / Megabyte;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -28} {text.Length / (double)Megabyte, 6:0.0} MB {time.TotalMilliseconds, 8:0} ms {speed, 6:0.0} MB/s"
            )
        );
    }

    private static TimeSpan Measure(byte[] text)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        _ = IssueReader.Read(text, "2025-05-30.txt");
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    private static void TagWithJieba(byte[] text)
    {
        const string Script = """
            const { Jieba } = require('@node-rs/jieba');
            const { dict } = require('@node-rs/jieba/dict');
            const jieba = Jieba.withDict(dict);
            const text = require('fs').readFileSync(process.argv[1], 'utf8');
            const lines = text.split('\n');
            for (const line of lines) jieba.tag(line, true);
            const before = process.cpuUsage();
            for (const line of lines) jieba.tag(line, true);
            const used = process.cpuUsage(before);
            const seconds = (used.user + used.system) / 1e6;
            console.log(`@node-rs/jieba tags           ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB ${(1000 * seconds).toFixed(0)} ms ${(Buffer.byteLength(text) / 1e6 / seconds).toFixed(1)} MB/s`);
            """;
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, text);
            using var node = Process.Start(
                new ProcessStartInfo("node")
                {
                    ArgumentList = { "-e", Script, file },
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!;
            var error = node.StandardError.ReadToEnd();
            node.WaitForExit();
            if (node.ExitCode != 0)
            {
                Console.WriteLine(
                    $"@node-rs/jieba cannot be run here: {error.Split('\n').FirstOrDefault(line => line.StartsWith("Error", StringComparison.Ordinal)) ?? error.Trim()}"
                );
            }
        }
        finally
        {
            File.Delete(file);
        }
    }
}
