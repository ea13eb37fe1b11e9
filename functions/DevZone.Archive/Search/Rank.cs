using System.Globalization;

namespace DevZone.Archive.Search;

/// <summary>A place among the hits: the better score first, among equals the document that comes first.</summary>
/// <param name="Score">How well the document fits.</param>
/// <param name="Document">The document, or for a place that was read from a continuation what orders it.</param>
internal sealed record Rank(int Score, Document Document)
{
    /// <summary>Reads a place from a continuation token.</summary>
    /// <exception cref="InvalidContinuationException">It is not one of a search.</exception>
    public static Rank Read(string token)
    {
        var place = ContinuationToken.Read(token).Split('|', 4);
        return
            place is [var score, var kind, var day, var id]
            && int.TryParse(score, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedScore)
            && Enum.TryParse<SearchKind>(kind, out var parsedKind)
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var parsedDay)
            ? new Rank(parsedScore, new Document(parsedKind, id, "", "", parsedDay))
            : throw new InvalidContinuationException(token);
    }

    /// <summary>Whether a document of some score comes after this place.</summary>
    public bool IsBefore(int score, Document document) => score < Score || (score == Score && Document.Compare(Document, document) < 0);

    /// <summary>The continuation token.</summary>
    public string Write() =>
        ContinuationToken.Write(
            string.Create(CultureInfo.InvariantCulture, $"{Score}|{Document.Kind}|{Document.Date:yyyy-MM-dd}|{Document.Id}")
        );
}
