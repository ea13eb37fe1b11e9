using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace DevZone.Archive.Storage;

/// <summary>The containers, tables and the queue that the archive lives in; docs/archive.md says what they hold.</summary>
public sealed class ArchiveStorage
{
    /// <summary>The container that takes the uploads.</summary>
    public const string UploadContainer = "issues";

    /// <summary>The queue that hands uploads to <see cref="Ingestion.IssueIngestion"/>.</summary>
    public const string IngestQueue = "ingest-issues";

    /// <summary>Where the host puts messages about blobs that it gave up on; all blob triggers of an account share it.</summary>
    public const string BlobPoisonQueue = "webjobs-blobtrigger-poison";

    private readonly Lock gate = new();
    private Task? creation;

    /// <summary>Uses clients that the caller made, for instance with a managed identity.</summary>
    /// <param name="blobs">The account's blobs.</param>
    /// <param name="tables">The account's tables.</param>
    /// <param name="queues">The account's queues, with Base64 messages as the host wants them.</param>
    /// <param name="prefix">Stands before every name, so that several archives can share an account, as tests do.</param>
    public ArchiveStorage(BlobServiceClient blobs, TableServiceClient tables, QueueServiceClient queues, string prefix = "")
    {
        Uploads = blobs.GetBlobContainerClient(prefix + UploadContainer);
        Originals = blobs.GetBlobContainerClient(prefix + "originals");
        Records = blobs.GetBlobContainerClient(prefix + "records");
        Segments = blobs.GetBlobContainerClient(prefix + "catalogue");
        Digests = blobs.GetBlobContainerClient(prefix + "digests");
        CatalogueRows = tables.GetTableClient(prefix + "catalogue");
        UploadRows = tables.GetTableClient(prefix + "uploads");
        FactRows = tables.GetTableClient(prefix + "facts");
        DigestRows = tables.GetTableClient(prefix + "digests");
        DeliveryRows = tables.GetTableClient(prefix + "deliveries");
        Queue = queues.GetQueueClient(prefix + IngestQueue);
        PoisonQueues = [queues.GetQueueClient(prefix + IngestQueue + "-poison"), queues.GetQueueClient(BlobPoisonQueue)];
    }

    /// <summary>Uploaded files under the names that they came with. Nothing of ours is ever written onto them.</summary>
    internal BlobContainerClient Uploads { get; }

    /// <summary>The bytes of every version of every upload, named by their SHA-256.</summary>
    internal BlobContainerClient Originals { get; }

    /// <summary>What was read from each upload: the whole issue as compressed JSON.</summary>
    internal BlobContainerClient Records { get; }

    /// <summary>Facts of a year's issues in one blob each, for instances that start; a cache.</summary>
    internal BlobContainerClient Segments { get; }

    /// <summary>Rendered digests.</summary>
    internal BlobContainerClient Digests { get; }

    /// <summary>One partition in which every commit is one transaction: head, markers, candidates, states of uploads.</summary>
    internal TableClient CatalogueRows { get; }

    /// <summary>A partition for each upload: where its state stands, and the versions of its bytes.</summary>
    internal TableClient UploadRows { get; }

    /// <summary>A partition for each issue: what was read from it.</summary>
    internal TableClient FactRows { get; }

    /// <summary>What digests were compiled, and from what.</summary>
    internal TableClient DigestRows { get; }

    /// <summary>A partition for each week: which recipients its digest was sent to.</summary>
    internal TableClient DeliveryRows { get; }

    /// <summary>The work queue.</summary>
    internal QueueClient Queue { get; }

    /// <summary>Where the host puts what failed five times; it makes each with its first message.</summary>
    internal IReadOnlyList<QueueClient> PoisonQueues { get; }

    /// <summary>Connects by a connection string.</summary>
    /// <param name="connectionString">A storage account's, or <c>UseDevelopmentStorage=true</c>.</param>
    /// <param name="prefix">Stands before every name.</param>
    /// <param name="policies">Further steps of the pipeline, run for each try of a call.</param>
    public static ArchiveStorage Connect(string connectionString, string prefix = "", params IReadOnlyList<HttpPipelinePolicy> policies) =>
        new(
            new BlobServiceClient(connectionString, Configure(new BlobClientOptions(), policies)),
            new TableServiceClient(connectionString, Configure(new TableClientOptions(), policies)),
            new QueueServiceClient(
                connectionString,
                Configure(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }, policies)
            ),
            prefix
        );

    /// <summary>Connects by an identity, which has the data roles of all three services.</summary>
    /// <param name="blobs">Address of the account's blobs.</param>
    /// <param name="queues">Address of its queues.</param>
    /// <param name="tables">Address of its tables.</param>
    /// <param name="identity">Proves who is asking.</param>
    public static ArchiveStorage Connect(Uri blobs, Uri queues, Uri tables, TokenCredential identity) =>
        new(
            new BlobServiceClient(blobs, identity, Configure(new BlobClientOptions())),
            new TableServiceClient(tables, identity, Configure(new TableClientOptions())),
            new QueueServiceClient(queues, identity, Configure(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }))
        );

    /// <summary>Retries that outlast a short outage of the storage before an attempt at an upload is spent.</summary>
    /// <typeparam name="T">The client's options.</typeparam>
    /// <param name="options">The options to set.</param>
    /// <param name="policies">Further steps of the pipeline, run for each try of a call.</param>
    public static T Configure<T>(T options, params IReadOnlyList<HttpPipelinePolicy> policies)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 5;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(10);
        foreach (var policy in policies)
        {
            options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        }
        return options;
    }

    /// <summary>Creates what is missing; after the first success it costs nothing.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task InitializeAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (creation is null or { IsFaulted: true } or { IsCanceled: true })
            {
                creation = CreateAsync();
            }
            return creation.WaitAsync(cancellationToken);
        }
    }

    private Task CreateAsync() =>
        Task.WhenAll(
            Uploads.CreateIfNotExistsAsync(),
            Originals.CreateIfNotExistsAsync(),
            Records.CreateIfNotExistsAsync(),
            Segments.CreateIfNotExistsAsync(),
            Digests.CreateIfNotExistsAsync(),
            CatalogueRows.CreateIfNotExistsAsync(),
            UploadRows.CreateIfNotExistsAsync(),
            FactRows.CreateIfNotExistsAsync(),
            DigestRows.CreateIfNotExistsAsync(),
            DeliveryRows.CreateIfNotExistsAsync(),
            Queue.CreateIfNotExistsAsync()
        );
}
