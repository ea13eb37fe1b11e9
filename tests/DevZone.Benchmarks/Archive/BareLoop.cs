using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace DevZone.Benchmarks.Archive;

/// <summary>
/// The peer of ingestion: it writes the rows and blobs of issues that are given, and does nothing else: no reading, no claim, no marker,
/// no retry. Rows go in transactions of 100; as many issues are written at once as the host reads at once.
/// </summary>
internal sealed class BareLoop
{
    private const string Prefix = "bare";
    private const int MaxEntities = 100;

    /// <summary>What the host takes from its queue at most: 16 messages, and 8 more when half of them are done.</summary>
    private const int AtOnce = 24;

    private readonly TableServiceClient tables;
    private readonly BlobServiceClient blobs;

    private BareLoop(string connectionString)
    {
        tables = new TableServiceClient(connectionString);
        blobs = new BlobServiceClient(connectionString);
    }

    public static async Task<BareLoop> CreateAsync(string connectionString)
    {
        var loop = new BareLoop(connectionString);
        foreach (var table in (string[])["catalogue", "uploads", "facts"])
        {
            await loop.tables.GetTableClient(Prefix + table).CreateIfNotExistsAsync();
        }

        foreach (var container in (string[])["issues", "originals", "records"])
        {
            await loop.blobs.GetBlobContainerClient(Prefix + container).CreateIfNotExistsAsync();
        }

        return loop;
    }

    /// <summary>Writes them.</summary>
    /// <returns>Issues a second.</returns>
    public async Task<double> WriteAsync(IReadOnlyCollection<StoredIssue> issues)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            issues,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (issue, cancellation) => await WriteAsync(issue, cancellation)
        );
        return issues.Count / watch.Elapsed.TotalSeconds;
    }

    private async Task WriteAsync(StoredIssue issue, CancellationToken cancellation)
    {
        foreach (var (container, name, content) in issue.Blobs)
        {
            await blobs.GetBlobContainerClient(Prefix + container).GetBlobClient(name).UploadAsync(content, overwrite: true, cancellation);
        }

        foreach (var partition in issue.Rows.GroupBy(row => (row.Table, row.Row.PartitionKey), row => row.Row))
        {
            foreach (var batch in partition.Chunk(MaxEntities))
            {
                var actions = batch.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
                await tables.GetTableClient(Prefix + partition.Key.Table).SubmitTransactionAsync(actions, cancellation);
            }
        }
    }
}
