using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Search;

/// <summary>What search keeps of one version of an issue; the catalogue has its zones and projects. It never changes.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="People">The people that it names.</param>
/// <param name="Organizations">The companies and other organizations that it names.</param>
internal sealed record IssueText(
    IssueReference Issue,
    IReadOnlyList<ArticleText> Articles,
    IReadOnlyList<PersonText> People,
    IReadOnlyList<OrganizationText> Organizations
)
{
    public static IssueText Of(IssueReference reference, Issue issue)
    {
        var evidence = EvidenceOf(issue).ToLookup(place => place.Article);
        return new IssueText(
            reference,
            [.. issue.Articles.Select(article => ArticleOf(article, [.. evidence[article.Number]]))],
            [
                .. issue
                    .People.Select(person => new PersonText(person.Name, person.Title, person.Evidence.Article))
                    .DistinctBy(person => (person.Name, person.Title)),
            ],
            [
                .. issue
                    .Projects.Where(project => project.Evidence.Count > 0)
                    .SelectMany(project => project.Companies, (project, name) => new OrganizationText(name, project.Evidence[0].Article))
                    .Concat(issue.Organizations.Select(named => new OrganizationText(named.Name, named.Evidence.Article)))
                    .DistinctBy(named => named.Name),
            ]
        );
    }

    private static ArticleText ArticleOf(Article article, IReadOnlyList<Evidence> evidence)
    {
        var sentences = ArticleSentences
            .Of(article)
            .Where(sentence => evidence.Any(place => IsWithin(place, sentence)))
            .Select(sentence => sentence.Text);
        string?[] lines = [article.Kicker, article.Subtitle, .. sentences];
        return new ArticleText(
            article.Number,
            article.Headline ?? article.Kicker ?? "",
            string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)))
        );
    }

    private static bool IsWithin(Evidence place, Evidence sentence) =>
        place.Part == ArticlePart.Paragraphs
        && place.Paragraph == sentence.Paragraph
        && place.Start >= sentence.Start
        && place.Start < sentence.Start + sentence.Length;

    // Of a zone the first mention is enough: every further one would bring in most of the article.
    private static IEnumerable<Evidence> EvidenceOf(Issue issue) =>
        issue
            .Zones.SelectMany(zone => zone.Mentions.Take(1))
            .Concat(issue.Projects.SelectMany(project => project.Evidence))
            .Concat(issue.Metrics.Select(metric => metric.Evidence))
            .Concat(issue.People.Select(person => person.Evidence))
            .Concat(issue.Organizations.Select(organization => organization.Evidence));
}

/// <summary>An article.</summary>
/// <param name="Number">Place in the issue, from 1.</param>
/// <param name="Headline">The headline, or what stands in its place.</param>
/// <param name="Body">Kicker, subtitle and the sentences that something was read from, a line each.</param>
internal sealed record ArticleText(int Number, string Headline, string Body);

/// <summary>A person.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The title, as printed.</param>
/// <param name="Article">Number of the article that names them.</param>
internal sealed record PersonText(string Name, string? Title, int Article);

/// <summary>A company or another organization.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Article">Number of the article that names it.</param>
internal sealed record OrganizationText(string Name, int Article);
