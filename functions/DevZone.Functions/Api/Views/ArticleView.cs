using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Functions.Api.Views;

/// <summary>An article with the records that were read from it.</summary>
/// <param name="Issue">Its issue.</param>
/// <param name="Article">The article.</param>
/// <param name="Zones">The zones it names; mentions of other articles are left out.</param>
/// <param name="Projects">The projects it tells of.</param>
/// <param name="Metrics">Its figures.</param>
/// <param name="People">The people it names.</param>
/// <param name="Warnings">What was not understood in it.</param>
internal sealed record ArticleView(
    IssueSummary Issue,
    Article Article,
    IReadOnlyList<Zone> Zones,
    IReadOnlyList<Project> Projects,
    IReadOnlyList<Metric> Metrics,
    IReadOnlyList<Person> People,
    IReadOnlyList<Warning> Warnings
)
{
    /// <summary>Takes one article out of an issue; null where it has none of that number.</summary>
    public static ArticleView? Of(IssueRecord record, int number)
    {
        var issue = record.Issue;
        bool IsHere(Evidence? evidence) => evidence?.Article == number;
        return issue.Articles.FirstOrDefault(article => article.Number == number) is { } article
            ? new ArticleView(
                record.Summary,
                article,
                [
                    .. issue
                        .Zones.Select(zone => zone with { Mentions = [.. zone.Mentions.Where(IsHere)] })
                        .Where(zone => zone.Mentions.Count > 0),
                ],
                [.. issue.Projects.Where(project => project.Evidence.Any(IsHere))],
                [.. issue.Metrics.Where(metric => IsHere(metric.Evidence))],
                [.. issue.People.Where(person => IsHere(person.Evidence))],
                [.. issue.Warnings.Where(warning => IsHere(warning.Evidence))]
            )
            : null;
    }
}
