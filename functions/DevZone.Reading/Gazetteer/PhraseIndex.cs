using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace DevZone.Reading.Gazetteer;

/// <summary>
/// Finds the longest of many phrases that begins (or ends) at a place in a text. Phrases are grouped by their two outermost
/// characters, and a bit per character tells most places apart from a phrase's beginning without a look-up.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<int, Entry[]> groups = [];
    private readonly ulong[] first = new ulong[(char.MaxValue + 1) / 64];
    private readonly bool backwards;

    /// <summary>Builds the index.</summary>
    /// <param name="phrases">The phrases, each once; a phrase has at least one character.</param>
    /// <param name="backwards">True to match phrases that end at a place.</param>
    public PhraseIndex(IEnumerable<KeyValuePair<string, T>> phrases, bool backwards = false)
    {
        this.backwards = backwards;
        var lists = new Dictionary<int, List<Entry>>();
        foreach (var (phrase, value) in phrases)
        {
            var outer = backwards ? phrase[^1] : phrase[0];
            var next =
                phrase.Length == 1 ? '\0'
                : backwards ? phrase[^2]
                : phrase[1];
            first[outer >> 6] |= 1UL << (outer & 63);
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, Key(outer, next), out _);
            (list ??= []).Add(new Entry(phrase, value));
        }

        foreach (var (key, list) in lists)
        {
            groups[key] = [.. list.OrderByDescending(entry => entry.Phrase.Length)];
        }
    }

    /// <summary>The longest phrase that begins at a place; backwards, the longest one that ends just before it.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, int at, out int length, [MaybeNullWhen(false)] out T value)
    {
        var rest = backwards ? text[..at] : text[at..];
        if (rest.IsEmpty || !MayMatch(backwards ? rest[^1] : rest[0]))
        {
            length = 0;
            value = default;
            return false;
        }

        var outer = backwards ? rest[^1] : rest[0];
        if (rest.Length > 1 && TryMatchGroup(rest, Key(outer, backwards ? rest[^2] : rest[1]), out length, out value))
        {
            return true;
        }

        return TryMatchGroup(rest, Key(outer, '\0'), out length, out value);
    }

    private static int Key(char outer, char next) => (outer << 16) | next;

    private bool MayMatch(char c) => (first[c >> 6] & (1UL << (c & 63))) != 0;

    private bool TryMatchGroup(ReadOnlySpan<char> rest, int key, out int length, [MaybeNullWhen(false)] out T value)
    {
        if (groups.TryGetValue(key, out var entries))
        {
            foreach (var entry in entries)
            {
                if (backwards ? rest.EndsWith(entry.Phrase) : rest.StartsWith(entry.Phrase))
                {
                    length = entry.Phrase.Length;
                    value = entry.Value;
                    return true;
                }
            }
        }

        length = 0;
        value = default;
        return false;
    }

    private readonly record struct Entry(string Phrase, T Value);
}

/// <summary>Makes indexes of phrases that stand for nothing but themselves.</summary>
internal static class PhraseIndex
{
    /// <summary>Words separated by blanks.</summary>
    public static PhraseIndex<string> OfWords(string words, bool backwards = false) => Of(words.Split(' '), backwards);

    public static PhraseIndex<string> Of(IEnumerable<string> phrases, bool backwards = false) =>
        new(phrases.Distinct().Select(phrase => KeyValuePair.Create(phrase, phrase)), backwards);
}
