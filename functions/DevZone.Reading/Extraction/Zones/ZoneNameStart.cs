using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Finds where a zone's name begins before its head word: behind the words of the sentence that stand with it.</summary>
internal static class ZoneNameStart
{
    private const int ShortestModifier = 2;

    private const string CorpsNumbers = "一二三四五六七八九十";

    /// <summary>Where the name begins.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="head">The head word.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="floor">Where the name may begin at the earliest.</param>
    public static NameStart Find(string text, ZoneHead head, int at, int floor)
    {
        var start = NameBoundary.Find(text, at, floor);
        return CutSentence(text, CutVerbs(text, CutDivision(text, CutUnit(text, start, at), at), at), head, at);
    }

    /// <summary>The beginning without 国家级, 我市 and their like, and the level that they say.</summary>
    public static (int Position, ZoneLevel? Level) WithoutOpeners(string text, NameStart start, int head) =>
        start.Place is null ? StripOpeners(text, start.Position, head) : (start.Position, LevelBefore(text, start.Position));

    private static ZoneLevel? LevelBefore(string text, int start) =>
        text.AsSpan(0, start).EndsWith("国家级") ? ZoneLevel.National
        : text.AsSpan(0, start).EndsWith("省级") ? ZoneLevel.Provincial
        : null;

    /// <summary>3000亩|汽车产业园, 该区|电子产业园: the unit belongs to the number, the district to what stands before it.</summary>
    private static NameStart CutUnit(string text, NameStart start, int head) =>
        start.Place is not null || start.Position == 0 ? start
        : text[start.Position - 1] == '该' && start.Position + 1 < head && text[start.Position] is '区' or '市' or '县' or '省' or '州'
            ? new NameStart(start.Position + 1, start.Position + 1, null, 0)
        : char.IsAsciiDigit(text[start.Position - 1]) && ZoneCues.Units.TryMatch(text, start.Position, out var length, out _)
            ? new NameStart(start.Position + length, start.Position + length, null, 0)
        : start;

    /// <summary>The name begins after the last word that no zone's name holds: 进一步发挥|高新区, 正阳开建|食品产业园.</summary>
    private static NameStart CutVerbs(string text, NameStart start, int head)
    {
        var floor = start.Core + start.PlaceLength;
        for (var end = head; end > floor + 1; end--)
        {
            if (NameWords.ZoneBoundaries.TryMatch(text.AsSpan(floor, end - floor), end - floor, out _, out _))
            {
                return NameBoundary.Find(text, head, end);
            }
        }

        return start;
    }

    /// <summary>兵团第十三师|新星经开区, 十师|北屯经开区: the division that runs a zone of the corps is no part of its name.</summary>
    private static NameStart CutDivision(string text, NameStart start, int head)
    {
        var at = start.Place is null ? text.AsSpan(start.Position, head - start.Position).IndexOf('师') : -1;
        return at > 0 && CorpsNumbers.Contains(text[start.Position + at - 1])
            ? NameBoundary.Find(text, head, start.Position + at + 1)
            : start;
    }

    /// <summary>
    /// The name begins after the words of the sentence that open it: 打破|园区, 多次听取|临港产业园. One alone may be what a park is called
    /// by, but not what another zone is, whose name begins with a place.
    /// </summary>
    private static NameStart CutSentence(string text, NameStart start, ZoneHead head, int headStart)
    {
        if (start.Place is not null)
        {
            return start;
        }

        // 未来|后龙科技园区 tells when; 未来科技城 is a name.
        var name = text.AsSpan(start.Position, headStart - start.Position);
        if (name.StartsWith("未来") && name.Length > 3 && !NameWords.IsGenericOrIndustry(name[2..]))
        {
            return NameBoundary.Find(text, headStart, start.Position + 2);
        }

        var run = NameWords.SentenceRun(text.AsSpan(start.Position, headStart - start.Position));
        var called = head.Class is ZoneClass.Park or ZoneClass.City or ZoneClass.Valley && head.Phrase != "园区";
        return run.Count > (called ? 1 : 0) ? NameBoundary.Find(text, headStart, start.Position + run.Length) : start;
    }

    private static (int Position, ZoneLevel? Level) StripOpeners(string text, int start, int head)
    {
        ZoneLevel? level = null;
        // ——访|市高新区管委会主任: whom the article asks.
        start += start > 0 && text[start] == '访' && text[start - 1] == '—' ? 1 : 0;
        // ,就|中国(南京)软件谷建设进行了解; but 就业创业园.
        start += text[start] == '就' && (start == 0 || text[start - 1] is ',' or '。') && text[start + 1] != '业' ? 1 : 0;
        // |市|新能源汽车产业园, but 市经济开发区.
        start += head - start > ShortestModifier && text[start] is '市' or '县' && IsClauseStart(text, start) ? 1 : 0;
        while (start < head && ZoneCues.Openers.TryMatch(text.AsSpan(0, head), start, out var length, out var opener))
        {
            if (opener is "新" && start + length < head)
            {
                break;
            }

            level =
                opener == "国家级" ? ZoneLevel.National
                : opener is "省级" or "自治区级" or "兵团级" ? ZoneLevel.Provincial
                : level;
            start += length;
        }

        return (start, level);
    }

    private static bool IsClauseStart(string text, int at) => at == 0 || text[at - 1] is ',' or '。' or ';' or ':' or ' ' or '“';
}
