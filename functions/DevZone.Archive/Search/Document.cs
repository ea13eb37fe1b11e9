namespace DevZone.Archive.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Identifies it among its kind.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Body">What else it is found by, in lines.</param>
/// <param name="Date">Day of the newest issue that tells of it.</param>
/// <param name="Issue">Id of that issue, where an article of it is shown.</param>
/// <param name="Article">Number of that article.</param>
internal sealed record Document(
    SearchKind Kind,
    string Id,
    string Title,
    string Body,
    DateOnly Date,
    string? Issue = null,
    int? Article = null
)
{
    private const int LongestText = 120;

    /// <summary>How many characters before the first match are shown.</summary>
    private const int Context = 30;

    /// <summary>
    /// The order of documents that fit a query equally well: by kind, then the newer, then by id. No two are equal, so that a page begins
    /// after the last of the page before, whatever came meanwhile.
    /// </summary>
    public static int Compare(Document a, Document b) =>
        a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind)
        : a.Date != b.Date ? b.Date.CompareTo(a.Date)
        : string.CompareOrdinal(a.Id, b.Id);

    public SearchHit Hit(SearchWords words)
    {
        var text = Around(words.Places(Body).Select(place => place.Start).FirstOrDefault());
        return new SearchHit(
            Kind,
            Id,
            Title,
            text.Length == 0 ? null : text,
            [.. Marked("title", Title, words), .. Marked("text", text, words)],
            words.Exact,
            Date,
            Issue,
            Article
        );
    }

    private static IEnumerable<Highlight> Marked(string field, string text, SearchWords words) =>
        words.Places(text).Select(place => new Highlight(field, place.Start, place.Length));

    /// <summary>The line in which a match stands, cut where it is long; never through a surrogate pair.</summary>
    private string Around(int match)
    {
        var line = match == 0 ? 0 : Body.LastIndexOf('\n', match - 1) + 1;
        var end = Body.IndexOf('\n', match) is var found && found < 0 ? Body.Length : found;
        var start = match - line + 1 > LongestText - Context ? match - Context : line;
        if (start > line && char.IsLowSurrogate(Body[start]))
        {
            start--;
        }
        end = Math.Min(end, start + LongestText);
        if (end < Body.Length && end > start && char.IsHighSurrogate(Body[end - 1]))
        {
            end--;
        }
        return Body[start..end];
    }
}
