using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Tells names that a clause speaks of from those that measure, place or make up others.</summary>
internal static class Standings
{
    /// <summary>How far after a place's name the end of an authority's name is looked for.</summary>
    private const int LongestOrganization = 14;

    /// <summary>How far after a place's name the word for a work that is called by it stands.</summary>
    private const int LongestWork = 4;

    /// <summary>(不包括, (其中含: what a remark begins with.</summary>
    private const int LongestRemark = 6;

    /// <summary>How far after 在全国 the 中 stands that closes it.</summary>
    private const int LongestField = 18;

    /// <summary>How far after one end of a line the word for it stands.</summary>
    private const int LongestLine = 8;

    public static Standing StandingOf(string text, TextSpan span) =>
        SubjectWords.BeforeReference.TryMatch(text, span.Start, out var length, out _)
        && !IsLocative(text, span.Start - length)
        && !IsJoinedOwner(text, span)
            ? Standing.Reference
            : Standing.Topic;

    /// <summary>A zone that has a name of its own, where it stands.</summary>
    public static Standing ZoneStanding(string text, TextSpan span) =>
        ItemLists.Hold(text, span) || IsInRemark(text, span) || IsPartner(text, span) ? Standing.Reference : StandingOf(text, span);

    /// <summary>综合保税区(含|双流园区|)进出口总额, 11个自贸试验区(不包括|海南自贸试验区|)新设企业: a remark on the subject, and not the subject.</summary>
    private static bool IsInRemark(string text, TextSpan span) =>
        span.End < text.Length
        && text[span.End] == ')'
        && text.AsSpan(0, span.Start) is [.., '含' or '括' or '有' or '除'] before
        && before[Math.Max(0, before.Length - LongestRemark)..].Contains('(');

    /// <summary>A place that has a name of its own, where it stands.</summary>
    public static Standing NamedPlaceStanding(string text, TextSpan span) =>
        ItemLists.Hold(text, span) || IsOrigin(text, span.End) || IsCountedOrigin(text, span.Start) || IsEndOfLine(text, span)
            ? Standing.Reference
            : PlaceStanding(text, span);

    /// <summary>澳门居民7473人, 澳门品牌工业: where people and goods come from. 澳门居民人均收入 is of the place itself.</summary>
    private static bool IsOrigin(string text, int at) =>
        SubjectWords.Origins.TryMatch(text, at, out var length, out _) && !SubjectWords.Incomes.TryMatch(text, at + length, out _, out _);

    /// <summary>大营至|神池|高速公路, |长治|至临汾铁路: where a line begins or ends.</summary>
    private static bool IsEndOfLine(string text, TextSpan span)
    {
        var isEnd = span.Start > 0 && text[span.Start - 1] is '至' or '—' or '-' or '到';
        if (!isEnd && !(span.End < text.Length && text[span.End] is '至' or '—' or '-' or '到'))
        {
            return false;
        }

        for (var at = span.End; at < text.Length && at <= span.End + LongestLine && !",。;、".Contains(text[at]); at++)
        {
            if (SubjectWords.Lines.TryMatch(text, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>19家|成都家具企业: where those who are counted come from.</summary>
    private static bool IsCountedOrigin(string text, int start) =>
        start > 1 && text[start - 1] is '家' or '名' or '位' or '户' && char.IsAsciiDigit(text[start - 2]);

    /// <summary>辽宁省31家开发区和|吉林|22家开发区: a name right before its own figure.</summary>
    private static bool IsJoinedOwner(string text, TextSpan span) =>
        text[span.Start - 1] is '和' or '与' or '及' && span.End < text.Length && char.IsAsciiDigit(text[span.End]);

    /// <summary>落户在, 位于 and 入驻 say where the clause is; what follows them is its topic for what comes next.</summary>
    private static bool IsLocative(string text, int at) => text.AsSpan(at).StartsWith("位于") || text.AsSpan(at).StartsWith("服务");

    public static Standing PlaceStanding(string text, TextSpan span)
    {
        // 朔州市“晋创指数” is an index; 在广州举行 is a meeting; in 引进A、香港现代牙科 a place begins a firm's name.
        return
            IsQuotedIndex(text, span.End)
            || IsVenue(text, span)
            || IsField(text, span)
            || IsOfAnAward(text, span)
            || SubjectWords.AfterReference.TryMatch(text, span.End, out _, out _)
            ? Standing.Reference
            : StandingOf(text, span);
    }

    /// <summary>国家级经开区、高新区排名: a list that something stands in.</summary>
    public static Standing ClassStanding(string text, TextSpan span)
    {
        var end = span.End;
        if (end < text.Length && text[end] == '、' && SubjectWords.Anaphors.TryMatch(text, end + 1, out var length, out var anaphor))
        {
            end += anaphor == Anaphor.BareZone ? length + 1 : 0;
        }

        return SubjectWords.AfterClass.TryMatch(text, end, out _, out _) ? Standing.Reference : StandingOf(text, span);
    }

    /// <summary>荣获2018年度|全县|目标任务考核综合奖: who gives the award.</summary>
    private static bool IsOfAnAward(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - LongestOrganization)..span.Start);
        return before[(before.LastIndexOfAny(",。;") + 1)..].IndexOf("荣获") >= 0;
    }

    /// <summary>与|上海市金山区山阳工业园|建立了友好关系: with whom something is done.</summary>
    private static bool IsPartner(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - LongestOrganization)..span.Start);
        before = before[(before.LastIndexOfAny(",。;") + 1)..];
        var behind = text.AsSpan(span.End, Math.Min(LongestField, text.Length - span.End));
        var mark = behind.IndexOfAny(",。;");
        behind = mark < 0 ? behind : behind[..mark];
        return before.StartsWith('与')
            && (
                behind.IndexOf("建立") >= 0
                || behind.IndexOf("签订") >= 0
                || behind.IndexOf("签署") >= 0
                || behind.IndexOf("达成") >= 0
                || behind.IndexOf("结对") >= 0
            );
    }

    /// <summary>在|全国|54个国家级开发区中名列前茅, 在|全市|经济发展中作用明显: among whom something is measured.</summary>
    private static bool IsField(string text, TextSpan span)
    {
        if (span.Start == 0 || text[span.Start - 1] != '在')
        {
            return false;
        }

        var behind = text.AsSpan(span.End, Math.Min(LongestField, text.Length - span.End));
        var mark = behind.IndexOfAny(",。;、");
        behind = mark < 0 ? behind : behind[..mark];
        var among = behind.LastIndexOf('中');
        return among > 0 && (among + 1 == behind.Length || behind[among + 1] is not ('心' or '国' or '央' or '小' or '部' or '学'));
    }

    private static bool IsQuotedIndex(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('“' or '"' or '《'))
        {
            return false;
        }

        var quoted = text.AsSpan(at + 1, Math.Min(LongestOrganization, text.Length - at - 1));
        var close = quoted.IndexOfAny('”', '"', '》');
        return text[at] == '《' || (close > 0 && quoted[..close].EndsWith("指数"));
    }

    private static bool IsVenue(string text, TextSpan span)
    {
        // 设在阳曲, 在广州举行, 深圳全球招商大会上.
        var isAt = span.Start > 0 && text[span.Start - 1] == '在';
        if (isAt && span.Start > 1 && text[span.Start - 2] == '设')
        {
            return true;
        }

        for (var at = span.End; at < text.Length && at < span.End + 10 && !",。;".Contains(text[at]); at++)
        {
            if (at > span.End && SubjectWords.Meetings.TryMatch(text, at, out _, out _))
            {
                return true;
            }

            if (isAt && SubjectWords.Held.TryMatch(text, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>达运|(上海)|电脑有限公司, 格力电器|(莱西)|制造基地: part of a name.</summary>
    public static bool IsInBrackets(string text, TextSpan place) =>
        place.Start > 1
        && place.End + 1 < text.Length
        && text[place.Start - 1] == '('
        && text[place.End] == ')'
        && text[place.Start - 2] is >= '\u4E00' and <= '\u9FFF'
        && text[place.End + 1] is >= '\u4E00' and <= '\u9FFF';

    /// <summary>朔州市科学技术局 and 上海交大 are no places.</summary>
    public static bool IsWithinOrganization(string text, int end)
    {
        // 贵州茅台 is no place.
        if (SubjectWords.Brands.TryMatch(text, end, out _, out _))
        {
            return true;
        }

        for (var at = end; at < text.Length && at <= end + LongestWork && char.IsLetter(text[at]); at++)
        {
            if (SubjectWords.WorkEndings.TryMatch(text, at, out _, out _))
            {
                return true;
            }
        }

        for (var at = end; at < text.Length && at < end + LongestOrganization && char.IsLetter(text[at]); at++)
        {
            if (SubjectWords.OrganizationEndings.TryMatch(text, at, out _, out _))
            {
                return true;
            }

            if (
                "完实有共新在已为是将".Contains(text[at])
                || (text[at] == '达' && at + 1 < text.Length && (text[at + 1] == '到' || char.IsDigit(text[at + 1])))
            )
            {
                return false;
            }
        }

        return false;
    }
}
