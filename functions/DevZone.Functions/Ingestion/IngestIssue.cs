using Azure.Storage.Blobs;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Ingestion;

/// <summary>Reads an upload as soon as an event announces it.</summary>
/// <param name="ingestion">Reads and archives.</param>
public sealed class IngestIssue(IssueIngestion ingestion)
{
    /// <summary>Runs for each new or changed blob. It is bound as a client, so that no large one is loaded before it is judged.</summary>
    [Function(nameof(IngestIssue))]
    public Task RunAsync(
        [BlobTrigger(ArchiveStorage.UploadContainer + "/{name}", Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        string name,
        CancellationToken cancellationToken
    ) => ingestion.IngestAsync(name, cancellationToken);
}
