using System.Buffers;
using System.Text.RegularExpressions;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Articles.Bylines;

/// <summary>
/// Reads what opens a body as its source: 科学导报讯, 本报讯（记者 张三）, 新华社南京4月26日电（记者潘晔 凌军辉）, 【本报讯】,
/// 记者 张三 报道：.
/// </summary>
internal static partial class DatelineReader
{
    private const int Longest = 60;

    private const int LongestBracket = 80;

    /// <summary>Longest words before a bracket that names the reporter, and before the role in it.</summary>
    private const int LongestOpening = 24;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(",。;!?、“");

    private static readonly string[] Openings = ["本报记者", "记者", "通讯员", "实习生", "见习记者"];

    /// <param name="printed">A paragraph as printed.</param>
    /// <param name="folded">The same folded.</param>
    /// <returns>The dateline, the authors named with it, and where the body begins; null where none opens the paragraph.</returns>
    public static DatelineReading? Read(string printed, string folded)
    {
        var head = folded.Length <= Longest ? folded : folded[..Longest];
        // Most paragraphs open with none; the search for its last character is far cheaper than the expression.
        var match = head.AsSpan().ContainsAny('讯', '电', '息') ? Dateline().Match(head) : Match.Empty;
        var end =
            match.Success && (match.Groups["own"].Success || IsFollowedByBreak(head, match.Length) || PlaceLength(head, match.Length) > 0)
                ? match.Length
                : 0;
        var authors = new List<string>();
        // (X社记者张三太原16日电) is both.
        var bodyStart = ReadBracket(printed, folded, 0, authors);
        if (authors.Count > 0)
        {
            end = folded[bodyStart - 2] is '电' or '讯' ? bodyStart : 0;
        }
        else
        {
            bodyStart = ReadBracket(printed, folded, SkipBlanks(folded, end), authors);
        }
        if (authors.Count == 0 && OwnOpening(folded, bodyStart) is > 0 and var opening)
        {
            var behind = ReadBracket(printed, folded, opening, authors);
            (bodyStart, end) = authors.Count > 0 ? (behind, opening) : (bodyStart, end);
        }
        if (end > 0 && authors.Count == 0 && PlaceLength(folded, bodyStart) is > 0 and var place)
        {
            // X网2月26日电|唐山(张三、李四)
            var behind = ReadBracket(printed, folded, bodyStart + place, authors);
            bodyStart = authors.Count > 0 ? behind : bodyStart;
        }
        bodyStart = ReadAnnounced(printed, folded, bodyStart, authors);
        if (bodyStart == 0)
        {
            return null;
        }
        bodyStart = SkipBlanks(folded, bodyStart);
        var dateline = end == 0 ? null : printed[..end].Trim('【', '】', '[', ']', '（', '(', '）', ')', ' ', '\u3000');
        return new DatelineReading(dateline, authors, bodyStart);
    }

    /// <summary>
    /// 本报讯 needs nothing after it, nor 4月26日电; a 讯 or 电 of other words does, lest 资讯 or 国网山西电力公司 be taken for one.
    /// </summary>
    private static bool IsFollowedByBreak(string head, int end) =>
        end == head.Length
        || head[end] is ' ' or '(' or ':' or ',' or '[' or '【'
        || head[end - 1] is '】' or ']' or ')'
        || AgencyDay().IsMatch(head.AsSpan(0, end));

    /// <summary>云上江州报道(记者 张三, …讯 据江州晚报报道(记者 张三: whatever a page opens with, where its reporter is named right behind it.</summary>
    private static int OwnOpening(string folded, int from)
    {
        var head = folded.AsSpan(from, Math.Min(LongestOpening, folded.Length - from));
        var open = head.IndexOf('(');
        if (open <= 0 || head[..open].ContainsAny(SentenceMarks))
        {
            return 0;
        }
        var inside = folded.AsSpan(from + open + 1);
        inside = inside[..Math.Min(LongestOpening, inside.Length)];
        foreach (var role in Openings)
        {
            if (inside.Contains(role, StringComparison.Ordinal))
            {
                return from + open;
            }
        }
        return 0;
    }

    private static int PlaceLength(string folded, int at) =>
        Divisions.Forms.TryMatch(folded, at, out var length, out _) && at + length < folded.Length && folded[at + length] == '('
            ? length
            : 0;

    /// <summary>（记者 张三 通讯员 李四）</summary>
    private static int ReadBracket(string printed, string folded, int at, List<string> authors)
    {
        if (at >= folded.Length || folded[at] is not ('(' or '[' or '【'))
        {
            return at;
        }
        var end = folded.AsSpan(at, Math.Min(LongestBracket, folded.Length - at)).IndexOfAny(")]】");
        if (end < 0)
        {
            return at;
        }
        if ((BylineReader.Read(printed.AsSpan(at, end + 1)) ?? RunTogetherBehind(printed, folded, at, end)) is not { } names)
        {
            return at;
        }
        authors.AddRange(names);
        return at + end + 1;
    }

    /// <summary>…日电(张三李四): only behind an agency's line.</summary>
    private static List<string>? RunTogetherBehind(string printed, string folded, int at, int length) =>
        at > 0 && folded[at - 1] is '电' or '讯'
            ? ClosingReader.RunTogether(printed.AsSpan(at + 1, length - 1), folded.AsSpan(at + 1, length - 1))
            : null;

    /// <summary>记者 张三 通讯员 李四 报道：, and without 报道 where a blank sets it off.</summary>
    private static int ReadAnnounced(string printed, string folded, int at, List<string> authors)
    {
        if (!Array.Exists(Openings, opening => folded.AsSpan(at).StartsWith(opening, StringComparison.Ordinal)))
        {
            return at;
        }
        var window = folded.AsSpan(at, Math.Min(Longest, folded.Length - at));
        // The longest beginning that reads as a byline and is set off from what follows.
        for (var end = window.Length; end > 2; end--)
        {
            var isBreak = end == window.Length ? end == folded.Length - at : window[end] is ' ' or ':' || window[..end].EndsWith("报道");
            if (isBreak && BylineReader.Read(printed.AsSpan(at, end)) is { Count: > 0 } names)
            {
                authors.AddRange(names);
                return Math.Min(folded.Length, at + end + (end < window.Length && window[end] is ':' or ',' ? 1 : 0));
            }
        }
        return at;
    }

    private static int SkipBlanks(string folded, int at)
    {
        while (at < folded.Length && at > 0 && folded[at] is ' ' or ':' or ',')
        {
            at++;
        }
        return at;
    }

    [GeneratedRegex("日(综合|专)?电$", RegexOptions.ExplicitCapture)]
    private static partial Regex AgencyDay();

    [GeneratedRegex(
        @"^[【\[(]?((?<own>本[报刊网社](综合)?讯)|(据)?(本[报刊网社台]|[\u4E00-\u9FFF·]{1,12}?[报社网刊台]|[\u4E00-\u9FFF·]{1,10}?(融媒|传媒|观察|客户端|在线|视窗|快报|中新)) ?[\u4E00-\u9FFF]{0,8}? ?([0-9]{1,2}月)?([0-9]{1,3}日)? ?(综合)?([讯电]|消息|专电)|[\u4E00-\u9FFF]{2,10}(讯|消息)|[\u4E00-\u9FFF]{2,8}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[讯电])[】\])]?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Dateline();
}

/// <summary>What opened a body.</summary>
/// <param name="Dateline">As printed; null where only authors stand there.</param>
/// <param name="Authors">As printed.</param>
/// <param name="BodyStart">Offset of the body's first character.</param>
internal sealed record DatelineReading(string? Dateline, IReadOnlyList<string> Authors, int BodyStart);
