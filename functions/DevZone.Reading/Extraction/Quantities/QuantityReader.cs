using System.Buffers;
using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Text;
using static DevZone.Reading.Extraction.Quantities.Folded;

namespace DevZone.Reading.Extraction.Quantities;

/// <summary>
/// Finds the quantities of a part, left to right: each figure is visited once, the words that approximate it are looked for beside it.
/// Dates, ordinals (第17期), codes (T1000级) and set phrases (千家万户) are none.
/// </summary>
internal static class QuantityReader
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789零一二两三四五六七八九十百千万亿几数半番");

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:。!?、”’\"')》】\n ");

    /// <summary>What a bare 百亿元 describes when it is a class and no amount.</summary>
    private static readonly string[] Classed =
    [
        "企业",
        "产业",
        "集群",
        "园区",
        "县",
        "镇",
        "乡",
        "村",
        "强",
        "项目",
        "级",
        "俱乐部",
        "板块",
        "工程",
        "产值企业",
    ];

    private static readonly string[] MoneyWords =
    [
        "投资",
        "产值",
        "税收",
        "收入",
        "营收",
        "资金",
        "总值",
        "GDP",
        "融资",
        "贷款",
        "合同额",
        "金额",
        "出口",
        "销售",
        "交易额",
        "规模",
        "利润",
        "经济",
        "增加值",
        "外贸",
        "额",
    ];

    /// <summary>Reads one part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="dates">Its dates, in order; what stands in them is no quantity.</param>
    /// <returns>The quantities in order, none overlapping another.</returns>
    public static List<QuantityMention> Read(TextPart part, List<DateMention> dates)
    {
        var text = part.Folded.AsSpan();
        var mentions = new List<QuantityMention>();
        int at = 0,
            date = 0;
        while (at < text.Length)
        {
            var step = text[at..].IndexOfAny(Beginnings);
            if (step < 0)
            {
                break;
            }

            at += step;
            while (date < dates.Count && dates[date].Span.End <= at)
            {
                date++;
            }

            if (date < dates.Count && dates[date].Span.Start <= at)
            {
                at = dates[date].Span.End;
                continue;
            }

            var floor = mentions.Count > 0 ? mentions[^1].Span.End : 0;
            var (measure, next) = ReadAt(text, at);
            if (measure is { } found)
            {
                mentions.Add(Qualification.Mention(part, found, Math.Max(floor, 0)));
                next = Math.Max(next, mentions[^1].Span.End);
            }

            at = next;
        }

        return mentions;
    }

    private static (Measure? Measure, int Next) ReadAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '半' or '番')
        {
            return (SetPhrases.Read(text, at), at + 1);
        }

        // 企业总数千余家: 数 belongs to the word before.
        if (text[at] == '数' && at > 0 && "总户人件个次".Contains(text[at - 1]))
        {
            return (null, at + 1);
        }

        var phrase = NonQuantities.LengthAt(text, at);
        if (phrase > 0)
        {
            return (null, at + phrase);
        }

        if (!NumeralReader.TryRead(text, at, out var first))
        {
            return (null, first.End);
        }

        if (NonQuantities.IsOrdinal(text, at))
        {
            return (null, AfterUnit(text, first.End));
        }

        if (At(text, first.End, "分之"))
        {
            return CompoundNumbers.Fraction(text, at, first);
        }

        var number = CompoundNumbers.Product(text, first);
        var measure = CompoundNumbers.Range(text, at, number) ?? Single(text, at, number) ?? CompoundNumbers.Shared(text, at, number);
        return measure is { } found && !IsCode(text, at, found) ? (found, found.End) : (null, number.End);
    }

    private static Measure? Single(ReadOnlySpan<char> text, int start, Numeral number)
    {
        var unitAt = SkipBlank(text, number.End);
        var unit = UnitTable.Match(text, unitAt);
        var end = unit is null ? number.End : unitAt + unit.Symbol.Length;
        if (IsClass(text, start, end, number, unit))
        {
            var level = At(text, end, "级") ? 1 : 0;
            return new Measure(
                start,
                end + level,
                number with
                {
                    Value = null,
                },
                unit ?? AssumedUnit(number.Magnitude),
                null,
                IsClass: true
            );
        }

        if (unit is null)
        {
            var isMoney =
                number.Magnitude >= 10_000 && IsAtClauseEnd(text, end) && (FollowsMoneyWord(text, start) || text[..end].EndsWith("个亿"))
                || number.Magnitude >= 100_000_000 && IsSpent(text, start);
            return isMoney && IsAmount(text, start, number, number.Magnitude) ? new Measure(start, end, number, Yuan, null) : null;
        }

        return IsAmount(text, start, number, number.Magnitude)
            ? new Measure(start, end, number, unit, RateUnits.Denominator(text, end))
            : null;
    }

    private static readonly Unit Yuan = new("元", "元", 1, Dimension.Money);

    private static Unit AssumedUnit(decimal magnitude) => magnitude >= 100_000_000 ? Yuan : new Unit("个", "个", 1, Dimension.Count);

    /// <summary>百亿级, 30万吨级, 百亿元企业: a class of things, no amount.</summary>
    private static bool IsClass(ReadOnlySpan<char> text, int start, int end, Numeral number, Unit? unit)
    {
        if (At(text, end, "级"))
        {
            return unit is not null || number.Magnitude > 1 || number.Form == NumeralForm.Power;
        }

        if (
            number.Form != NumeralForm.Power
            || number.Qualifier is not null
            || unit is not { Dimension: Dimension.Money }
            || number.Magnitude < 100_000_000
        )
        {
            return false;
        }

        // “两个百亿元”的目标: sums are counted.
        if (start > 0 && text[start - 1] == '个')
        {
            return true;
        }

        foreach (var word in Classed)
        {
            if (At(text, end, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A bare power of ten is an amount only where a word makes it one: 超百家, 达千亿元, 万余亩; 万元GDP is not.</summary>
    private static bool IsAmount(ReadOnlySpan<char> text, int start, Numeral number, decimal magnitude)
    {
        if (number.Form != NumeralForm.Power || number.Qualifier is not null)
        {
            return true;
        }

        return Approximations.FindBefore(text, start, beforePower: true) is not null
            || (start > 0 && text[start - 1] is '达' or '至' or '到')
            || (magnitude >= 100_000_000 && start > 1 && FollowsMoneyWord(text, start));
    }

    /// <summary>A figure right after Latin letters is mostly a code (M40X, PM2.5); after GDP it is an amount.</summary>
    private static bool IsCode(ReadOnlySpan<char> text, int at, Measure measure)
    {
        if (at == 0 || !char.IsAsciiDigit(text[at]))
        {
            return false;
        }

        if (text[at - 1] == '.' || (text[at - 1] == '-' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2])))
        {
            return true;
        }

        return char.IsAsciiLetter(text[at - 1])
            && (
                measure.Unit.Symbol is "项目" or "企业"
                || measure.IsClass
                || measure.Unit.Dimension is not (Dimension.Money or Dimension.Share or Dimension.Area)
            )
            && !(
                at > 1 && char.IsAsciiLetter(text[at - 2]) && measure.Unit.Dimension == Dimension.Count && measure.Unit.Symbol.Length == 1
            );
    }

    /// <summary>投资|1.1亿恒升模具项目: nothing else is invested by the hundred million.</summary>
    private static bool IsSpent(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd("约近超逾达为额共");
        return before.EndsWith("投资") || before.EndsWith("出资") || before.EndsWith("斥资") || before.EndsWith("耗资");
    }

    private static bool FollowsMoneyWord(ReadOnlySpan<char> text, int at)
    {
        var head = text[Math.Max(0, at - 12)..at];
        var cut = head.LastIndexOfAny(",。;");
        head = cut < 0 ? head : head[(cut + 1)..];
        foreach (var word in MoneyWords)
        {
            if (head.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAtClauseEnd(ReadOnlySpan<char> text, int at) =>
        at >= text.Length
        || ClauseEnds.Contains(text[at])
        || At(text, at, "大关")
        || At(text, at, "以上")
        || At(text, at, "台阶")
        || At(text, at, "左右");

    private static int AfterUnit(ReadOnlySpan<char> text, int at) => UnitTable.Match(text, at) is { } unit ? at + unit.Symbol.Length : at;
}
