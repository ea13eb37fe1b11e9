using System.Globalization;

namespace DevZone.Archive.Search;

/// <summary>
/// A place among the hits: the better score, then the kind in the order of <see cref="SearchKind"/>, then the newer, then the id. No two
/// documents have the same, so a page begins after the last of the page before, whatever came meanwhile.
/// </summary>
internal sealed class Rank
{
    /// <summary>The best first.</summary>
    public static readonly Comparer<Rank> BestFirst = Comparer<Rank>.Create(Compare);

    private readonly int score;
    private readonly SearchKind kind;
    private readonly int day;
    private readonly string id;

    public Rank(int score, Document document)
        : this(score, document.Kind, document.Date.DayNumber, document.Id) => Document = document;

    private Rank(int score, SearchKind kind, int day, string id)
    {
        this.score = score;
        this.kind = kind;
        this.day = day;
        this.id = id;
    }

    /// <summary>What stands there; null for a place that was read from a continuation.</summary>
    public Document? Document { get; }

    /// <summary>Reads a place from a continuation token.</summary>
    /// <exception cref="InvalidContinuationException">It is not one of a search.</exception>
    public static Rank Read(string token)
    {
        var place = ContinuationToken.Read(token).Split('|', 4);
        return
            place is [var score, var kind, var day, var id]
            && int.TryParse(score, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedScore)
            && Enum.TryParse<SearchKind>(kind, out var parsedKind)
            && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedDay)
            ? new Rank(parsedScore, parsedKind, parsedDay, id)
            : throw new InvalidContinuationException(token);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{score}|{kind}|{day}|{id}");

    private static int Compare(Rank a, Rank b)
    {
        var order = b.score.CompareTo(a.score);
        order = order != 0 ? order : a.kind.CompareTo(b.kind);
        order = order != 0 ? order : b.day.CompareTo(a.day);
        return order != 0 ? order : string.CompareOrdinal(a.id, b.id);
    }
}
