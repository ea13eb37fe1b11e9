using static DevZone.Reading.Extraction.Quantities.Folded;

namespace DevZone.Reading.Extraction.Quantities;

/// <summary>Numbers made of two: 3—5亿元, 2×660兆瓦, 百分之十五.</summary>
internal static class CompoundNumbers
{
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
