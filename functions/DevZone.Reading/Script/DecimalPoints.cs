namespace DevZone.Reading.Script;

/// <summary>
/// Mends decimal points that a converter of web pages has made full stops of: 57。6亿元, 增长4。1%. A sentence that ends in a digit
/// (…达到57。) is told from them by the unit behind the digits after the stop.
/// </summary>
internal static class DecimalPoints
{
    private const int MostDecimals = 4;

    /// <param name="folded">Folded text.</param>
    /// <returns>A text of the same length; the same instance where nothing is to mend.</returns>
    public static string Restore(string folded)
    {
        char[]? mended = null;
        for (var at = folded.IndexOf('。'); at >= 0; at = folded.IndexOf('。', at + 1))
        {
            if (IsDecimalPoint(folded, at))
            {
                mended ??= folded.ToCharArray();
                mended[at] = '.';
            }
        }

        return mended is null ? folded : new string(mended);
    }

    private static bool IsDecimalPoint(string text, int at)
    {
        if (at == 0 || !char.IsAsciiDigit(text[at - 1]))
        {
            return false;
        }

        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at - 1 is >= 1 and <= MostDecimals && end < text.Length && "万亿%‰倍".Contains(text[end])
            || (end > at + 1 && text.AsSpan(end).StartsWith("个百分点"));
    }
}
