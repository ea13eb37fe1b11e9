using System.Text.RegularExpressions;

namespace DevZone.Archive.Search;

/// <summary>
/// The words of a query, and how well a document fits them. Chinese is written without spaces, so a word is found wherever its
/// characters stand, and a query that was typed as one word (太原新能源电池) is tried again by its pairs of characters.
/// </summary>
internal sealed partial class SearchWords
{
    private const int MostWords = 8;

    /// <summary>What a title is worth beside a body.</summary>
    private const int TitleWeight = 3_000;
    private const int BodyWeight = 1_000;
    private const int WholeWeight = 2_000;
    private const int OpeningWeight = 500;

    /// <summary>How many pairs stand for a query that is not found as it is: each costs a sweep.</summary>
    private const int MostPairs = 6;

    private readonly string[] pieces;
    private readonly string longest;

    private SearchWords(string[] pieces, bool exact)
    {
        this.pieces = pieces;
        longest = pieces.MaxBy(piece => piece.Length)!;
        Exact = exact;
    }

    /// <summary>Whether every word must be there, or half of the pairs.</summary>
    public bool Exact { get; }

    /// <summary>All words of a query; null where it has none.</summary>
    public static SearchWords? Of(string query)
    {
        string[] words =
        [
            .. Word().Matches(FoldedText.Fold(query)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Take(MostWords),
        ];
        return words is [] ? null : new SearchWords(words, exact: true);
    }

    /// <summary>The words' pairs of characters instead of the whole words; null where no word is long enough to be cut.</summary>
    public SearchWords? Similar()
    {
        string[] pairs = [.. pieces.SelectMany(Pairs).Distinct(StringComparer.Ordinal)];
        string[] spread =
            pairs.Length <= MostPairs ? pairs : [.. Enumerable.Range(0, MostPairs).Select(i => pairs[i * pairs.Length / MostPairs])];
        return pairs.Length <= pieces.Length ? null : new SearchWords(spread, exact: false);
    }

    /// <summary>The documents that fit, in their order, and how well.</summary>
    public IEnumerable<(int Document, int Score)> In(PackedText texts) => Exact ? WithAll(texts) : WithMost(texts);

    /// <summary>Where the words stand in a text, in its order, without overlaps.</summary>
    public IEnumerable<(int Start, int Length)> Places(string printed)
    {
        var folded = FoldedText.Fold(printed);
        var places = new List<(int Start, int Length)>();
        foreach (var piece in pieces)
        {
            for (
                var at = folded.IndexOf(piece, StringComparison.Ordinal);
                at >= 0;
                at = folded.IndexOf(piece, at + 1, StringComparison.Ordinal)
            )
            {
                places.Add((at, piece.Length));
            }
        }
        var end = 0;
        foreach (var (start, length) in places.OrderBy(place => place.Start).ThenByDescending(place => place.Length))
        {
            var from = Math.Max(start, end);
            if (start + length > from)
            {
                yield return (from, start + length - from);
                end = start + length;
            }
        }
    }

    private IEnumerable<(int Document, int Score)> WithAll(PackedText texts)
    {
        foreach (var (document, _) in texts.Holding(longest))
        {
            if (Score(texts.Title(document), texts.Body(document)) is > 0 and var score)
            {
                yield return (document, score);
            }
        }
    }

    private int Score(ReadOnlySpan<char> title, ReadOnlySpan<char> body)
    {
        var score = 0;
        foreach (var piece in pieces)
        {
            var at = title.IndexOf(piece);
            if (at >= 0)
            {
                score += TitleWeight + (WholeWeight * piece.Length / title.Length) + (at == 0 ? OpeningWeight : 0);
            }
            else if (body.IndexOf(piece) >= 0)
            {
                score += BodyWeight;
            }
            else
            {
                return 0;
            }
        }
        return score / pieces.Length;
    }

    private IEnumerable<(int Document, int Score)> WithMost(PackedText texts)
    {
        var found = new byte[texts.Documents];
        var scores = new int[texts.Documents];
        foreach (var piece in pieces)
        {
            foreach (var (document, inTitle) in texts.Holding(piece))
            {
                found[document]++;
                scores[document] += inTitle ? TitleWeight : BodyWeight;
            }
        }
        for (var document = 0; document < found.Length; document++)
        {
            if (2 * found[document] >= pieces.Length)
            {
                yield return (document, scores[document] / pieces.Length);
            }
        }
    }

    private static IEnumerable<string> Pairs(string word) =>
        word.Length <= 2 || char.IsAscii(word[0]) ? [word] : Enumerable.Range(0, word.Length - 1).Select(i => word.Substring(i, 2));

    // 5.5亿元 is one word; every other sign parts words.
    [GeneratedRegex(@"[\p{L}\p{N}]+(\.[0-9][\p{L}\p{N}]*)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
