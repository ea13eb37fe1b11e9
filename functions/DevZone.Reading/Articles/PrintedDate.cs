using System.Text.RegularExpressions;

namespace DevZone.Reading.Articles;

/// <summary>Full dates as mastheads and source lines print them: 2025年5月30日, 2025-05-30, 2025/5/30, 二〇二五年五月三十日.</summary>
internal static partial class PrintedDate
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Finds the first full date; null where there is none or it is no day of the calendar.</summary>
    /// <param name="folded">A short folded text.</param>
    public static DateOnly? Find(string folded)
    {
        var numeric = Numeric().Match(folded);
        if (numeric.Success)
        {
            return Day(int.Parse(numeric.Groups["y"].Value), int.Parse(numeric.Groups["m"].Value), int.Parse(numeric.Groups["d"].Value));
        }
        var chinese = Chinese().Match(folded);
        return chinese.Success
            ? Day(Year(chinese.Groups["y"].Value), UpTo99(chinese.Groups["m"].Value), UpTo99(chinese.Groups["d"].Value))
            : null;
    }

    /// <summary>As <see cref="Find"/>, and 20250530 as file names have it.</summary>
    public static DateOnly? FindInName(string folded) =>
        Find(folded)
        ?? (
            Compact().Match(folded) is { Success: true } match
                ? Day(int.Parse(match.Groups["y"].Value), int.Parse(match.Groups["m"].Value), int.Parse(match.Groups["d"].Value))
                : null
        );

    /// <summary>Whether a line is a full date and nothing else but its weekday and time.</summary>
    public static bool IsAlone(string folded) => folded.Length <= 40 && Alone().IsMatch(folded) && Find(folded) is not null;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Year(string characters) => characters.Aggregate(0, (year, c) => (10 * year) + Math.Max(0, Digits.IndexOf(c)));

    /// <summary>三十一 is 31, 十 is 10, 廿五 is 25.</summary>
    internal static int UpTo99(string characters)
    {
        var text = characters.Replace("廿", "二十").Replace("卅", "三十");
        var ten = text.IndexOf('十');
        return ten < 0
            ? Year(text)
            : (10 * (ten == 0 ? 1 : Digits.IndexOf(text[ten - 1]))) + (ten + 1 < text.Length ? Digits.IndexOf(text[ten + 1]) : 0);
    }

    [GeneratedRegex(
        @"(?<y>(19|20|21)[0-9]{2}) ?(年|[-./]) ?(?<m>[01]?[0-9]) ?(月|[-./]) ?(?<d>[0-3]?[0-9])(?![0-9])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numeric();

    [GeneratedRegex(
        @"(?<y>[〇一二三四五六七八九]{4})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十廿卅]{1,3})日",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Chinese();

    [GeneratedRegex(
        @"^[\[(]?[0-9〇一二三四五六七八九]{4} ?(年|[-./]) ?[0-9一二三四五六七八九十]{1,2} ?(月|[-./]) ?[0-9一二三四五六七八九十廿卅]{1,3} ?日?[\])]?( *星期[一二三四五六日天])?( *[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Alone();

    [GeneratedRegex("(?<![0-9])(?<y>(19|20)[0-9]{2})(?<m>[01][0-9])(?<d>[0-3][0-9])(?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex Compact();
}
