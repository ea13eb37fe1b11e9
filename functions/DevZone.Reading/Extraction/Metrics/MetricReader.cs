using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Projects;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Finds the figures that no project's field holds, and whose they are; docs/attribution.md gives the procedure.</summary>
internal static class MetricReader
{
    /// <summary>Reads an issue.</summary>
    /// <param name="articles">Its articles.</param>
    /// <param name="places">The places that they name.</param>
    /// <param name="zones">The zones that they name.</param>
    /// <param name="projects">The projects that they name, and the quantities in their fields.</param>
    /// <param name="issueDate">The day of publication, where it is known.</param>
    /// <returns>The metrics in reading order, and where figures stand that nothing tells the subject of.</returns>
    public static (IReadOnlyList<Metric> Metrics, IReadOnlyList<Evidence> Unowned) Read(
        IReadOnlyList<ArticleAnalysis> articles,
        PlaceFindings places,
        ZoneFindings zones,
        ProjectFindings projects,
        DateOnly? issueDate
    )
    {
        var scanner = new SubjectScanner(places, zones, projects);
        var held = new ProjectFigures(projects);
        var metrics = new List<Metric>();
        var unowned = new List<Evidence>();
        foreach (var article in articles)
        {
            if (!article.Article.Notice)
            {
                var reader = new ArticleMetricReader(article, places, scanner, held, issueDate);
                metrics.AddRange(reader.Read());
                unowned.AddRange(reader.Unowned);
            }
        }

        return (MetricMerger.Merge(metrics), unowned);
    }
}
