using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>An issue as digests read it.</summary>
/// <param name="Id">The archive's id of the issue.</param>
/// <param name="Version">The version it was read in.</param>
/// <param name="Date">Its day, which says the week it belongs to.</param>
/// <param name="Issue">What was read from it.</param>
/// <param name="ProjectIds">The archive's id of each project by its id within the issue: what links projects across issues.</param>
internal sealed record DigestIssue(string Id, string Version, DateOnly Date, Issue Issue, IReadOnlyDictionary<string, string> ProjectIds)
{
    /// <summary>An issue with all that was read from it.</summary>
    public static DigestIssue Of(Catalogue catalogue, IssueRecord record) => Of(catalogue, record.Summary, record.Issue);

    /// <summary>An issue as far as the catalogue holds it: without its text, mentions and projects' evidence.</summary>
    public static DigestIssue Of(Catalogue catalogue, IssueSummary summary)
    {
        var facts = catalogue.FactsOf(summary);
        var issue = new Issue
        {
            Source = new Source(summary.Name, summary.MediaType, summary.Sha256),
            Articles = [.. facts.Articles.Select(HeadOf)],
            Zones = [.. facts.Zones.Select(zone => zone.Zone)],
            Projects = [.. facts.Projects.Select(project => project.Project)],
            Metrics = [.. facts.Metrics.Select(metric => metric.Metric)],
        };
        return Of(catalogue, summary, issue);
    }

    /// <summary>Some figures and projects of an issue, with the headlines of their articles.</summary>
    public static DigestIssue Of(Catalogue catalogue, IssueSummary summary, IReadOnlyList<Metric> metrics, IReadOnlyList<Project> projects)
    {
        var named = metrics.Select(metric => metric.Evidence).Concat(projects.SelectMany(project => project.Evidence));
        var numbers = named.Select(evidence => evidence.Article).ToHashSet();
        var issue = new Issue
        {
            Source = new Source(summary.Name, summary.MediaType, summary.Sha256),
            Articles = [.. catalogue.FactsOf(summary).Articles.Where(article => numbers.Contains(article.Number)).Select(HeadOf)],
            Projects = projects,
            Metrics = metrics,
        };
        return Of(catalogue, summary, issue);
    }

    private static DigestIssue Of(Catalogue catalogue, IssueSummary summary, Issue issue) =>
        new(
            summary.Id,
            summary.Version,
            summary.Date,
            issue,
            issue.Projects.ToDictionary(
                project => project.Id,
                project => catalogue.FindProject(summary.Id, project.Id)!.Id,
                StringComparer.Ordinal
            )
        );

    private static Article HeadOf(ArticleSummary article) =>
        new()
        {
            Number = article.Number,
            Headline = article.Headline,
            Notice = article.Notice,
        };
}
