using System.Buffers;
using DevZone.Reading.Articles.Names;
using DevZone.Reading.Script;

namespace DevZone.Reading.Articles.Bylines;

/// <summary>
/// Reads lines and brackets that name an article's authors: 本报记者 张三 通讯员 李四, （记者 张三）, □ 张三, 文/张三 图/李四,
/// 罗文平 张小菊. Editors and photographers are read over; a paper or agency is no author.
/// </summary>
internal static class BylineReader
{
    private const int LongestLine = 90;

    private const int ShortestAffiliation = 4;

    private const int LongestName = 4;

    /// <summary>What a portal puts behind an author's name.</summary>
    private const string PortalEnding = "返回搜狐,查看更多";

    private static readonly SearchValues<char> Separators = SearchValues.Create(" 、,;/|丨:()\t");

    private static readonly SearchValues<char> Bullets = SearchValues.Create("□■◎〇●◆▲△☆★◇▓▌·-*");

    /// <summary>Reads a whole line, or what stands in brackets.</summary>
    /// <param name="printed">The characters as printed.</param>
    /// <returns>The authors as printed; null where this is no byline. Empty where it names only others, such as a photographer.</returns>
    public static IReadOnlyList<string>? Read(ReadOnlySpan<char> printed)
    {
        printed = printed.Trim();
        if (printed.Length is 0 or > LongestLine || printed.Contains('。'))
        {
            return null;
        }
        var text = printed.ToString();
        var line = new BylineToken(ScriptFolding.Fold(text), text);
        if (line.Folded.EndsWith(PortalEnding))
        {
            line = line[..^PortalEnding.Length];
        }
        // 【X报/记者张三/台北报道】 2008.01.30
        if (
            line.Length > 0
            && line.Folded[0] == '【'
            && line.Folded.IndexOf('】') is > 0 and var end
            && PrintedDate.IsAlone(line.Folded[(end + 1)..].Trim().ToString())
        )
        {
            line = line[..(end + 1)];
        }
        if (line.Length == 0)
        {
            return null;
        }
        var marked = Bullets.Contains(line.Folded[0]);
        if (marked)
        {
            line = line[1..].Trim();
        }
        if (line.Length > 2 && Closer(line.Folded[0]) is { } closer && line.Folded.IndexOf(closer) == line.Length - 1)
        {
            line = line[1..^1].Trim();
        }
        return new BylineParser(Tokens(line)).Run(marked);
    }

    private static char? Closer(char opening) =>
        opening switch
        {
            '(' => ')',
            '【' => '】',
            '[' => ']',
            '〔' => '〕',
            _ => null,
        };

    /// <summary>Cut at blanks and marks; 王 雷 is one name set wide, 文/图 one closing.</summary>
    private static List<BylineToken> Tokens(BylineToken line)
    {
        line = WithWordsForMarks(line);
        var text = line.Folded;
        var tokens = new List<BylineToken>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Separators.Contains(text[i]))
            {
                continue;
            }
            // 记者王五/台中报导: the place that is reported from.
            var isPlace = start > 0 && text[start - 1] == '/' && text[start..i] is [.., '报', '导' or '道'];
            if (i > start && !isPlace)
            {
                Add(line[start..i]);
            }
            start = i + 1;
        }
        return tokens;

        void Add(BylineToken token)
        {
            var wide =
                tokens.Count > 0 && tokens[^1].Folded.Length == 1 && token.Folded.Length == 1 && token.Folded is not ("文" or "图" or "摄");
            if (wide && PersonNames.IsFullName([tokens[^1].Folded[0], token.Folded[0]]))
            {
                tokens[^1] = new BylineToken($"{tokens[^1].Folded}{token.Folded}", $"{tokens[^1].Printed}{token.Printed}");
            }
            else
            {
                tokens.Add(token);
            }
        }
    }

    /// <summary>文/图 with a mark of two meanings, and 记 者 set wide, as one word, of the same length.</summary>
    private static BylineToken WithWordsForMarks(BylineToken line)
    {
        if (!line.Folded.ContainsAny("文者员"))
        {
            return line;
        }
        var folded = line.Folded.ToString();
        // Set wide, to the width of a name of three.
        folded = folded.Replace("记 者", "记者 ").Replace("通 讯 员", "通讯员  ").Replace("作 者", "作者 ");
        folded = folded.Replace("文/图", "文图 ").Replace("图/文", "文图 ").Replace("文/摄", "文图 ").Replace("文、图", "文图 ");
        return new BylineToken(folded, line.Printed.ToString());
    }

    /// <summary>Whether words name a paper, an agency, a site or an authority: 鹿城日报, 开发区招商局.</summary>
    internal static bool IsOutlet(ReadOnlySpan<char> token) =>
        token.Length is >= 2 and <= 14
        && (
            BylineWords.Outlets.TryMatch(token, token.Length, out _, out _)
            || token.Length >= ShortestAffiliation && BylineWords.Affiliations.TryMatch(token, token.Length, out _, out _)
        )
        && (token.Length > LongestName || !PersonNames.IsFullName(token));
}
