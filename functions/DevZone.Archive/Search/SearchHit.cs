namespace DevZone.Archive.Search;

/// <summary>The sorts of things that can be found.</summary>
public enum SearchKind
{
    /// <summary>A zone, by its name, aliases and place.</summary>
    Zone,

    /// <summary>A project, by its names, companies, zone and place.</summary>
    Project,

    /// <summary>A company or another organization, by its name.</summary>
    Organization,

    /// <summary>A person, by name and title.</summary>
    Person,

    /// <summary>An article, by its headline, kicker, subtitle and the sentences that something was read from.</summary>
    Article,
}

/// <summary>Which words to find.</summary>
/// <param name="Words">Words in any script, separated by white space or punctuation.</param>
/// <param name="Kind">Only things of this sort; null for all.</param>
public sealed record SearchRequest(string Words, SearchKind? Kind = null);

/// <summary>Something found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Identifies it among its kind: a zone's or project's id, a name, an issue's id and an article's number.</param>
/// <param name="Title">A name or headline, as printed.</param>
/// <param name="Text">At most 120 characters around the first match beside the title.</param>
/// <param name="Highlights">Where words of the query stand in <paramref name="Title"/> and <paramref name="Text"/>.</param>
/// <param name="Exact">True where every word of the query was found; false where only most of its pairs of characters were.</param>
/// <param name="Date">Day of the newest issue that tells of it.</param>
/// <param name="Issue">Id of that issue; absent for zones and projects.</param>
/// <param name="Article">Number of the article there; absent for zones and projects.</param>
public sealed record SearchHit(
    SearchKind Kind,
    string Id,
    string Title,
    string? Text,
    IReadOnlyList<Highlight> Highlights,
    bool Exact,
    DateOnly Date,
    string? Issue,
    int? Article
);

/// <summary>A place in a hit where a word of the query stands.</summary>
/// <param name="Field"><c>title</c> or <c>text</c>.</param>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public sealed record Highlight(string Field, int Start, int Length);
