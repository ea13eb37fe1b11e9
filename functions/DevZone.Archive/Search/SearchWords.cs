using System.Buffers;
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

    private readonly string[] pieces;
    private readonly int least;
    private readonly SearchValues<string>? any;

    private SearchWords(string[] pieces, int least, bool exact)
    {
        this.pieces = pieces;
        this.least = least;
        Exact = exact;
        any = pieces.Length > 1 && least < pieces.Length ? SearchValues.Create(pieces, StringComparison.Ordinal) : null;
    }

    /// <summary>Whether every word must be there.</summary>
    public bool Exact { get; }

    /// <summary>All words of a query; null where it has none.</summary>
    public static SearchWords? Of(string query)
    {
        string[] words =
        [
            .. Word().Matches(FoldedText.Fold(query)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Take(MostWords),
        ];
        return words is [] ? null : new SearchWords(words, words.Length, exact: true);
    }

    /// <summary>Half of the words' pairs of characters instead of the whole words; null where no word is long enough to be cut.</summary>
    public SearchWords? Similar()
    {
        string[] pairs = [.. pieces.SelectMany(Pairs).Distinct(StringComparer.Ordinal)];
        return pairs.Length <= pieces.Length ? null : new SearchWords(pairs, (pairs.Length + 1) / 2, exact: false);
    }

    /// <summary>How well a document fits; 0 where it does not.</summary>
    public int Score(in FoldedText title, in FoldedText body) => any is null ? ScoreOfAll(title, body) : ScoreOfMost(title, body);

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

    private int ScoreOfAll(in FoldedText title, in FoldedText body)
    {
        var score = 0;
        foreach (var piece in pieces)
        {
            var at = title.Span.IndexOf(piece);
            if (at >= 0)
            {
                score += TitleWeight + (WholeWeight * piece.Length / title.Length) + (at == 0 ? OpeningWeight : 0);
            }
            else if (body.Span.Contains(piece, StringComparison.Ordinal))
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

    private int ScoreOfMost(in FoldedText title, in FoldedText body)
    {
        if (title.Span.IndexOfAny(any!) < 0 && body.Span.IndexOfAny(any!) < 0)
        {
            return 0;
        }
        var (found, score) = (0, 0);
        for (var i = 0; i < pieces.Length && found + pieces.Length - i >= least; i++)
        {
            var weight =
                title.Span.IndexOf(pieces[i]) >= 0 ? TitleWeight
                : body.Span.IndexOf(pieces[i]) >= 0 ? BodyWeight
                : 0;
            found += weight > 0 ? 1 : 0;
            score += weight;
        }
        return found >= least ? score / pieces.Length : 0;
    }

    private static IEnumerable<string> Pairs(string word) =>
        word.Length <= 2 || char.IsAscii(word[0]) ? [word] : Enumerable.Range(0, word.Length - 1).Select(i => word.Substring(i, 2));

    // 5.5亿元 is one word; every other sign parts words.
    [GeneratedRegex(@"[\p{L}\p{N}]+(\.[0-9][\p{L}\p{N}]*)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
