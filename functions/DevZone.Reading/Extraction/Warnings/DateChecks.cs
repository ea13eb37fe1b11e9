using System.Globalization;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Warnings;

/// <summary>Days that no calendar has (2月30日, 13月5日), and a weekday that is not the date's.</summary>
internal static class DateChecks
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>A leap year, for days whose year is not printed.</summary>
    private const int AnyYear = 2024;

    public static IEnumerable<Warning> Check(PartAnalysis part)
    {
        var text = part.Part.Folded;
        for (var at = text.IndexOf('月'); at >= 0; at = text.IndexOf('月', at + 1))
        {
            var start = DigitsBefore(text, at);
            var end = DigitsAfter(text, at + 1);
            var isDay = end > at + 1 && end < text.Length && text[end] is '日' or '号';
            if (!isDay || at - start is < 1 or > 2 || end - at - 1 > 2)
            {
                continue;
            }

            var (month, day) = (Number(text.AsSpan(start, at - start)), Number(text.AsSpan(at + 1, end - at - 1)));
            var year = YearBefore(text, start);
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? AnyYear, month))
            {
                var span = TextSpan.FromBounds(year is null ? start : start - 5, end + 1);
                var place = part.Part.Cite(span);
                yield return new Warning(WarningCodes.ImpossibleDate, $"No calendar has the day “{place.Text}”.", place);
            }
        }
    }

    public static IEnumerable<Warning> Check(Masthead? masthead)
    {
        if (masthead is { Date: { } date, Weekday: { Length: > 0 } printed })
        {
            var weekday = Weekdays[(int)date.DayOfWeek];
            if (printed[^1] != weekday && !(weekday == '日' && printed[^1] == '天'))
            {
                yield return new Warning(
                    WarningCodes.WeekdayDiffers,
                    $"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} is a 星期{weekday}; the masthead prints {printed}."
                );
            }
        }
    }

    private static int? YearBefore(string text, int end) =>
        end >= 5 && text[end - 1] == '年' && DigitsBefore(text, end - 1) == end - 5 && Number(text.AsSpan(end - 5, 4)) is > 0 and var year
            ? year
            : null;

    private static int DigitsBefore(string text, int end)
    {
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int DigitsAfter(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
