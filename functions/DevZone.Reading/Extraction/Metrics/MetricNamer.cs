using System.Buffers;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// Says what a figure measures, in the words of its clause: 入驻企业 of 入驻企业28家, 领军企业 of 引入6家领军企业, 固定资产投资增长 of
/// 固定资产投资50亿元，增长13.1%.
/// </summary>
internal static class MetricNamer
{
    private const int LongestName = 24;

    /// <summary>What ends the noun after a count: a mark, a conjunction, a verb.</summary>
    private static readonly SearchValues<char> AfterNoun = SearchValues.Create("、和与及,(“入正将已建进落完在成实涵全均总投");

    /// <summary>Verbs and adverbs between what is measured and its number.</summary>
    private static readonly PhraseIndex<string> Trailing = PhraseIndex.Of(
        [
            "达到",
            "达",
            "为",
            "是",
            "至",
            "到",
            "有",
            "共",
            "共有",
            "约",
            "将",
            "已",
            "超",
            "突破",
            "超过",
            "约为",
            "高达",
            "多达",
            "分别",
            "分别为",
            "分别达",
            "合计",
            "总计",
            "共计",
            "累计",
            "完成",
            "实现",
            "了",
            "将达",
            "将达到",
            "将突破",
            "可达",
            "可达到",
            "提高到",
            "增加到",
            "增至",
            "增长到",
            "扩大到",
            "升至",
            "提升至",
            "提升到",
            "上升到",
            "提高至",
            "增加至",
            "已达",
            "已超",
            "仅",
            "只有",
            "也",
            "各",
            "均",
            "近",
            "就",
            "为人民币",
            "人民币",
            "达成",
            "达到了",
            "是由",
            "由",
            "从",
            "由原来的",
            "的",
            "将有",
            "将新增",
            "突破了",
            "不低于",
            "稳定在",
            "保持在",
            ":",
            " ",
            "年均",
        ],
        backwards: true
    );

    /// <summary>Words of time and manner that open a clause.</summary>
    private static readonly PhraseIndex<string> Leading = PhraseIndex.Of([
        "目前",
        "其中",
        "截至",
        "截至目前",
        "已",
        "已经",
        "共",
        "共有",
        "累计",
        "预计",
        "力争",
        "到",
        "并",
        "还",
        "将",
        "可",
        "实现",
        "完成",
        "新增",
        "拥有",
        "现有",
        "有",
        "达",
        "同时",
        "此外",
        "另外",
        "全年",
        "去年",
        "今年",
        "当年",
        "年内",
        "先后",
        "已有",
        "成功",
        "建成后",
        "达产后",
        "投产后",
        "全部",
        "形成",
        "创造",
        "的",
        "在",
        "也",
        "约",
        "年",
        "月",
        "日",
        "底",
        "后",
        "前",
        "总共",
        "合计",
        "总计",
        "和",
        "及",
        "与",
        "以及",
        "或",
        "、",
        "“",
        "”",
        " ",
        "截止",
        "仅",
        "就",
        "于",
        "能够",
        "可以",
        "以",
        "从",
        "由",
        "达到",
        "中",
        "了",
        "包括",
        "涉及",
        "主要",
        "即",
    ]);

    private static readonly PhraseIndex<string> Changes = PhraseIndex.Of([
        "同比增长",
        "增长",
        "同比下降",
        "下降",
        "同比增加",
        "增加",
        "提高",
        "提升",
        "上升",
        "降低",
        "减少",
        "回落",
        "上涨",
        "下跌",
        "翻",
        "年均增长",
        "增幅达",
        "增速达",
        "增幅",
        "增速",
        "增速为",
        "高于",
        "低于",
        "快于",
        "拉动",
        "同比提高",
        "占比",
        "占",
        "占比达",
        "比重达",
        "同比",
        "环比增长",
        "跃升",
        "缩小",
        "扩大",
        "收窄",
        "高出",
        "较",
    ]);

    public static string Name(string text, TextSpan clause, QuantityMention quantity, int floor, string? previousName)
    {
        var start = Math.Max(Math.Max(clause.Start, floor), quantity.Span.Start - 3 * LongestName);
        var before = Trim(text.AsSpan(start, Math.Max(0, quantity.Span.Start - start)));
        var after = quantity.Dimension == Dimension.Count ? Following(text, quantity.Span.End, clause.End) : "";
        if (after.Length >= 2 && (before.Length < 2 || !IsNominal(before)))
        {
            return after;
        }

        if (quantity.Dimension is Dimension.Share or Dimension.Multiple && previousName is not null && StartsWithChange(before))
        {
            return Clip(previousName + before);
        }

        return before.Length >= 2 ? Clip(before)
            : after.Length > 0 ? after
            : previousName ?? quantity.Quantity.Unit!;
    }

    private static string Trim(ReadOnlySpan<char> words)
    {
        var cut = words.LastIndexOfAny(",;。");
        words = cut < 0 ? words : words[(cut + 1)..];
        var list = words.LastIndexOf('、');
        words = list >= 0 && words.Length - list > 3 ? words[(list + 1)..] : words;
        while (words.Length > 0 && Trailing.TryMatch(words, words.Length, out var length, out _))
        {
            words = words[..^length];
        }

        while (
            words.Length > 0
            && (Leading.TryMatch(words, 0, out var length, out _) || (char.IsAsciiDigit(words[0]) && (length = 1) == 1))
            && length < words.Length
        )
        {
            words = words[length..];
        }

        return words.ToString();
    }

    /// <summary>The noun after a count, up to a mark or a verb.</summary>
    private static string Following(string text, int start, int end)
    {
        var rest = text.AsSpan(start, Math.Clamp(end - start, 0, 2 * LongestName));
        rest = rest.Length > 0 && rest[0] == '的' ? rest[1..] : rest;
        var stop = rest.IndexOfAny(AfterNoun);
        rest = stop < 0 ? rest : rest[..stop];
        return rest.Length > LongestName ? rest[..LongestName].ToString() : rest.Trim().ToString();
    }

    /// <summary>入驻企业 names what is counted; 引入 waits for what comes after the number.</summary>
    private static bool IsNominal(string words) =>
        words.Length >= 4 && !words.EndsWith('了') && "业目人才户量积队权构员值入额率资金税贷地房厂线产才位个台所件台".Contains(words[^1]);

    private static bool StartsWithChange(string words) => words.Length == 0 || Changes.TryMatch(words, 0, out _, out _);

    private static string Clip(string words) => words.Length > LongestName ? words[^LongestName..] : words;
}
