using System.Diagnostics;
using System.Globalization;
using DevZone.Testing;

namespace DevZone.Benchmarks.Reading;

/// <summary>The peer: part-of-speech tagging by @node-rs/jieba, in a process of its own.</summary>
internal static class Jieba
{
    private const string Script = """
        const { Jieba } = require('@node-rs/jieba');
        const { dict } = require('@node-rs/jieba/dict');
        const jieba = Jieba.withDict(dict);
        const lines = require('fs').readFileSync(process.argv[1], 'utf8').split('\n');
        for (const line of lines) jieba.tag(line, true);
        const before = process.cpuUsage();
        for (const line of lines) jieba.tag(line, true);
        const used = process.cpuUsage(before);
        console.log((used.user + used.system) / 1e6);
        """;

    /// <summary>Seconds of processor time for one text, the dictionary being loaded; null, with word of why, where it is not installed.</summary>
    public static double? Measure(byte[] text)
    {
        var folder = RepositoryPaths.In("tests", "DevZone.Benchmarks");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine("@node-rs/jieba is not installed: run 'npm ci' in tests/DevZone.Benchmarks to measure beside it.");
            return null;
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, text);
            var start = new ProcessStartInfo("node", ["-e", Script, file])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                WorkingDirectory = folder,
            };
            using var node = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return double.Parse(output, CultureInfo.InvariantCulture);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
