using System.Globalization;
using DevZone.Archive.Views;

namespace DevZone.Archive.Search;

/// <summary>
/// What can be found in one catalogue. All text is looked at for every query: that of a hundred thousand articles is swept faster than a
/// page is drawn, and nothing but the facts has to be kept right.
/// </summary>
public sealed class SearchIndex
{
    private readonly Catalogue catalogue;
    private readonly IReadOnlyDictionary<string, IndexedIssue> issues;
    private readonly Document[] documents;
    private readonly PackedText texts;

    private SearchIndex(Catalogue catalogue, IReadOnlyDictionary<string, IndexedIssue> issues)
    {
        this.catalogue = catalogue;
        this.issues = issues;
        documents =
        [
            .. catalogue.Zones.Select(Of),
            .. catalogue.Projects.Select(Of),
            // Of what several issues name, the newest issue's is shown; Issues is newest first.
            .. catalogue.Issues.SelectMany(issue => issues[issue.Id].Names).DistinctBy(named => (named.Kind, named.Id)),
            .. catalogue.Issues.SelectMany(issue => issues[issue.Id].Articles),
        ];
        Array.Sort(documents, Document.Compare);
        texts = new PackedText(documents);
    }

    /// <summary>An archive without issues.</summary>
    internal static SearchIndex Empty { get; } = new(Catalogue.Empty, new Dictionary<string, IndexedIssue>(StringComparer.Ordinal));

    /// <summary>The revision of the catalogue.</summary>
    public long Revision => catalogue.Revision;

    /// <summary>The catalogue's.</summary>
    public string Fingerprint => catalogue.Fingerprint;

    /// <summary>Finds what fits a query, the best first.</summary>
    /// <param name="request">The query.</param>
    /// <param name="page">Which page.</param>
    /// <returns>Nothing where the query holds no word.</returns>
    /// <exception cref="InvalidContinuationException">The token is not one of a search.</exception>
    public Page<SearchHit> Find(SearchRequest request, PageRequest page)
    {
        var after = page.Continuation is { } token ? Rank.Read(token) : null;
        if (SearchWords.Of(request.Words) is not { } words)
        {
            return new Page<SearchHit>([], null);
        }
        var best = Best(words, request.Kind, after, page.Top, out var more);
        // A last page may be empty although the words are there: what is similar is for queries that find nothing at all.
        var nothing = best.Count == 0 && (after is null || Best(words, request.Kind, null, 1, out _).Count == 0);
        if (nothing && words.Similar() is { } similar)
        {
            words = similar;
            best = Best(words, request.Kind, after, page.Top, out more);
        }
        return new Page<SearchHit>([.. best.Select(rank => rank.Document.Hit(words))], more ? best[^1].Write() : null);
    }

    /// <summary>The index of a later catalogue; texts of issues that stand as they stood are taken over.</summary>
    /// <param name="later">The catalogue.</param>
    /// <param name="read">Texts of the other issues.</param>
    internal SearchIndex With(Catalogue later, IEnumerable<IssueText> read)
    {
        var come = read.ToDictionary(text => text.Issue.Id, IndexedIssue.Of, StringComparer.Ordinal);
        return new SearchIndex(
            later,
            later.Issues.ToDictionary(
                issue => issue.Id,
                issue => come.GetValueOrDefault(issue.Id) ?? issues[issue.Id],
                StringComparer.Ordinal
            )
        );
    }

    internal bool Holds(IssueSummary issue) => issues.GetValueOrDefault(issue.Id)?.Text.Issue.Version == issue.Version;

    internal IEnumerable<IssueText> TextsOf(int year) =>
        catalogue.Issues.Where(issue => issue.Date.Year == year).Select(issue => issues[issue.Id].Text);

    /// <summary>The first of what fits, without sorting all of it: a common word is found in most documents.</summary>
    private List<Rank> Best(SearchWords words, SearchKind? kind, Rank? after, int top, out bool more)
    {
        // The worst is dequeued first. Documents come in the order of equals, so of equal scores the later is the worse.
        var kept = new PriorityQueue<int, (int Score, int NotDocument)>();
        more = false;
        foreach (var (document, score) in words.In(texts))
        {
            if ((kind is not null && documents[document].Kind != kind) || after?.IsBefore(score, documents[document]) == false)
            {
                continue;
            }
            if (kept.Count < Math.Max(top, 1))
            {
                kept.Enqueue(document, (score, ~document));
                continue;
            }
            more = true;
            kept.EnqueueDequeue(document, (score, ~document));
        }
        var best = new List<Rank>(kept.Count);
        while (kept.TryDequeue(out var document, out var place))
        {
            best.Add(new Rank(place.Score, documents[document]));
        }
        best.Reverse();
        return best;
    }

    private static Document Of(ZoneProfile zone) =>
        new(SearchKind.Zone, zone.Id, zone.Name, Line([zone.Province, zone.City, .. zone.Aliases]), zone.LastSeen);

    private Document Of(ProjectLifeLine project) =>
        new(
            SearchKind.Project,
            project.Id,
            project.Name,
            Line([
                project.Province,
                project.City,
                project.Zone is { } zone ? catalogue.FindZone(zone)?.Name : null,
                .. project.AlsoNamed,
                .. project.Companies,
            ]),
            project.LastSeen
        );

    private static string Line(IEnumerable<string?> names) => string.Join('、', names.Where(name => !string.IsNullOrEmpty(name)));

    /// <summary>An issue's text, and what can be found in it.</summary>
    private sealed record IndexedIssue(IssueText Text, IReadOnlyList<Document> Articles, IReadOnlyList<Document> Names)
    {
        public static IndexedIssue Of(IssueText text)
        {
            var issue = text.Issue;
            return new IndexedIssue(
                text,
                [
                    .. text.Articles.Select(article => new Document(
                        SearchKind.Article,
                        string.Create(CultureInfo.InvariantCulture, $"{issue.Id}/{article.Number}"),
                        article.Headline,
                        article.Body,
                        issue.Date,
                        issue.Id,
                        article.Number
                    )),
                ],
                [
                    .. text.Organizations.Select(named => new Document(
                        SearchKind.Organization,
                        named.Name,
                        named.Name,
                        "",
                        issue.Date,
                        issue.Id,
                        named.Article
                    )),
                    .. text.People.Select(person => new Document(
                        SearchKind.Person,
                        person.Title is null ? person.Name : $"{person.Name} {person.Title}",
                        person.Name,
                        person.Title ?? "",
                        issue.Date,
                        issue.Id,
                        person.Article
                    )),
                ]
            );
        }
    }
}
