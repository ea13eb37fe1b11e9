using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Ingestion;

/// <summary>Reads an upload that was handed to the work queue: by the upload route, by the sweep, or to be read again.</summary>
/// <param name="ingestion">Reads and archives.</param>
public sealed class IngestQueuedIssue(IssueIngestion ingestion)
{
    /// <summary>Runs for each message of the work queue.</summary>
    [Function(nameof(IngestQueuedIssue))]
    public Task RunAsync([QueueTrigger(ArchiveStorage.IngestQueue)] IngestRequest request, CancellationToken cancellationToken) =>
        ingestion.IngestAsync(request.Name, cancellationToken);
}
