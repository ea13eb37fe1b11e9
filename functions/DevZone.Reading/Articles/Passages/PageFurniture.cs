using System.Buffers;
using System.Text.RegularExpressions;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Articles.Passages;

/// <summary>Tells what a page prints around its articles: navigation, sharing, footers, running heads, editors.</summary>
internal static partial class PageFurniture
{
    private const int Longest = 120;

    private const int LongestFooterHead = 40;

    private const int LeastEntries = 4;

    /// <summary>A menu that begins with 首页 needs no more.</summary>
    private const int LeastEntriesFromHome = 3;

    private const int LongestEntry = 8;

    /// <summary>A line with so many entries between strokes is a menu where a quarter of them are known.</summary>
    private const int LongMenu = 8;

    private static readonly ILookup<string, string> Words = GazetteerFile
        .Read("page-furniture.tsv", 2)
        .ToLookup(record => record[0], record => record[1]);

    private static readonly PhraseIndex<string> Openings = PhraseIndex.Of(Words["opening"]);

    private static readonly PhraseIndex<string> Notes = PhraseIndex.Of(Words["note"]);

    private static readonly PhraseIndex<string> FooterHeads = PhraseIndex.Of(Words["footer"]);

    private static readonly PhraseIndex<string> MenuWords = PhraseIndex.Of(Words["menu"]);

    private static readonly SearchValues<char> MenuStrokes = SearchValues.Create(" |·/-丨");

    private static readonly SearchValues<char> ProseMarks = SearchValues.Create("。!?");

    /// <summary>Whether a line belongs to the page and not to its article.</summary>
    public static bool Is(string folded) =>
        Notes.TryMatch(folded, 0, out _, out _)
        || folded.Length <= Longest
            && !folded.AsSpan(0, folded.Length - 1).ContainsAny(ProseMarks)
            && (
                Openings.TryMatch(folded, 0, out _, out _)
                || folded.Contains("ICP备")
                || folded.Contains("公网安备")
                || IsBreadcrumb(folded)
                || IsMenu(folded)
                || SiteHome().IsMatch(folded)
                || PageLabel().IsMatch(folded)
                || Rule().IsMatch(folded)
            );

    /// <summary>Whether a line heads what follows an article on its page: 相关阅读, 免责声明.</summary>
    public static bool IsFooterHead(string folded)
    {
        if (folded.Length > LongestFooterHead)
        {
            return false;
        }
        var line = folded.AsSpan().TrimStart("■□●◆▲【[>-= ");
        return FooterHeads.TryMatch(line, 0, out var length, out _)
            && (line.Length <= length + 6 || line[length] is ':' or ' ' or '】' or ']');
    }

    /// <summary>首页 > 新闻中心 > 正文</summary>
    private static bool IsBreadcrumb(string folded)
    {
        var steps = folded.AsSpan().Count('>') + folded.AsSpan().Count('»') + folded.AsSpan().Count('›');
        return steps >= 2
            || (steps == 1 && (folded.StartsWith("首页", StringComparison.Ordinal) || folded.EndsWith("正文", StringComparison.Ordinal)));
    }

    /// <summary>首页 | 新闻中心 | 政务公开 | 招商引资</summary>
    private static bool IsMenu(string folded)
    {
        var least = folded.StartsWith("首页", StringComparison.Ordinal) ? LeastEntriesFromHome : LeastEntries;
        if (folded.AsSpan().CountAny(MenuStrokes) < least - 1)
        {
            return false;
        }
        var entries = folded.Split([' ', '|', '·', '/', '-', '丨'], StringSplitOptions.RemoveEmptyEntries);
        if (entries.Length < least || !Array.TrueForAll(entries, entry => entry.Length <= LongestEntry))
        {
            return false;
        }
        var known = entries.Count(entry => MenuWords.IsIn(entry));
        return 2 * known >= entries.Length || (entries.Length >= LongMenu && 4 * known >= entries.Length && folded.Contains('|'));
    }

    /// <summary>第02版：要闻, A3 开发区, 2 版</summary>
    [GeneratedRegex(
        @"^(第? ?[A-D]?[0-9]{1,2} ?版|[A-D]0?[0-9]{1,2}|第[一二三四五六七八九十]{1,3}版)[:· |]*[\u4E00-\u9FFF·]{0,8}$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex PageLabel();

    /// <summary>笔杆子素材库 首页</summary>
    [GeneratedRegex(@"^[\u4E00-\u9FFF]{0,12} ?(网站)?首页$", RegexOptions.ExplicitCapture)]
    private static partial Regex SiteHome();

    /// <summary>A line of strokes.</summary>
    [GeneratedRegex(@"^[-—=_*~·.|#+ ]+$")]
    private static partial Regex Rule();
}
