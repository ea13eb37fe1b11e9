using System.Text.Json;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace DevZone.Functions.Ingestion;

/// <summary>Records that the host gave up on a message of the work queue.</summary>
/// <param name="ingestion">Keeps the states.</param>
/// <param name="logger">The log.</param>
public sealed class RecordPoisonedWork(IssueIngestion ingestion, ILogger<RecordPoisonedWork> logger)
{
    /// <summary>
    /// Runs for each message of the work queue's own poison queue. It is bound as text: what nobody could read must not fail here again.
    /// </summary>
    [Function(nameof(RecordPoisonedWork))]
    public async Task RunAsync([QueueTrigger(ArchiveStorage.IngestQueue + "-poison")] string message, CancellationToken cancellationToken)
    {
        if (Read(message) is not { Name.Length: > 0 } request)
        {
            logger.LogError("A message of the work queue is no request: {Message}", message);
            return;
        }

        logger.LogError("Gave up on {Name}", request.Name);
        await ingestion.RecordPoisonAsync(request.Name, PoisonCode.AttemptsExhausted, PoisonCode.Reason, cancellationToken);
    }

    private static IngestRequest? Read(string message)
    {
        try
        {
            return JsonSerializer.Deserialize<IngestRequest>(message, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
