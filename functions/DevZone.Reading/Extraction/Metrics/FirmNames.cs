using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Finds firms that no 公司 tells, where they open a clause: their figures are their own.</summary>
internal static class FirmNames
{
    private const int ShortestName = 2;

    private const int LongestName = 10;

    /// <summary>Right behind a place within a firm's name they make one of its works.</summary>
    private static readonly PhraseIndex<string> Sites = WordList.Of(
        "基地 工厂 分公司 总厂 厂区 仓 制造中心 生产中心 超级工厂 航空 科技 股份 生物 电子 药业 重工 能源"
    );

    /// <summary>Right before a firm's name they say what it is.</summary>
    private static readonly PhraseIndex<string> Classes = WordList.Of("入驻企业 龙头企业 骨干企业 代表企业 园区企业 落户企业");

    /// <summary>What firms' names end in.</summary>
    private static readonly PhraseIndex<string> Brands = WordList.Before(
        "科技 股份 生物 电子 药业 重工 汽车 光电 新材 新材料 能源 机械 食品 制药 智能 精密 化工 电气 装备 微电子 半导体 医疗 通信 纺织 服饰 材料 集团"
    );

    /// <summary>三一重工|常德|基地: the firm's works in a place; null where the place is meant.</summary>
    public static TextSpan? WorksIn(string text, TextSpan place)
    {
        var start = ClauseOpeners.ClauseStart(text, place.Start);
        var owner = text.AsSpan(start, place.Start - start);
        return
            Sites.TryMatch(text, place.End, out var length, out _)
            && owner.Length is >= ShortestName and <= LongestName
            && NameBoundary.Find(text, place.Start, start).Position == start
            && NameWords.SentenceRun(owner).Length == 0
            && !SubjectWords.Openers.TryMatch(owner, 0, out _, out _)
            ? TextSpan.FromBounds(start, place.End + length)
            : null;
    }

    /// <summary>入驻企业|恒升科技: a firm that a clause introduces by what it is.</summary>
    public static TextSpan? IntroducedAt(string text, int at)
    {
        if (!Classes.TryMatch(text, at, out var length, out _) || at > 0 && !",。;:”".Contains(text[at - 1]))
        {
            return null;
        }

        var start = at + length;
        for (var end = start + 1; end < text.Length && end <= start + LongestName && IsNameCharacter(text[end - 1]); end++)
        {
            if (
                end >= start + 2 * ShortestName
                && Brands.TryMatch(text.AsSpan(start, end - start), end - start, out _, out _)
                && text[end] is not ('化' or '产' or '行' or '业')
            )
            {
                return TextSpan.FromBounds(at, end);
            }
        }

        return null;
    }

    private static bool IsNameCharacter(char c) => char.IsLetter(c) && !"家户个为是有的".Contains(c);
}
