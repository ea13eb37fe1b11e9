using System.Globalization;
using DevZone.Archive.Views;

namespace DevZone.Archive.Search;

/// <summary>
/// What can be found in one catalogue. Every document is looked at for every query: the text of a hundred thousand articles is scanned
/// faster than a page is drawn, and nothing but the facts has to be kept right.
/// </summary>
public sealed class SearchIndex
{
    private readonly Catalogue catalogue;
    private readonly IReadOnlyDictionary<string, IndexedIssue> issues;
    private readonly Document[] documents;

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
    }

    /// <summary>An archive without issues.</summary>
    internal static SearchIndex Empty { get; } = new(Catalogue.Empty, new Dictionary<string, IndexedIssue>(StringComparer.Ordinal));

    /// <summary>The revision of the catalogue.</summary>
    public long Revision => catalogue.Revision;

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
        var found = Find(words, request.Kind);
        if (found.Count == 0 && words.Similar() is { } similar)
        {
            words = similar;
            found = Find(words, request.Kind);
        }
        var top = Math.Max(page.Top, 1);
        var best = Best(after is null ? found : found.Where(rank => Rank.BestFirst.Compare(rank, after) > 0), top, out var more);
        return new Page<SearchHit>(
            [.. best.Select(rank => rank.Document!.Hit(words))],
            more ? ContinuationToken.Write(best[^1].ToString()) : null
        );
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

    private List<Rank> Find(SearchWords words, SearchKind? kind)
    {
        var found = new List<Rank>();
        foreach (var document in documents)
        {
            if ((kind is null || document.Kind == kind) && document.Score(words) is > 0 and var score)
            {
                found.Add(new Rank(score, document));
            }
        }
        return found;
    }

    /// <summary>The first of some ranks, without sorting the others: a common word is found in most documents.</summary>
    private static List<Rank> Best(IEnumerable<Rank> found, int top, out bool more)
    {
        var worstFirst = new PriorityQueue<Rank, Rank>(Comparer<Rank>.Create((a, b) => Rank.BestFirst.Compare(b, a)));
        more = false;
        foreach (var rank in found)
        {
            if (worstFirst.Count < top)
            {
                worstFirst.Enqueue(rank, rank);
                continue;
            }
            more = true;
            worstFirst.EnqueueDequeue(rank, rank);
        }
        var best = new List<Rank>(worstFirst.Count);
        while (worstFirst.TryDequeue(out var rank, out _))
        {
            best.Add(rank);
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
