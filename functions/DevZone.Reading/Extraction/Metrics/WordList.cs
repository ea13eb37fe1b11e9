using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Makes indexes from words that are written in one string, separated by blanks.</summary>
internal static class WordList
{
    public static PhraseIndex<string> Of(string words) => PhraseIndex.Of(words.Split(' '));

    /// <summary>An index of words that end just before a place.</summary>
    public static PhraseIndex<string> Before(string words) => PhraseIndex.Of(words.Split(' '), backwards: true);

    /// <summary>Pairs each word with what it stands for.</summary>
    public static IEnumerable<KeyValuePair<string, T>> Each<T>(T meaning, string words) =>
        words.Split(' ').Distinct().Select(word => KeyValuePair.Create(word, meaning));
}
