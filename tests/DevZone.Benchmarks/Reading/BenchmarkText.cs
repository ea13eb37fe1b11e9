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

    /// <summary>One line without an end.</summary>
    public static byte[] OneLine(string folder, int bytes) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Articles(folder, bytes)).Replace('\n', '，').Replace('。', '，'));

    /// <summary>Names of projects in one list.</summary>
    public static byte[] ProjectNames(int count) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(i => $"第{i}号智能装备制造产业基地项目总投资{i}万元、")));

    /// <summary>Brackets that never close.</summary>
    public static byte[] Brackets(int bytes) =>
        Encoding.UTF8.GetBytes(new string('（', bytes / 6) + "总投资5亿元" + new string('《', bytes / 6));
}
