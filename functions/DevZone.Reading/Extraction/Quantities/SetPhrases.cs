using System.Buffers;
using static DevZone.Reading.Extraction.Quantities.Folded;

namespace DevZone.Reading.Extraction.Quantities;

/// <summary>Shares and multiples that are said without a number: 过半, 翻一番.</summary>
internal static class SetPhrases
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:。!?、”’\"')》】\n ");

    /// <summary>过半, 近半数, 一半以上; 翻番, 翻一番, 翻了两番.</summary>
    public static Measure? Read(ReadOnlySpan<char> text, int at)
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
}
