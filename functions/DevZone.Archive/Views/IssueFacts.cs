using Azure.Data.Tables;
using DevZone.Archive.Commits;
using DevZone.Archive.Storage;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>What one version of an issue brings into the catalogue. It never changes: a correction is another version.</summary>
internal sealed record IssueFacts(
    IReadOnlyList<ArticleSummary> Articles,
    IReadOnlyList<ZoneAppearance> Zones,
    IReadOnlyList<ProjectAppearance> Projects,
    IReadOnlyList<MetricAppearance> Metrics
)
{
    public IReadOnlyList<LinkedProject> Linked { get; } = LinkedProject.Of(Projects, Zones);

    public static IssueFacts From(IssueReference issue, IEnumerable<TableEntity> rows)
    {
        var articles = new List<ArticleSummary>();
        var zones = new List<ZoneAppearance>();
        var projects = new List<ProjectAppearance>();
        var metrics = new List<MetricAppearance>();
        var records = rows.Select(row => (Key: FactRows.Parse(row.RowKey), Text: TableText.Read(row, FactRows.FactText)))
            .Where(row => row.Key is not null)
            .GroupBy(row => (row.Key!.Value.Kind, row.Key.Value.Number), row => row.Text);
        foreach (var record in records)
        {
            var (kind, number) = record.Key;
            var json = string.Concat(record);
            switch (kind)
            {
                case FactRows.Article:
                    articles.Add(ArchiveJson.Read<ArticleSummary>(json));
                    break;
                case FactRows.Zone:
                    var zone = ArchiveJson.Read<ZoneFact>(json);
                    zones.Add(new ZoneAppearance(issue, number, zone.Zone, zone.Mentions, zone.Aliases));
                    break;
                case FactRows.Project:
                    projects.Add(new ProjectAppearance(issue, number, ArchiveJson.Read<Project>(json)));
                    break;
                case FactRows.Metric:
                    metrics.Add(new MetricAppearance(issue, number, ArchiveJson.Read<Metric>(json)));
                    break;
            }
        }
        return new IssueFacts(articles, zones, projects, metrics);
    }
}
