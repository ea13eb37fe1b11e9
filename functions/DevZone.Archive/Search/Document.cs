namespace DevZone.Archive.Search;

/// <summary>Something that can be found: what it is called, and what else it is found by.</summary>
internal sealed class Document
{
    private const int LongestText = 120;

    /// <summary>How many characters before the first match are shown.</summary>
    private const int Context = 30;

    private readonly FoldedText title;
    private readonly FoldedText body;

    public Document(SearchKind kind, string id, string title, string body, DateOnly date, string? issue = null, int? article = null)
    {
        Kind = kind;
        Id = id;
        this.title = new FoldedText(title);
        this.body = new FoldedText(body);
        Date = date;
        Issue = issue;
        Article = article;
    }

    public SearchKind Kind { get; }

    public string Id { get; }

    public DateOnly Date { get; }

    public string? Issue { get; }

    public int? Article { get; }

    public string Title => title.Printed;

    public string Body => body.Printed;

    public int Score(SearchWords words) => words.Score(title, body);

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
