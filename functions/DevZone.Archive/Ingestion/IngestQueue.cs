using DevZone.Archive.Storage;

namespace DevZone.Archive.Ingestion;

/// <summary>Hands uploads to the function that reads them.</summary>
public sealed class IngestQueue
{
    private readonly ArchiveStorage storage;

    internal IngestQueue(ArchiveStorage storage) => this.storage = storage;

    /// <summary>Puts a request into the work queue <see cref="ArchiveStorage.IngestQueue"/>, as Base64 JSON.</summary>
    /// <param name="request">Which blob.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SendAsync(IngestRequest request, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        await storage.Queue.SendMessageAsync(ArchiveJson.Write(request), cancellationToken);
    }

    /// <summary>About how many requests wait.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> LengthAsync(CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        return (await storage.Queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
    }
}
