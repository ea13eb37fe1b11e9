using System.Buffers;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Dates;

/// <summary>
/// Finds the dates and periods of a part, left to right. What is said relative to the day of publication (去年底, 上半年, 3月21日) is
/// counted from the issue's date; a month without a year follows a year that the same sentence named before.
/// </summary>
internal static class DateReader
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        "0123456789一二三四五六七八九十〇零第今本去上前明后当同次年月近最过未目现截全下首。"
    );

    /// <summary>Reads one part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="issueDate">The day of publication, where it is known.</param>
    /// <returns>The dates in order, none overlapping another.</returns>
    public static List<DateMention> Read(TextPart part, DateOnly? issueDate)
    {
        var text = part.Folded.AsSpan();
        var mentions = new List<DateMention>();
        int? year = null;
        var at = 0;
        while (at < text.Length)
        {
            var step = text[at..].IndexOfAny(Beginnings);
            if (step < 0)
            {
                break;
            }

            at += step;
            if (text[at] == '。')
            {
                year = null;
                at++;
                continue;
            }

            var parser = new DateParser(text, at, issueDate, year);
            if (!parser.TryParse())
            {
                at = Math.Max(at + 1, parser.Skipped);
                continue;
            }

            year = parser.Year ?? year;
            var start = WithUntil(text, at, mentions.Count > 0 ? mentions[^1].Span.End : 0);
            mentions.Add(
                new DateMention(part, TextSpan.FromBounds(start, parser.End), parser.Period?.Iso, parser.Period?.Start, parser.Period?.End)
            );
            at = parser.End;
        }

        return mentions;
    }

    /// <summary>截至, 截止 and 截止到 belong to the date.</summary>
    private static int WithUntil(ReadOnlySpan<char> text, int at, int floor)
    {
        foreach (var word in (ReadOnlySpan<string>)["截止到", "截至到", "截至", "截止"])
        {
            if (text[..at].EndsWith(word) && at - word.Length >= floor)
            {
                return at - word.Length;
            }
        }

        return at;
    }
}
