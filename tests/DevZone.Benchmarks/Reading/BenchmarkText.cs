using System.Text;

namespace DevZone.Benchmarks.Reading;

/// <summary>Texts of any size, made of the invented gold articles.</summary>
internal static class BenchmarkText
{
    /// <summary>The gold articles one after another, again and again, up to a size.</summary>
    /// <param name="folder">The folder of texts.</param>
    /// <param name="bytes">Size in bytes of UTF-8.</param>
    public static byte[] Articles(string folder, int bytes)
    {
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var text = new StringBuilder();
        for (var i = 0; text.Length * 3 < bytes; i++)
        {
            // Another year each round, so that no two rounds are the same text.
            text.Append(files[i % files.Count].Replace("今年", $"{1990 + i / files.Count % 60}年", StringComparison.Ordinal))
                .Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>More of the same, and what is made to be hard, by name.</summary>
    /// <param name="folder">The folder of texts.</param>
    public static IEnumerable<(string Name, byte[] Text)> Hard(string folder)
    {
        yield return ("10 MB of articles", Articles(folder, 10_000_000));
        yield return ("one line of 5 MB", OneLine(folder, 5_000_000));
        yield return ("100,000 names of projects", Repeat(100_000, i => $"第{i}号智能装备制造产业基地项目总投资{i}万元、"));
        yield return (
            "100,000 names of zones",
            Repeat(100_000, i => $"甲{(char)('一' + i % 5000)}{(char)('一' + i / 4 % 5000)}产业园、园区")
        );
        yield return ("30,000 headlines", Repeat(30_000, _ => "年产十万吨铜箔项目\n"));
        yield return ("30,000 bylines", Repeat(30_000, _ => "张建国 李小明\n"));
        yield return ("220,000 open bylines", Repeat(220_000, _ => "（记者 "));
        yield return (
            "800,000 open brackets",
            Encoding.UTF8.GetBytes(new string('（', 800_000) + "总投资5亿元" + new string('《', 800_000))
        );
    }

    private static byte[] OneLine(string folder, int bytes) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Articles(folder, bytes)).Replace('\n', '，').Replace('。', '，'));

    private static byte[] Repeat(int count, Func<int, string> item) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(item)));
}
