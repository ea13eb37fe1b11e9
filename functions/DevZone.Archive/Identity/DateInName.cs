using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZone.Archive.Identity;

/// <summary>Finds the date that a file's name carries: <c>2025-05-30.txt</c>, <c>kfqzk_20250530.pdf</c>, <c>2025年5月30日.txt</c>.</summary>
internal static partial class DateInName
{
    public static DateOnly? Find(string name)
    {
        foreach (var match in Date().EnumerateMatches(name))
        {
            var digits = name.AsSpan(match.Index, match.Length);
            if (DateOnly.TryParseExact(Plain(digits), ["yyyyMMdd", "yyyy-M-d"], null, DateTimeStyles.None, out var date))
            {
                return date;
            }
        }
        return null;
    }

    private static string Plain(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                plain[length++] = character;
            }
            else if (character != '日')
            {
                plain[length++] = '-';
            }
        }
        return plain[..length].ToString();
    }

    [GeneratedRegex(
        @"(?<![0-9])(19|20)[0-9]{2}([0-9]{4}|[-_./年][0-9]{1,2}[-_./月][0-9]{1,2}日?)(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Date();
}
