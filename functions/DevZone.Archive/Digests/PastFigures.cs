using DevZone.Archive.Identity;
using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>The figures of one earlier issue with which a week's are compared.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Metrics">Its figures in series that the week goes on with, where no issue between the two has one.</param>
/// <param name="Projects">Its reports of the week's projects, where they were the last to give one of their quantities.</param>
internal sealed record PastFigures(IssueSummary Issue, IReadOnlyList<MetricAppearance> Metrics, IReadOnlyList<ProjectAppearance> Projects)
{
    /// <summary>All of them, the oldest issue first.</summary>
    public static IReadOnlyList<PastFigures> Of(Catalogue catalogue, IsoWeek week, IReadOnlyList<DigestIssue> issues)
    {
        var metrics = issues
            .SelectMany(issue => issue.Issue.Metrics)
            .GroupBy(MetricSeries.Of, metric => metric.Period)
            .SelectMany(series => LastInSeries(Before(catalogue.FiguresOf(series.Key), week), series))
            .ToLookup(metric => metric.Issue.Id, StringComparer.Ordinal);
        var projects = issues
            .SelectMany(issue => issue.ProjectIds.Values)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(id => LastToTell(catalogue.FindProject(id)!, week))
            .ToLookup(report => report.Issue.Id, StringComparer.Ordinal);
        return
        [
            .. metrics
                .Select(group => group.Key)
                .Union(projects.Select(group => group.Key), StringComparer.Ordinal)
                .Select(id => catalogue.FindIssue(id)!)
                .OrderBy(issue => issue.Date)
                .ThenBy(issue => issue.Id, StringComparer.Ordinal)
                .Select(issue => new PastFigures(
                    issue,
                    [.. metrics[issue.Id].OrderBy(metric => metric.Number)],
                    [.. projects[issue.Id].OrderBy(report => report.Number)]
                )),
        ];
    }

    private static List<MetricAppearance> Before(IReadOnlyList<MetricAppearance> series, IsoWeek week) =>
        [.. series.TakeWhile(metric => metric.Issue.Date < week.Monday).Where(metric => metric.Metric.Value is not null)];

    /// <summary>All figures of the issues that were the last with one of the series, and the last with one for each of the periods.</summary>
    private static IEnumerable<MetricAppearance> LastInSeries(List<MetricAppearance> earlier, IEnumerable<string?> periods)
    {
        var last = periods
            .Distinct(StringComparer.Ordinal)
            .Select(period => earlier.FindLast(metric => metric.Metric.Period == period))
            .Append(earlier.LastOrDefault())
            .Select(metric => metric?.Issue.Id)
            .ToHashSet(StringComparer.Ordinal);
        return earlier.Where(metric => last.Contains(metric.Issue.Id));
    }

    private static IEnumerable<ProjectAppearance> LastToTell(ProjectLifeLine project, IsoWeek week)
    {
        var earlier = project.Appearances.TakeWhile(report => report.Issue.Date < week.Monday).ToList();
        Func<Project, Quantity?>[] quantities = [report => report.Investment, report => report.Area, report => report.OutputValue];
        return quantities
            .Select(quantity => earlier.FindLast(report => quantity(report.Project)?.Value is not null))
            .OfType<ProjectAppearance>()
            .Distinct<ProjectAppearance>(ReferenceEqualityComparer.Instance);
    }
}
