using System.IO.Compression;
using System.Text.Json;
using Azure;
using DevZone.Archive.Commits;
using DevZone.Archive.Storage;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>
/// The facts of a year's issues in one compressed blob, so that an instance that starts does not ask for each issue. It is a cache and
/// nothing more: an entry counts only if the marker names its version, no version's name is ever used twice, and what is missing is
/// read from the rows.
/// </summary>
internal sealed class SegmentStore(ArchiveStorage storage)
{
    /// <returns>Facts by issue and version; none where there is no segment, or none that can be read.</returns>
    public async Task<IReadOnlyDictionary<(string Id, string Version), IssueFacts>> ReadAsync(int year, CancellationToken cancellationToken)
    {
        try
        {
            var download = await storage.Segments.GetBlobClient(NameOf(year)).DownloadStreamingAsync(cancellationToken: cancellationToken);
            await using var content = download.Value.Content;
            await using var json = new GZipStream(content, CompressionMode.Decompress);
            var segment = await JsonSerializer.DeserializeAsync(json, ArchiveJson.Form<Segment>(), cancellationToken);
            return segment!.Issues.ToDictionary(issue => (issue.Issue.Id, issue.Issue.Version), issue => issue.ToFacts());
        }
        catch (Exception error) when (error is RequestFailedException { Status: 404 } or JsonException or InvalidDataException)
        {
            return new Dictionary<(string Id, string Version), IssueFacts>();
        }
    }

    public async Task WriteAsync(int year, IEnumerable<Catalogue.Entry> entries, CancellationToken cancellationToken)
    {
        var issues = entries.OrderBy(entry => entry.Issue.Id, StringComparer.Ordinal).Select(SegmentIssue.Of);
        using var buffer = new MemoryStream();
        await using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            await JsonSerializer.SerializeAsync(gzip, new Segment([.. issues]), ArchiveJson.Form<Segment>(), cancellationToken);
        }
        buffer.Position = 0;
        await storage.Segments.GetBlobClient(NameOf(year)).UploadAsync(buffer, overwrite: true, cancellationToken);
    }

    private static string NameOf(int year) => $"{year:D4}.json.gz";
}

/// <summary>A year's issues.</summary>
internal sealed record Segment(IReadOnlyList<SegmentIssue> Issues);

/// <summary>What one version of an issue brings; the records are in the order of their numbers.</summary>
internal sealed record SegmentIssue(
    IssueReference Issue,
    IReadOnlyList<ArticleSummary> Articles,
    IReadOnlyList<ZoneFact> Zones,
    IReadOnlyList<Project> Projects,
    IReadOnlyList<Metric> Metrics
)
{
    public static SegmentIssue Of(Catalogue.Entry entry) =>
        new(
            new IssueReference(entry.Issue.Id, entry.Issue.Version, entry.Issue.Date),
            entry.Facts.Articles,
            [.. entry.Facts.Zones.Select(zone => new ZoneFact(zone.Zone, zone.Mentions, zone.Aliases))],
            [.. entry.Facts.Projects.Select(project => project.Project)],
            [.. entry.Facts.Metrics.Select(metric => metric.Metric)]
        );

    public IssueFacts ToFacts() =>
        new(
            Articles,
            [.. Zones.Select((zone, number) => new ZoneAppearance(Issue, number, zone.Zone, zone.Mentions, zone.Aliases))],
            [.. Projects.Select((project, number) => new ProjectAppearance(Issue, number, project))],
            [.. Metrics.Select((metric, number) => new MetricAppearance(Issue, number, metric))]
        );
}
