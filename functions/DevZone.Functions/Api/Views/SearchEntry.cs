using DevZone.Archive.Search;

namespace DevZone.Functions.Api.Views;

/// <summary>Something found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Identifies it among its kind.</param>
/// <param name="Title">A name or headline, as printed.</param>
/// <param name="Text">The text around the first match beside the title.</param>
/// <param name="Highlights">Where words of the query stand in <paramref name="Title"/> and <paramref name="Text"/>.</param>
/// <param name="Exact">True where every word was found; false where only most of their pairs of characters were.</param>
/// <param name="Date">Day of the newest issue that tells of it.</param>
/// <param name="Link">Path of the zone, the project, or the article that names it.</param>
internal sealed record SearchEntry(
    SearchKind Kind,
    string Id,
    string Title,
    string? Text,
    IReadOnlyList<Highlight> Highlights,
    bool Exact,
    DateOnly Date,
    string Link
)
{
    public static SearchEntry Of(SearchHit hit) =>
        new(hit.Kind, hit.Id, hit.Title, hit.Text, hit.Highlights, hit.Exact, hit.Date, LinkOf(hit));

    private static string LinkOf(SearchHit hit) =>
        hit.Kind switch
        {
            SearchKind.Zone => $"/api/zones/{hit.Id}",
            SearchKind.Project => $"/api/projects/{hit.Id}",
            _ => $"/api/issues/{hit.Issue}/articles/{hit.Article}",
        };
}
