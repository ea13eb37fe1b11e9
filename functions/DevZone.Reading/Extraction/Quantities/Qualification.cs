using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Quantities;

/// <summary>Joins a number and its unit with the words beside them that make it approximate.</summary>
internal static class Qualification
{
    public static QuantityMention Mention(TextPart part, Measure measure, int floor)
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
}
