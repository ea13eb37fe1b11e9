using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace DevZone.Functions.Ingestion;

/// <summary>Records that the host gave up on a blob after its last attempt, so that the upload's state says so.</summary>
/// <param name="ingestion">Keeps the states.</param>
/// <param name="logger">The log.</param>
public sealed class RecordPoisonedBlob(IssueIngestion ingestion, ILogger<RecordPoisonedBlob> logger)
{
    /// <summary>Runs for each message of the blob trigger's poison queue, which all blob triggers of the account share.</summary>
    [Function(nameof(RecordPoisonedBlob))]
    public async Task RunAsync([QueueTrigger(ArchiveStorage.BlobPoisonQueue)] PoisonedBlob message, CancellationToken cancellationToken)
    {
        if (message is not { ContainerName: ArchiveStorage.UploadContainer, BlobName: { } name })
        {
            logger.LogWarning("A poison message is about {Container}, which is not ours", message.ContainerName);
            return;
        }

        logger.LogError("Gave up on {Name}", name);
        await ingestion.RecordPoisonAsync(name, PoisonCode.AttemptsExhausted, PoisonCode.Reason, cancellationToken);
    }
}

/// <summary>What the host writes into the poison queue of blob triggers; its further fields are of no use here.</summary>
/// <param name="ContainerName">The blob's container.</param>
/// <param name="BlobName">The blob's full name.</param>
public sealed record PoisonedBlob(string? ContainerName, string? BlobName);
