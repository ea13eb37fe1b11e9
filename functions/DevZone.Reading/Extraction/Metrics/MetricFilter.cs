using System.Buffers;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Tells quantities that say something of a subject from thresholds, specifications, anaphora and attendance.</summary>
internal static class MetricFilter
{
    /// <summary>How far from a figure a word of its clause can still be about it.</summary>
    private const int Reach = 40;

    /// <summary>Things whose length is a figure; that of others is a specification.</summary>
    private static readonly PhraseIndex<string> Networks = WordList.Of(
        "道路 公路 铁路 管网 管线 线路 管廊 绿道 里程 路网 高速 地铁 轨道 岸线 河道 全长 总长 全线 干线 专线 航道 光缆 隧道 通车 快速路 长度 管道 街路 大道"
    );

    /// <summary>Metres from which on nothing but a network is so long.</summary>
    private const double ShortestNetwork = 1e6;

    private static readonly PhraseIndex<string> Grants = WordList.Of("奖励 补贴 补助 资助 奖补 贴息 扶持 支持");

    /// <summary>How a policy offers: 给予…奖励, 最高补助….</summary>
    private static readonly PhraseIndex<string> Offers = WordList.Of("给予 最高 不超过 一次性 可获 可享 按照 每家 每户 每人 的标准");

    /// <summary>What tells that a grant was paid.</summary>
    private static readonly PhraseIndex<string> Paid = WordList.Of("已 累计 共 兑现 发放 去年 今年 上半年 争取 获得了 落实 拨付");

    private const int LongestSlogan = 16;

    private const int LongestWork = 14;

    private static readonly SearchValues<char> WorkEnds = SearchValues.Create(",、;的及和");

    /// <summary>Before a count of places they make a rank of it: 提升了2位.</summary>
    private static readonly PhraseIndex<string> Ranking = WordList.Before(
        "提升 上升 前移 跃升 后移 下降 提升了 上升了 前移了 跃升了 前进 前进了 下滑 居 列 前 后"
    );

    private static readonly PhraseIndex<string> Attendance = WordList.Of(
        "参加 参会 出席 与会 到场 嘉宾 莅临 观摩 代表 到会 参观 观众 记者 媒体"
    );

    /// <summary>Firms and papers that came to a meeting.</summary>
    private static readonly PhraseIndex<string> Invited = WordList.Of("参会 与会 到会 媒体 参展");

    /// <summary>What makes 代表 and 参观 speak of the place and not of a meeting.</summary>
    private static readonly PhraseIndex<string> Staying = WordList.Of("入驻 就业 引进 培育 落户 拥有 集聚 聚集 现有 游客");

    /// <summary>What follows a threshold: 10亿元以上的项目, 超亿元企业.</summary>
    private static readonly PhraseIndex<string> Selected = WordList.Of(
        "的 项目 企业 工业 产业 重大 重点 大项目 集群 单位 园区 投资建设项目 村 镇 县 街道 投资项目 制造业 规模以上 规上 龙头 外资 内资 大企业 招商 服务业 科技 高新技术 先进 大型 人才 优质"
    );

    /// <summary>Things that a sum describes rather than counts.</summary>
    private static readonly PhraseIndex<string> Described = WordList.Of(
        "项目 企业 基地 工程 公司 生产线 中心 园 示范区 小镇 产业城 总部 工厂 研究院 综合体"
    );

    /// <summary>Before a count they point back or pick out: 这三个项目, 每10家.</summary>
    private static readonly PhraseIndex<string> Demonstratives = WordList.Before(
        "这 该 上述 此 头 以上 每 那 另外 其余 其他 剩余 下 前述 同"
    );

    /// <summary>Counting words that with a small Chinese figure only list: 四类, 两场, 三种.</summary>
    private const string ListingUnits = "种类批层步本起部口支对把款篇片块张根首级次场位名份头只件";

    /// <summary>Counting words that are no figure in any number below a hundred.</summary>
    private const string MinorUnits = "层步本篇起批根";

    /// <summary>What is listed and not counted: 三个方面.</summary>
    private static readonly PhraseIndex<string> Listed = WordList.Of("方面 层面 领域 维度 环节 阶段 关键 转变 字 半 小时 多小时");

    /// <summary>Whether a quantity can be a metric.</summary>
    /// <param name="text">The folded text of its part.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="quantity">The quantity.</param>
    public static bool IsMetric(string text, TextSpan clause, QuantityMention quantity) =>
        quantity.Quantity.Value is { } value
        && !IsWithinTitle(text, quantity.Span)
        && !IsOffered(text, clause, quantity)
        && !IsSortOfCounted(text, clause, quantity)
        && quantity.Dimension switch
        {
            Dimension.Count => IsCount(text, clause, quantity, value),
            Dimension.Duration => false,
            // 翻一番 is said of something whose figure stands elsewhere.
            Dimension.Multiple => !quantity.Quantity.Text.Contains('番'),
            Dimension.Length => (
                value >= ShortestNetwork && quantity.Quantity.Text.EndsWith("公里", StringComparison.Ordinal)
                || value >= 100 && Mentions(Networks, text, clause, quantity.Span)
            ) && !IsThreshold(text, quantity),
            Dimension.Mass or Dimension.Volume => value >= 10 && !IsThreshold(text, quantity) && !IsCapacityOf(text, clause, quantity),
            // 7-20MW is the range of a product.
            Dimension.Power => value >= 100
                && !(quantity.Quantity.Qualifier is null && quantity.Quantity.High > value)
                && !IsThreshold(text, quantity),
            Dimension.Other => quantity.Quantity.Unit is "标箱" or "P",
            Dimension.Share when quantity.Quantity.Text == "过半" => false,
            _ => !IsThreshold(text, quantity),
        };

    /// <summary>17个项目总投资|超1亿元: what those that are counted have in common, and no sum.</summary>
    private static bool IsSortOfCounted(string text, TextSpan clause, QuantityMention quantity)
    {
        var before = text.AsSpan(clause.Start..quantity.Span.Start);
        return quantity.Dimension == Dimension.Money
            && (quantity.Quantity.Text[0] is '超' or '过' || before.EndsWith("超") || before.EndsWith("超过") || before.EndsWith("过"))
            && before.LastIndexOf("投资") is >= 0 and var cost
            && before.Length - cost <= 4
            && before[..cost].TrimEnd("总计划项目") is [.., '个' or '项' or '家'];
    }

    private static bool IsCount(string text, TextSpan clause, QuantityMention quantity, double value)
    {
        var span = quantity.Span;
        var unit = quantity.Quantity.Unit!;
        var first = text[span.Start];
        if (
            (first == '一' && span.Length <= 2)
            || Demonstratives.TryMatch(text, span.Start, out _, out _)
            || (MinorUnits.Contains(unit) && value < 100)
            || IsBuildingNumber(text, quantity)
            || (unit == "位" && Ranking.TryMatch(text, span.Start, out _, out _))
        )
        {
            return false;
        }

        var isSmallChinese = value <= 10 && !char.IsAsciiDigit(first) && NumeralReader.DigitOf(first) > 0;
        if (
            isSmallChinese
            && (ListingUnits.Contains(unit) || IsInSlogan(text, span.Start) || (span.End < text.Length && text[span.End] == '“'))
        )
        {
            return false;
        }

        return !(Listed.TryMatch(text, span.End, out _, out _) && value <= 10)
            && !text.AsSpan(span.End).StartsWith("班子")
            && !IsField(text, clause, span)
            && !(unit is "人" or "名" or "位" && Mentions(Attendance, text, clause, span) && !Mentions(Staying, text, clause, span))
            && !(unit == "家" && Mentions(Invited, text, clause, span));
    }

    /// <summary>在全国|54个国家级开发区|中名列前茅: among how many something is measured.</summary>
    private static bool IsField(string text, TextSpan clause, TextSpan count)
    {
        var before = text.AsSpan(clause.Start..count.Start);
        return before.LastIndexOf("在全") is >= 0 and var at
            && before.Length - at <= 4
            && text.AsSpan(count.End..clause.End).IndexOf('中') is > 0 and <= Reach;
    }

    /// <summary>“三个年”活动, “三个围绕、三个谋划”: figures that list in quotes.</summary>
    private static bool IsInSlogan(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestSlogan)..at);
        var open = before.LastIndexOfAny('“', '"');
        return open >= 0
            && before[(open + 1)..].IndexOfAny('”', '。') < 0
            && (open == before.Length - 1 || (NumeralReader.DigitOf(before[open + 1]) > 0 && !char.IsAsciiDigit(before[open + 1])));
    }

    /// <summary>70万吨的纸木浆项目, 两座两万吨冷库: the capacity of a work and no figure of a place.</summary>
    private static bool IsCapacityOf(string text, TextSpan clause, QuantityMention quantity)
    {
        var rest = text.AsSpan(quantity.Span.End..clause.End);
        rest = rest.Length > 0 && rest[0] == '的' ? rest[1..] : rest;
        rest = rest[..Math.Min(LongestWork, rest.Length)];
        var cut = rest.IndexOfAny(WorkEnds);
        rest = cut < 0 ? rest : rest[..cut];
        return quantity.Quantity.Qualifier is null
            && (
                rest.Contains("项目", StringComparison.Ordinal)
                || rest.Contains("生产线", StringComparison.Ordinal)
                || rest.StartsWith("冷库")
                || rest.Contains("装置", StringComparison.Ordinal)
            )
            && text.AsSpan(clause.Start..quantity.Span.Start).IndexOfAny('产', '储', '达') < 0;
    }

    /// <summary>1栋、2栋厂房 numbers the buildings.</summary>
    private static bool IsBuildingNumber(string text, QuantityMention quantity) =>
        quantity.Quantity is { Unit: "栋" or "幢", Value: 1 or 2 or 3 }
        && (
            text.AsSpan(quantity.Span.End).StartsWith("、")
            || (
                quantity.Span.Start > 1
                && text[quantity.Span.Start - 1] == '、'
                && text[quantity.Span.Start - 2] == quantity.Quantity.Unit[0]
            )
        );

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
        if (quantity.Dimension == Dimension.Money && quantity.Quantity.Text.EndsWith("及以上", StringComparison.Ordinal))
        {
            return true;
        }

        var printed = text.AsSpan(quantity.Span.Start, quantity.Span.Length);
        var isBound =
            printed.EndsWith("以上") || printed.EndsWith("以下") || printed[0] is '超' or '过' or '上' || printed.StartsWith("不低于");
        var isMoney = quantity.Dimension == Dimension.Money;
        if (!Selected.TryMatch(text, end, out _, out var selected))
        {
            // 5000万元以上在建内资项目80个.
            return isMoney && isBound && Describes(text, end, isBound: true);
        }

        return selected == "的"
            ? (isBound || isMoney) && Describes(text, end + 1, isBound)
            : isBound || (isMoney && selected is "项目" or "投资建设项目" or "投资项目");
    }

    /// <summary>…的项目, 投资超亿元的17个: what follows 的 is what was selected; 引进总投资46亿元的下游项目5个 sums up a group.</summary>
    private static bool Describes(string text, int at, bool isBound)
    {
        var rest = text.AsSpan(at, Math.Min(20, text.Length - at));
        var cut = rest.IndexOfAny(",。;、");
        rest = cut < 0 ? rest : rest[..cut];
        if (rest.Length > 0 && char.IsAsciiDigit(rest[0]))
        {
            return isBound;
        }

        if (!isBound && rest.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            if (Described.TryMatch(rest, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Within 《…》 a figure is part of a title.</summary>
    private static bool IsWithinTitle(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 60), Math.Min(60, span.Start));
        return before.LastIndexOf('《') > before.LastIndexOf('》');
    }

    /// <summary>对首次认定的企业给予30万元补贴, 最高奖励500万元: what a policy offers, and not what was paid.</summary>
    private static bool IsOffered(string text, TextSpan clause, QuantityMention quantity)
    {
        if (quantity.Dimension is not (Dimension.Money or Dimension.Share) || !Mentions(Grants, text, clause, quantity.Span))
        {
            return false;
        }

        var end = Math.Min(clause.End, quantity.Span.End + Reach);
        var start = Math.Max(clause.Start, quantity.Span.Start - Reach);
        return Offers.IsIn(text.AsSpan(start..end)) && !Paid.IsIn(text.AsSpan(start..end));
    }
}
