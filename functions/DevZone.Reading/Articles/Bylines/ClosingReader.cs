using System.Buffers;
using DevZone.Reading.Articles.Names;

namespace DevZone.Reading.Articles.Bylines;

/// <summary>
/// Reads the authors at a paragraph's end: in brackets （记者 张三）, or run on after the last sentence: …能力。张晓洁、谢希瑶.
/// </summary>
internal static class ClosingReader
{
    private const int LongestClosing = 80;

    /// <summary>Two names of two characters; shorter is one name, which a byline reads.</summary>
    private const int ShortestRun = 4;

    private const int LongestRun = 20;

    private const int ShortestOffice = 3;

    private const int LongestOffice = 12;

    private static readonly SearchValues<char> NotInOffices = SearchValues.Create("0123456789,。、:;图摄供");

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。!?…”’");

    /// <param name="printed">A paragraph as printed.</param>
    /// <param name="folded">The same folded.</param>
    /// <returns>The authors and where the closing begins; null where none is there.</returns>
    public static (IReadOnlyList<string> Authors, int Start)? Read(string printed, string folded)
    {
        // Pages put a rule behind the text.
        folded = folded.TrimEnd(' ', '|');
        printed = printed[..folded.Length];
        var window = Math.Max(0, folded.Length - LongestClosing);
        if (folded.Length > 0 && folded[^1] is ')' or ']' or '】' && ReadBracket(printed, folded, window) is { } bracket)
        {
            return bracket;
        }
        var sentence = folded.AsSpan(window).LastIndexOfAny(SentenceEnds);
        // Some pages print a full stop of half width: …分成. 姬晓光
        sentence = Math.Max(sentence, folded.AsSpan(window).LastIndexOf(". "));
        if (sentence < 0 || window + sentence == folded.Length - 1)
        {
            return null;
        }
        var start = window + sentence + 1;
        return BylineReader.Read(printed.AsSpan(start)) is { Count: > 0 } names ? (names, start) : null;
    }

    private static (IReadOnlyList<string> Authors, int Start)? ReadBracket(string printed, string folded, int window)
    {
        var open = folded.LastIndexOfAny(['(', '[', '【']);
        if (open < Math.Max(window, 1))
        {
            return null;
        }
        // （完） and （来源：X） close as well, without an author.
        var inside = folded.AsSpan(open + 1, folded.Length - open - 2);
        if (inside.StartsWith("来源") && RoleWithin(inside) is > 0 and var role)
        {
            return (BylineReader.Read(printed.AsSpan(open + 1 + role, inside.Length - role)) ?? [], open);
        }
        if (inside is "完" || inside.StartsWith("来源") || inside.StartsWith("稿源"))
        {
            return ([], open);
        }
        // （张三）（鹿城日报）
        if (folded[open - 1] == ')' && BylineReader.IsOutlet(inside) && ReadBracket(printed[..open], folded[..open], window) is { } before)
        {
            return before;
        }
        var authors =
            BylineReader.Read(printed.AsSpan(open))
            ?? BehindOffice(printed.AsSpan(open + 1, inside.Length), inside)
            ?? RunTogether(printed.AsSpan(open + 1, inside.Length), inside);
        return authors is null || !EndsSentence(folded.AsSpan(0, open)) ? null : (authors, open);
    }

    /// <summary>（来源：鹿城日报 作者：张三）: where the author's role stands; -1 where none does.</summary>
    private static int RoleWithin(ReadOnlySpan<char> inside)
    {
        var (reporter, author) = (inside.IndexOf("记者"), inside.IndexOf("作者"));
        return reporter < 0 || author >= 0 && author < reporter ? author : reporter;
    }

    /// <summary>（县政协 张三）: names behind whatever office sent the text.</summary>
    private static IReadOnlyList<string>? BehindOffice(ReadOnlySpan<char> printed, ReadOnlySpan<char> folded)
    {
        var blank = folded.IndexOf(' ');
        return
            blank is >= ShortestOffice and <= LongestOffice
            && !folded[..blank].ContainsAny(NotInOffices)
            && !PersonNames.IsFullName(folded[..blank])
            && BylineReader.Read(printed[(blank + 1)..]) is { Count: > 0 } names
            ? names
            : null;
    }

    /// <summary>（袁增X魏晓X刘庆X叶X）: names without blanks between them; all of the bracket must be names, and several.</summary>
    internal static List<string>? RunTogether(ReadOnlySpan<char> printed, ReadOnlySpan<char> folded)
    {
        if (folded.Length is < ShortestRun or > LongestRun)
        {
            return null;
        }
        var names = new List<string>();
        for (var at = 0; at < folded.Length; )
        {
            var length = NameLength(folded[at..]);
            if (length == 0)
            {
                return null;
            }
            names.Add(printed.Slice(at, length).ToString());
            at += length;
        }
        return names;
    }

    /// <summary>Three characters where another surname or the end follows them, else two.</summary>
    private static int NameLength(ReadOnlySpan<char> rest)
    {
        foreach (var length in (ReadOnlySpan<int>)[3, 2])
        {
            if (
                rest.Length >= length
                && PersonNames.IsFullName(rest[..length])
                && (rest.Length == length || PersonNames.SurnameLength(rest[length..]) > 0)
            )
            {
                return length;
            }
        }
        return 0;
    }

    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        before = before.EndsWith("(完)") ? before[..^3] : before;
        return before.Length > 0 && SentenceEnds.Contains(before[^1]);
    }
}
