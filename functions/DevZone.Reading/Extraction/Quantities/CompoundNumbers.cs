using static DevZone.Reading.Extraction.Quantities.Folded;

namespace DevZone.Reading.Extraction.Quantities;

/// <summary>Numbers made of two: 3—5亿元, 2×660兆瓦, 百分之十五.</summary>
internal static class CompoundNumbers
{
    /// <summary>More numbers before one unit are a table's row.</summary>
    private const int MostSharing = 10;

    /// <summary>3—5亿元, 3亿元至5亿元, 15%-20%.</summary>
    public static Measure? Range(ReadOnlySpan<char> text, int start, Numeral first)
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
        return new Measure(start, end, number, unit, RateUnits.Denominator(text, end));
    }

    /// <summary>2.16和1.66个百分点, 高于全国0.7、全省2.3个百分点: the unit after the last holds for all; whole numbers may number things.</summary>
    public static Measure? Shared(ReadOnlySpan<char> text, int start, Numeral first)
    {
        if (first.Form != NumeralForm.Arabic || first.Magnitude != 1 || first.Value is not { } value || value == decimal.Truncate(value))
        {
            return null;
        }

        var last = first;
        for (var members = 1; members < MostSharing && Separator(text, last.End) is > 0 and var gap; members++)
        {
            var next = last.End + gap;
            if (next >= text.Length || !char.IsAsciiDigit(text[next]) || !NumeralReader.TryRead(text, next, out last))
            {
                return null;
            }

            if (UnitTable.Match(text, last.End) is { } unit)
            {
                return unit.Dimension is Dimension.Share or Dimension.Money or Dimension.Area
                    ? new Measure(
                        start,
                        first.End,
                        first with
                        {
                            Value = value * last.Magnitude,
                            Low = first.Low * last.Magnitude,
                            High = first.High * last.Magnitude,
                        },
                        unit,
                        null
                    )
                    : null;
            }
        }

        return null;
    }

    /// <summary>The length of 、, 和 or 与, with 全国, 全省 or 全市 behind it.</summary>
    private static int Separator(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('、' or '和' or '与' or '及'))
        {
            return 0;
        }

        return at + 2 < text.Length && text[at + 1] == '全' && text[at + 2] is '国' or '省' or '市' or '县' ? 3 : 1;
    }

    public static int Connector(ReadOnlySpan<char> text, int at)
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
    public static Numeral Product(ReadOnlySpan<char> text, Numeral first)
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
    public static (Measure? Measure, int Next) Fraction(ReadOnlySpan<char> text, int start, Numeral divisor)
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
}
