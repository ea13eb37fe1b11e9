namespace DevZone.Reading.Gazetteer;

/// <summary>A set of words that is asked for stretches of a text without copying them.</summary>
/// <param name="words">The words.</param>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = words
        .ToHashSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="words">The words, separated by blanks.</param>
    public WordSet(string words)
        : this(words.Split(' ')) { }

    /// <summary>True where a stretch is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);
}
