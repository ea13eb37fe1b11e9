using System.Text.RegularExpressions;

namespace DevZone.Reading.Layout;

/// <summary>The signs that lead from page to page: 下转第3版 where an article breaks off, 上接第1版 where it goes on.</summary>
internal static partial class PageMarks
{
    /// <summary>Finds a mark in a line.</summary>
    public static PageMark? Find(TextLine line)
    {
        var match = Mark().Match(line.Text);
        return match.Success
            ? new PageMark(match.Groups["kind"].Value == "下转", PageNumber(match.Groups["page"].Value), match.Index, match.Length)
            : null;
    }

    public static bool BreaksOff(TextLine line) => Find(line) is { IsForward: true };

    public static bool GoesOn(TextLine line) => Find(line) is { IsForward: false };

    private static int PageNumber(string text)
    {
        const string Numerals = "一二三四五六七八九十";
        return int.TryParse(text, out var number) ? number : Math.Max(0, Numerals.IndexOf(text[0])) + 1;
    }

    [GeneratedRegex(
        @"[（(【\[▲▼●]?\s*(?<kind>下转|上接)\s*第?\s*[A-Z]?(?<page>[0-9]{1,3}|[一二三四五六七八九十])\s*版?[^）)】\]。，]{0,12}[）)】\]]?"
    )]
    private static partial Regex Mark();
}

/// <summary>One such sign.</summary>
/// <param name="IsForward">True for 下转.</param>
/// <param name="Page">The page it names.</param>
/// <param name="Start">First UTF-16 unit in its line.</param>
/// <param name="Length">UTF-16 units.</param>
internal sealed record PageMark(bool IsForward, int Page, int Start, int Length);
