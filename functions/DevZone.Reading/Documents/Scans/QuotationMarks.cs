using System.Text;

namespace DevZone.Reading.Documents.Scans;

/// <summary>
/// Restores quotation marks in a line of large type: recognition tells that there is a mark, but takes “ and ” for straight ones, primes
/// or asterisks. A headline quotes whole words, so its marks open and close by turns.
/// </summary>
internal static class QuotationMarks
{
    private const string LikeMarks = "\"'*″′‘’“”„";

    /// <summary>The line with its marks by turns; a single one closes, unless it begins the line. Three are left as they are.</summary>
    public static string Pair(string text)
    {
        var places = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (LikeMarks.Contains(text[i]) && !IsWithinLatin(text, i))
            {
                places.Add(i);
            }
        }

        if (places is [_, _, ..] && places.Count % 2 != 0)
        {
            return text;
        }

        var paired = new StringBuilder(text);
        for (var i = 0; i < places.Count; i++)
        {
            paired[places[i]] = i % 2 == 0 && (places.Count > 1 || places[i] == 0) ? '“' : '”';
        }

        return paired.ToString();
    }

    /// <summary>It's, 5*8: no quotation mark.</summary>
    private static bool IsWithinLatin(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);
}
