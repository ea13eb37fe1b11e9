namespace DevZone.Reading.Gazetteer;

/// <summary>The words by which the left side of a name is told from the sentence around it (docs/gazetteer.md).</summary>
internal static class NameWords
{
    /// <summary>What makes a verb part of a longer word: 创新|型.</summary>
    private const string Suffixes = "型式性化级者类制";

    /// <summary>True: a boundary, the name begins after it. False: part of a name, although a boundary word is in it.</summary>
    public static PhraseIndex<bool> Boundaries { get; } =
        new(
            GazetteerFile
                .ReadWords("name-boundaries.txt")
                .Select(word => KeyValuePair.Create(word, true))
                .Concat(GazetteerFile.ReadWords("name-words.txt").Select(word => KeyValuePair.Create(word, false)))
                .DistinctBy(word => word.Key),
            backwards: true
        );

    /// <summary>Words that no zone's name holds, matched backwards from their end.</summary>
    public static PhraseIndex<string> ZoneBoundaries { get; } =
        PhraseIndex.Of(GazetteerFile.ReadWords("zone-boundaries.txt"), backwards: true);

    /// <summary>Verbs, adverbs and conjunctions that names are not made of: 提高, 打破.</summary>
    public static PhraseIndex<string> SentenceWords { get; } = PhraseIndex.Of(GazetteerFile.ReadWords("sentence-words.txt"));

    /// <summary>Words that make no name: 国家级, 现代, 专业.</summary>
    public static PhraseIndex<string> Generic { get; } = PhraseIndex.Of(GazetteerFile.ReadWords("generic-modifiers.txt"));

    /// <summary>True where a stretch is made of nothing but generic words.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> words) => WordSequence.Covers(Generic, 8, words);

    /// <summary>True where a stretch is made of nothing but generic words and industries: 新能源汽车.</summary>
    public static bool IsGenericOrIndustry(ReadOnlySpan<char> words) => WordSequence.Covers(GenericOrIndustry, 8, words);

    /// <summary>The length of the run of sentence words that a stretch begins with, 全面掌握|恒升模具, and how many they are.</summary>
    public static (int Length, int Count) SentenceRun(ReadOnlySpan<char> words)
    {
        var (at, count) = (0, 0);
        while (
            SentenceWords.TryMatch(words, at, out var length, out _)
            && !(at + length < words.Length && Suffixes.Contains(words[at + length]))
        )
        {
            at += length;
            count++;
        }

        return (at, count);
    }

    private static readonly PhraseIndex<string> GenericOrIndustry = PhraseIndex.Of(
        GazetteerFile
            .ReadWords("generic-modifiers.txt")
            .Concat(GazetteerFile.Read("industries.tsv", 2).SelectMany(record => record[1].Split(';')))
            .Concat(GazetteerFile.ReadWords("name-words.txt"))
    );
}
