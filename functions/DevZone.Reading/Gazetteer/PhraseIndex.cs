using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace DevZone.Reading.Gazetteer;

/// <summary>
/// Finds the longest of many phrases that begins (or ends) at a place in a text. Phrases are grouped by their two outermost
/// characters in a sparse hash table, and a bit per character tells most places apart from a phrase's beginning without a look-up.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseIndex<T>
{
    /// <summary>Slots for each group: with so many, a place without a phrase is told by its first slot, which is empty.</summary>
    private const int Sparsity = 4;

    private readonly ulong[] first = new ulong[(char.MaxValue + 1) / 64];
    private readonly bool backwards;
    private readonly bool hasSingles;
    private readonly int shift;
    private readonly uint[] keys;
    private readonly Entry[][] groups;

    /// <summary>Builds the index.</summary>
    /// <param name="phrases">The phrases, each once; a phrase has at least one character.</param>
    /// <param name="backwards">True to match phrases that end at a place.</param>
    public PhraseIndex(IEnumerable<KeyValuePair<string, T>> phrases, bool backwards = false)
    {
        this.backwards = backwards;
        var lists = new Dictionary<uint, List<Entry>>();
        foreach (var (phrase, value) in phrases)
        {
            var outer = backwards ? phrase[^1] : phrase[0];
            var next =
                phrase.Length == 1 ? '\0'
                : backwards ? phrase[^2]
                : phrase[1];
            hasSingles |= phrase.Length == 1;
            first[outer >> 6] |= 1UL << (outer & 63);
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, Key(outer, next), out _);
            (list ??= []).Add(new Entry(phrase, value));
        }

        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, lists.Count * Sparsity)));
        shift = 32 - Math.Max(1, bits);
        keys = new uint[1 << (32 - shift)];
        groups = new Entry[keys.Length][];
        foreach (var (key, list) in lists)
        {
            var slot = Slot(key);
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (keys.Length - 1);
            }

            list.Sort((one, other) => other.Phrase.Length.CompareTo(one.Phrase.Length));
            keys[slot] = key;
            groups[slot] = [.. list];
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

        return TryMatchOuter(rest, out length, out value);
    }

    /// <summary>The first place from another one on where a phrase begins, and the longest phrase there. Not for an index that matches backwards.</summary>
    /// <returns>False where none does.</returns>
    public bool TryFind(ReadOnlySpan<char> text, int from, out int at, out int length)
    {
        for (at = from; at < text.Length; at++)
        {
            if (MayMatch(text[at]) && TryMatchOuter(text[at..], out length, out _))
            {
                return true;
            }
        }

        length = 0;
        return false;
    }

    /// <summary>True where any of the phrases stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => TryFind(text, 0, out _, out _);

    private static uint Key(char outer, char next) => ((uint)outer << 16) | next;

    private bool MayMatch(char c) => (first[c >> 6] & (1UL << (c & 63))) != 0;

    /// <summary>Fibonacci hashing, Knuth, The Art of Computer Programming 3, 6.4.</summary>
    private int Slot(uint key) => (int)((key * 2654435769u) >> shift);

    private bool TryMatchOuter(ReadOnlySpan<char> rest, out int length, [MaybeNullWhen(false)] out T value)
    {
        var outer = backwards ? rest[^1] : rest[0];
        if (rest.Length > 1 && TryMatchGroup(rest, Key(outer, backwards ? rest[^2] : rest[1]), out length, out value))
        {
            return true;
        }

        if (hasSingles)
        {
            return TryMatchGroup(rest, Key(outer, '\0'), out length, out value);
        }

        length = 0;
        value = default;
        return false;
    }

    private bool TryMatchGroup(ReadOnlySpan<char> rest, uint key, out int length, [MaybeNullWhen(false)] out T value)
    {
        for (var slot = Slot(key); keys[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] != key)
            {
                continue;
            }

            foreach (ref readonly var entry in groups[slot].AsSpan())
            {
                if (backwards ? rest.EndsWith(entry.Phrase) : rest.StartsWith(entry.Phrase))
                {
                    length = entry.Phrase.Length;
                    value = entry.Value;
                    return true;
                }
            }

            break;
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
