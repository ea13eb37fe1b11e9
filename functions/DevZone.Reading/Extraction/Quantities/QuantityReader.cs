using System.Buffers;
using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

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
    public static IReadOnlyList<QuantityMention> Read(TextPart part, IReadOnlyList<DateMention> dates)
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
                mentions.Add(Mention(part, found, Math.Max(floor, 0)));
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
            return (SetPhrase(text, at), at + 1);
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
            return Fraction(text, at, first);
        }

        var number = Product(text, first);
        var measure = Range(text, at, number) ?? Single(text, at, number);
        return measure is { } found && !IsCode(text, at, found) ? (found, found.End) : (null, number.End);
    }

    private static Measure? Single(ReadOnlySpan<char> text, int start, Numeral number)
    {
        var unitAt = SkipBlank(text, number.End);
        var unit = UnitTable.Match(text, unitAt);
        var end = unit is null ? number.End : unitAt + unit.Symbol.Length;
        if (IsClass(text, end, number, unit))
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
                number.Magnitude >= 10_000 && IsAtClauseEnd(text, end) && (FollowsMoneyWord(text, start) || text[..end].EndsWith("个亿"));
            return isMoney && IsAmount(text, start, number, number.Magnitude) ? new Measure(start, end, number, Yuan, null) : null;
        }

        return IsAmount(text, start, number, number.Magnitude) ? new Measure(start, end, number, unit, Denominator(text, end)) : null;
    }

    private static readonly Unit Yuan = new("元", "元", 1, Dimension.Money);

    private static Unit AssumedUnit(decimal magnitude) => magnitude >= 100_000_000 ? Yuan : new Unit("个", "个", 1, Dimension.Count);

    /// <summary>百亿级, 30万吨级, 百亿元企业: a class of things, no amount.</summary>
    private static bool IsClass(ReadOnlySpan<char> text, int end, Numeral number, Unit? unit)
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

    /// <summary>3—5亿元, 3亿元至5亿元, 15%-20%.</summary>
    private static Measure? Range(ReadOnlySpan<char> text, int start, Numeral first)
    {
        var unitAt = SkipBlank(text, first.End);
        var firstUnit = UnitTable.Match(text, unitAt);
        var firstEnd = firstUnit is null ? first.End : unitAt + firstUnit.Symbol.Length;
        var connector = Connector(text, firstEnd);
        var secondAt = SkipBlank(text, firstEnd + connector);
        if (
            connector == 0
            || secondAt >= text.Length
            || (start > 0 && text[start - 1] is '从' or '由')
            || !(char.IsAsciiDigit(text[secondAt]) || NumeralReader.DigitOf(text[secondAt]) > 0 || text[secondAt] == '十')
            || !NumeralReader.TryRead(text, secondAt, out var second)
            || first.Value is not { } low
            || second.Value is not { } high
        )
        {
            return null;
        }

        var secondUnitAt = SkipBlank(text, second.End);
        var unit = UnitTable.Match(text, secondUnitAt);
        if (unit is null || (firstUnit is not null && firstUnit.Base != unit.Base))
        {
            return null;
        }

        // 3—5亿元: the closing 亿 holds for both.
        var scale = firstUnit is null && first.Magnitude == 1 ? second.Magnitude : 1;
        var lowFactor = scale * (firstUnit ?? unit).Factor / unit.Factor;
        if (low * lowFactor >= high)
        {
            return null;
        }

        var number = second with { Value = low * lowFactor, Low = low * lowFactor, High = high, Form = NumeralForm.Arabic };
        var end = secondUnitAt + unit.Symbol.Length;
        return new Measure(start, end, number, unit, Denominator(text, end));
    }

    private static int Connector(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }

        return text[at] switch
        {
            '—' => At(text, at, "——") ? 2 : 1,
            '-' or '~' or '至' or '到' => 1,
            _ => 0,
        };
    }

    /// <summary>2×660兆瓦.</summary>
    private static Numeral Product(ReadOnlySpan<char> text, Numeral first)
    {
        var at = SkipBlank(text, first.End);
        if (at >= text.Length || text[at] is not ('×' or '*' or 'x' or 'X') || first.Value is not (> 0 and <= 100) || first.Magnitude != 1)
        {
            return first;
        }

        at = SkipBlank(text, at + 1);
        return
            at < text.Length && char.IsAsciiDigit(text[at]) && NumeralReader.TryRead(text, at, out var second) && second.Value is { } value
            ? second with
            {
                Value = first.Value * value,
                Low = first.Value.Value * second.Low,
                High = first.Value.Value * second.High,
            }
            : first;
    }

    /// <summary>百分之十五, 千分之三, 三分之二.</summary>
    private static (Measure? Measure, int Next) Fraction(ReadOnlySpan<char> text, int start, Numeral divisor)
    {
        var at = divisor.End + 2;
        if (at >= text.Length || !NumeralReader.TryRead(text, at, out var share) || divisor.Low <= 0)
        {
            return (null, at);
        }

        var (factor, unit) = divisor.Low switch
        {
            100 => (1m, "%"),
            1000 => (1m, "‰"),
            _ => (100m / divisor.Low, "%"),
        };
        var low = share;
        var end = share.End;
        if (Connector(text, end) is var connector and > 0 && end + connector < text.Length)
        {
            // 百分之五到百分之十, 百分之五至十.
            var next = end + connector + (At(text, end + connector, "百分之") ? 3 : 0);
            if (
                next < text.Length
                && NumeralReader.TryRead(text, next, out var upper)
                && upper.High > share.High
                && UnitTable.Match(text, upper.End) is null
            )
            {
                share = share with { High = upper.High };
                end = upper.End;
            }
        }

        var number = share with
        {
            Value = low.Value * factor,
            Low = low.Low * factor,
            High = share.High * factor,
            Form = NumeralForm.Arabic,
        };
        return (new Measure(start, end, number, new Unit(unit, unit, 1, Dimension.Share), null), end);
    }

    /// <summary>过半, 近半数, 一半以上; 翻番, 翻一番, 翻了两番.</summary>
    private static Measure? SetPhrase(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '番')
        {
            var times = at > 0 ? NumeralReader.DigitOf(text[at - 1]) : -1;
            var start = at - (times > 0 ? 2 : 1);
            start -= start >= 0 && text[start] == '了' ? 1 : 0;
            var value = (decimal)(1 << Math.Max(times, 1));
            return start >= 0 && text[start] == '翻' && times <= 5
                ? new Measure(start, at + 1, Exactly(value), new Unit("番", "倍", 1, Dimension.Multiple), null)
                : null;
        }

        var end = at + (At(text, at, "半数") ? 2 : 1);
        var half = at > 0 && text[at - 1] == '一' ? at - 1 : at;
        var beginning = half;
        if (half == at && end == at + 1)
        {
            // 过半 alone, but neither 过半年 nor the slogan 双过半.
            var qualified =
                at > 0
                && text[at - 1] is '过' or '超' or '近' or '逾'
                && (end >= text.Length || ClauseEnds.Contains(text[end]) || text[end] is '的' or '来' or '以' or '为' or '是');
            if (!qualified || (at > 1 && text[at - 2] is '双' or '务' or '间' or '期' or '程'))
            {
                return null;
            }

            beginning = text[at - 1] == '过' && !(at > 1 && text[at - 2] == '超') ? at - 1 : at;
        }
        else if (half < at && end < text.Length && text[end] is '个' or '年' or '天' or '月' or '会')
        {
            return null;
        }

        var number = Exactly(50);
        return new Measure(
            beginning,
            end,
            beginning < half && half == at ? number with { Qualifier = '过' } : number,
            UnitTable.Match("%", 0)!,
            null
        );
    }

    private static Numeral Exactly(decimal value) => new(0, value, value, value, 1, null, NumeralForm.Chinese);

    private static QuantityMention Mention(TextPart part, Measure measure, int floor)
    {
        var text = part.Folded.AsSpan();
        var (start, end, number, unit, denominator, isClass) = measure;
        end += denominator.Length;
        var trailing = '\0';
        if (number.Qualifier is null && end < text.Length && text[end] is '多' or '余' && IsTrailingMore(text, end, unit))
        {
            trailing = text[end];
            end++;
        }

        if (text[..start].EndsWith("人民币") && start - 3 >= floor)
        {
            start -= 3;
        }
        else if (text[..start].EndsWith("新台币") && start - 3 >= floor && unit.Symbol == "元")
        {
            start -= 3;
            unit = UnitTable.Match("新台币", 0)!;
        }

        var before = Approximations.FindBefore(text, start, number.Form == NumeralForm.Power);
        if (before is { } prefix && prefix.Start >= floor)
        {
            start = prefix.Start;
        }
        else
        {
            before = null;
        }

        var after = isClass ? null : Approximations.FindAfter(text, end);
        end += after?.Length ?? 0;
        var span = TextSpan.FromBounds(start, end);
        var printed = part.Text.Substring(span.Start, span.Length);
        var @base = denominator.Length > 0 ? string.Concat(unit.Base, denominator) : unit.Base;
        if (isClass)
        {
            return new QuantityMention(part, span, new Quantity { Unit = @base, Text = printed }, unit.Dimension);
        }

        var (low, high) = Interval(
            number,
            trailing != '\0',
            before?.Meaning ?? after?.Meaning,
            before is { } word && text[word.Start] is '近' or '接' or '将'
        );
        var qualifier = before is { } b
            ? part.Text.Substring(b.Start, b.Length)
            : number.Qualifier?.ToString()
                ?? (trailing != '\0' ? trailing.ToString() : null)
                ?? (after is { } a ? part.Text.Substring(end - a.Length, a.Length) : null);
        var quantity = new Quantity
        {
            Value = Scale(number.Value),
            Low = Scale(low),
            High = Scale(high),
            Unit = @base,
            Qualifier = qualifier,
            Text = printed,
        };
        return new QuantityMention(part, span, quantity, unit.Dimension);

        double? Scale(decimal? value) => value is { } v ? (double)(v * unit.Factor) : null;
    }

    private static (decimal? Low, decimal? High) Interval(Numeral number, bool trailing, Approximation? meaning, bool near)
    {
        var high = trailing ? number.High + 1 : number.High;
        return number.Qualifier == '过'
            ? (number.Low, null)
            : meaning switch
            {
                Approximation.AtLeast => (number.Low, null),
                Approximation.AtMost => (near ? number.Low * (1 - Approximations.Tolerance) : null, number.High),
                Approximation.Around => (number.Low * (1 - Approximations.Tolerance), high * (1 + Approximations.Tolerance)),
                _ => (number.Low, high),
            };
    }

    /// <summary>3年多, 5公里多, 1倍多; but 20个多功能厅.</summary>
    private static bool IsTrailingMore(ReadOnlySpan<char> text, int at, Unit unit) =>
        unit.Symbol is "年" or "公里" or "米" or "倍" or "吨" or "亩" or "小时" or "个月" or "天" or "里"
        && (
            at + 1 >= text.Length
            || text[at + 1] is not ('功' or '元' or '个' or '种' or '样' or '层' or '边' or '式' or '媒' or '项' or '方' or '地' or '年')
        );

    /// <summary>/年, /小时, /平方米 after the unit.</summary>
    private static string Denominator(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] != '/')
        {
            return "";
        }

        foreach (var unit in Denominators)
        {
            if (At(text, end + 1, unit))
            {
                return text.Slice(end, unit.Length + 1).ToString();
            }
        }

        return "";
    }

    private static readonly string[] Denominators =
    [
        "平方公里",
        "平方米",
        "立方米",
        "千瓦时",
        "分钟",
        "小时",
        "公里",
        "公顷",
        "年",
        "月",
        "日",
        "天",
        "时",
        "秒",
        "亩",
        "人",
        "户",
        "吨",
        "台",
        "套",
        "辆",
        "度",
        "件",
        "次",
        "班",
        "米",
        "a",
        "d",
        "h",
        "s",
    ];

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

    private static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static bool At(ReadOnlySpan<char> text, int at, string word) => at <= text.Length && text[at..].StartsWith(word);

    /// <summary>A number with its unit, before the words beside it are looked at.</summary>
    private readonly record struct Measure(int Start, int End, Numeral Number, Unit Unit, string? Denominator, bool IsClass = false)
    {
        public void Deconstruct(out int start, out int end, out Numeral number, out Unit unit, out string denominator, out bool isClass) =>
            (start, end, number, unit, denominator, isClass) = (Start, End, Number, Unit, Denominator ?? "", IsClass);
    }
}
