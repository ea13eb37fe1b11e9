namespace DevZone.Reading.Gazetteer;

/// <summary>Tells whether a stretch of text is made of nothing but the words of a list.</summary>
internal static class WordSequence
{
    /// <summary>True where the words can be laid end to end over the whole stretch; digits, quotation marks and brackets count as words.</summary>
    public static bool Covers(PhraseIndex<string> words, int longest, ReadOnlySpan<char> text)
    {
        Span<bool> reachable = text.Length < 64 ? stackalloc bool[text.Length + 1] : new bool[text.Length + 1];
        reachable[0] = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (!reachable[at])
            {
                continue;
            }

            if (char.IsAsciiDigit(text[at]) || text[at] is '.' or '“' or '”' or '(' or ')' or '多' or '余' or '+')
            {
                reachable[at + 1] = true;
            }

            var end = Math.Min(text.Length, at + longest);
            while (words.TryMatch(text[..end], at, out var length, out _))
            {
                reachable[at + length] = true;
                end = at + length - 1;
            }
        }

        return reachable[text.Length];
    }
}
