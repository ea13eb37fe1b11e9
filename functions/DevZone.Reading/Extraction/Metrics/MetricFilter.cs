using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Tells quantities that say something of a subject from thresholds, specifications, anaphora and attendance.</summary>
internal static class MetricFilter
{
    /// <summary>How far from a figure a word of its clause can still be about it.</summary>
    private const int Reach = 40;

    /// <summary>Things of which lengths are a figure; of others they are specifications.</summary>
    private static readonly PhraseIndex<string> Networks = PhraseIndex.Of([
        "道路",
        "公路",
        "铁路",
        "管网",
        "管线",
        "线路",
        "管廊",
        "绿道",
        "里程",
        "路网",
        "高速",
        "地铁",
        "轨道",
        "岸线",
        "河道",
        "全长",
        "总长",
        "全线",
        "干线",
        "专线",
        "航道",
        "光缆",
        "隧道",
        "主干道",
        "通车",
        "快速路",
        "长度",
        "管道",
        "路",
        "道",
    ]);

    private static readonly PhraseIndex<string> Attendance = PhraseIndex.Of([
        "参加",
        "参会",
        "出席",
        "与会",
        "到场",
        "嘉宾",
        "莅临",
        "观摩",
        "代表",
        "到会",
        "参观",
        "观众",
        "记者",
        "媒体",
    ]);

    /// <summary>What follows a threshold: 10亿元以上的项目, 超亿元企业.</summary>
    private static readonly PhraseIndex<string> Selected = PhraseIndex.Of([
        "的",
        "项目",
        "企业",
        "工业企业",
        "工业项目",
        "重大项目",
        "产业项目",
        "重点项目",
        "大项目",
        "产业",
        "集群",
        "单位",
        "园区",
        "村",
        "镇",
        "县",
        "街道",
        "投资项目",
        "制造业项目",
        "规模以上",
        "规上",
        "龙头企业",
        "外资项目",
        "内资项目",
        "大企业",
        "重点工业",
        "工业",
        "产业链",
        "招商",
        "服务业",
        "科技企业",
        "高新技术企业",
        "先进",
        "及以上",
        "大型",
        "人才",
    ]);

    private static readonly PhraseIndex<string> Demonstratives = PhraseIndex.Of(
        ["这", "该", "上述", "此", "头", "首", "以上", "每", "那", "另外", "其余", "其他", "剩余", "再", "下", "前述", "后", "同"],
        backwards: true
    );

    /// <summary>Right before a sum, it makes the sum an allowance and no figure of anybody: 给予最高500万元.</summary>
    private static readonly PhraseIndex<string> Units = PhraseIndex.Of([
        "种",
        "类",
        "批",
        "层",
        "步",
        "本",
        "起",
        "部",
        "口",
        "支",
        "对",
        "把",
        "款",
        "篇",
        "片",
        "块",
        "张",
        "根",
        "首",
        "级",
        "次",
        "场",
        "位",
        "名",
        "份",
        "头",
        "只",
        "件",
    ]);

    /// <summary>Whether a quantity can be a metric.</summary>
    /// <param name="text">The folded text of its part.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="quantity">The quantity.</param>
    public static bool IsMetric(string text, TextSpan clause, QuantityMention quantity)
    {
        if (quantity.Quantity.Value is null || IsWithinTitle(text, quantity.Span))
        {
            return false;
        }

        return quantity.Dimension switch
        {
            Dimension.Count => IsCount(text, clause, quantity),
            Dimension.Money => !IsThreshold(text, quantity),
            Dimension.Duration => false,
            Dimension.Length => !IsThreshold(text, quantity)
                && quantity.Quantity.Value >= 100
                && Mentions(Networks, text, clause, quantity.Span),
            Dimension.Area or Dimension.Share or Dimension.Multiple or Dimension.Energy => !IsThreshold(text, quantity),
            Dimension.Mass or Dimension.Volume => quantity.Quantity.Value >= 10 && !IsThreshold(text, quantity),
            Dimension.Power => quantity.Quantity.Value >= 100 && !IsThreshold(text, quantity),
            _ => quantity.Quantity.Unit is "标箱" or "P",
        };
    }

    private static bool IsCount(string text, TextSpan clause, QuantityMention quantity)
    {
        var span = quantity.Span;
        var printed = text.AsSpan(span.Start, span.Length);
        if (printed[0] == '一' && printed.Length <= 2)
        {
            return false;
        }

        if (
            Demonstratives.TryMatch(text, span.Start, out var length, out var word)
            && !(
                word == "后"
                && text[span.Start - length] == '后'
                && span.Start - length > clause.Start
                && "先然投".Contains(text[span.Start - length - 1])
            )
        )
        {
            return word is "首" or "再" or "后";
        }

        var value = quantity.Quantity.Value!.Value;
        var isSmallChinese = value <= 10 && NumeralReader.DigitOf(printed[0]) > 0 && !char.IsAsciiDigit(printed[0]);
        var unit = quantity.Quantity.Unit!;
        if (
            unit is "层" or "步" or "本" or "篇" or "起" or "批" or "根" or "张"
            && !text.AsSpan(clause.Start, clause.Length).Contains("床", StringComparison.Ordinal)
            && value < 100
        )
        {
            return false;
        }

        if (isSmallChinese && Units.TryMatch(unit, 0, out var unitLength, out _) && unitLength == unit.Length)
        {
            return false;
        }

        if (
            isSmallChinese
            && unit == "个"
            && span.End < text.Length
            && text.AsSpan(span.End) is var rest
            && (
                rest.StartsWith("方面")
                || rest.StartsWith("层面")
                || rest.StartsWith("领域")
                || rest.StartsWith("维度")
                || rest.StartsWith("环节")
                || rest.StartsWith("阶段")
                || rest.StartsWith("关键")
                || rest.StartsWith("转变")
                || rest.StartsWith("字")
            )
        )
        {
            return false;
        }

        return !(
            unit is "人" or "名" or "位" or "家" && Mentions(Attendance, text, clause, span) && !Mentions(Staying, text, clause, span)
        );
    }

    /// <summary>What makes 代表 and 参观 speak of the place and not of a meeting.</summary>
    private static readonly PhraseIndex<string> Staying = PhraseIndex.Of([
        "入驻",
        "就业",
        "引进",
        "培育",
        "落户",
        "拥有",
        "集聚",
        "聚集",
        "现有",
        "游客",
    ]);

    private static bool Mentions(PhraseIndex<string> words, string text, TextSpan clause, TextSpan figure)
    {
        var end = Math.Min(clause.End, figure.End + Reach);
        for (var at = Math.Max(clause.Start, figure.Start - Reach); at < end; at++)
        {
            if (words.TryMatch(text, at, out var length, out _) && at + length <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>10亿元以上的项目, 超亿元项目, 总投资5亿元的项目: the sum selects or describes, what it selects is counted elsewhere.</summary>
    private static bool IsThreshold(string text, QuantityMention quantity)
    {
        var end = quantity.Span.End;
        if (!Selected.TryMatch(text, end, out _, out var selected))
        {
            return false;
        }

        var printed = text.AsSpan(quantity.Span.Start, quantity.Span.Length);
        var bounded =
            printed.EndsWith("以上")
            || printed.EndsWith("以下")
            || printed.StartsWith("超")
            || printed.StartsWith("过")
            || printed.StartsWith("上");
        return selected == "的"
            ? (bounded || quantity.Dimension == Dimension.Money) && SubjectOfDe(text, end + 1)
            : bounded || quantity.Dimension == Dimension.Money && text.AsSpan(end).StartsWith("项目");
    }

    /// <summary>…的项目, …的企业: what follows 的 within the clause is the thing that was selected.</summary>
    private static bool SubjectOfDe(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(20, text.Length - at));
        var cut = rest.IndexOfAny(",。;、");
        rest = cut < 0 ? rest : rest[..cut];
        return rest.Contains("项目", StringComparison.Ordinal)
            || rest.Contains("企业", StringComparison.Ordinal)
            || rest.Contains("基地", StringComparison.Ordinal)
            || rest.Contains("工程", StringComparison.Ordinal)
            || rest.Contains("公司", StringComparison.Ordinal)
            || rest.Contains("生产线", StringComparison.Ordinal);
    }

    /// <summary>Within 《…》 a figure is part of a title.</summary>
    private static bool IsWithinTitle(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 60), Math.Min(60, span.Start));
        return before.LastIndexOf('《') > before.LastIndexOf('》');
    }
}
