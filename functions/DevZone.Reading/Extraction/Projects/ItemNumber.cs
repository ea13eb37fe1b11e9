namespace DevZone.Reading.Extraction.Projects;

/// <summary>The number or mark that an item of a list begins with: 1., (二), 三、, ■.</summary>
internal static class ItemNumber
{
    private const int Longest = 4;

    /// <summary>1.项目用地: the words without the number.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> words)
    {
        var length = LengthOf(words);
        return length > 0 ? words[length..].TrimStart() : words.TrimStart("“‘ ");
    }

    /// <summary>The length of the number and its mark; 0 where there is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> words)
    {
        if (words is ['■' or '●' or '◆' or '•' or '·' or '①' or '▲' or '★', ..])
        {
            return 1;
        }

        var at = 0;
        while (
            at < words.Length
            && at < Longest
            && (char.IsAsciiDigit(words[at]) || words[at] is '(' or ')' or '.' or '、' || "一二三四五六七八九十".Contains(words[at]))
        )
        {
            at++;
        }

        return at > 1 && words[at - 1] is '.' or '、' or ')' ? at : 0;
    }
}
