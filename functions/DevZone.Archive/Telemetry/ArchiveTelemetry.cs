using System.Diagnostics;
using System.Diagnostics.Metrics;
using DevZone.Archive.Uploads;

namespace DevZone.Archive.Telemetry;

/// <summary>
/// What the archive tells about its work, as OpenTelemetry would have it: spans of the source and measures of the meter
/// <see cref="Name"/>. It holds names, ids and counts, never the text of an article. Nothing is measured unless somebody listens.
/// </summary>
public static class ArchiveTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "DevZone.Archive";

    /// <summary>Counts uploads that came to an end, by <c>devzone.upload.state</c> and, where one was refused, <c>error.type</c>.</summary>
    public const string UploadsSettled = "devzone.uploads.settled";

    /// <summary>Seconds from the moment a file lay in the container until it was settled.</summary>
    public const string IngestionLag = "devzone.ingestion.lag";

    /// <summary>Seconds that each <c>devzone.stage</c> of an ingestion took: download, keep, read, commit.</summary>
    public const string StageDuration = "devzone.ingestion.stage.duration";

    /// <summary>Counts uploads that no event had announced.</summary>
    public const string SweepFinds = "devzone.sweep.finds";

    /// <summary>Counts what was written for issues, by <c>devzone.storage.kind</c>: row or blob.</summary>
    public const string StorageWrites = "devzone.storage.writes";

    /// <summary>Messages in the work queue.</summary>
    public const string WaitingMessages = "devzone.queue.messages";

    /// <summary>Messages in the poison queues.</summary>
    public const string PoisonMessages = "devzone.poison.messages";

    /// <summary>Seconds since the day of the newest issue began.</summary>
    public const string IssueAge = "devzone.issue.age";

    /// <summary>Seconds for which the digest of the week that ended has been missing; 0 when it is there.</summary>
    public const string DigestDelay = "devzone.digest.delay";

    /// <summary>Seconds since the container of uploads was last listed.</summary>
    public const string SweepAge = "devzone.sweep.age";

    /// <summary>Recipients to whom the last week's digest was sent in vain.</summary>
    public const string FailedDeliveries = "devzone.deliveries.failed";

    internal static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Settled = Meter.CreateCounter<long>(UploadsSettled, "{upload}");
    private static readonly Histogram<double> Lag = Meter.CreateHistogram<double>(IngestionLag, "s");
    internal static readonly Histogram<double> Stages = Meter.CreateHistogram<double>(StageDuration, "s");
    private static readonly Counter<long> Finds = Meter.CreateCounter<long>(SweepFinds, "{upload}");
    private static readonly Counter<long> Writes = Meter.CreateCounter<long>(StorageWrites, "{write}");

    /// <summary>
    /// Begins the span of an ingestion. Its parent is the upload, however the ingestion was set going: by an event, by the queue, or by
    /// the sweep; the invocation that runs it is linked.
    /// </summary>
    internal static Activity? BeginIngestion(Upload upload, IDictionary<string, string> blobMetadata)
    {
        var invocation = Activity.Current;
        var links = invocation is null ? null : new[] { new ActivityLink(invocation.Context) };
        var parent = TraceParent.Of(blobMetadata) ?? invocation?.Context ?? default;
        var span = Source.StartActivity("ingest upload", ActivityKind.Consumer, parent, links: links);
        span?.SetTag("devzone.upload.id", upload.Id).SetTag("devzone.upload.attempt", upload.Attempt);
        return span;
    }

    /// <summary>Notes how an upload was settled.</summary>
    internal static void RecordSettled(Activity? ingestion, Upload upload, TimeSpan lag)
    {
        var state = upload.State.ToString().ToLowerInvariant();
        ingestion?.SetTag("devzone.upload.state", state).SetTag("devzone.issue.id", upload.IssueId).SetTag("error.type", upload.Code);
        var tags = new TagList { { "devzone.upload.state", state } };
        if (upload.Code is not null)
        {
            tags.Add("error.type", upload.Code);
        }

        Settled.Add(1, tags);
        Lag.Record(lag.TotalSeconds, tags);
    }

    /// <summary>Notes in the current span what was read.</summary>
    internal static void RecordIssue(Reading.Issues.Issue issue) =>
        Activity
            .Current?.SetTag("devzone.articles", issue.Articles.Count)
            .SetTag("devzone.zones", issue.Zones.Count)
            .SetTag("devzone.projects", issue.Projects.Count)
            .SetTag("devzone.metrics", issue.Metrics.Count)
            .SetTag("devzone.warnings", issue.Warnings.Count);

    internal static void RecordSweep(int finds) => Finds.Add(finds);

    internal static void RecordRows(int rows) => Writes.Add(rows, new KeyValuePair<string, object?>("devzone.storage.kind", "row"));

    internal static void RecordBlob() => Writes.Add(1, new KeyValuePair<string, object?>("devzone.storage.kind", "blob"));
}
