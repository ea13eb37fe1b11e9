using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using DevZone.Archive.Commits;
using DevZone.Archive.Storage;
using DevZone.Archive.Telemetry;
using DevZone.Archive.Uploads;

namespace DevZone.Archive.Ingestion;

/// <summary>What a sweep found.</summary>
/// <param name="Listed">Blobs in the container; 0 when it cannot be listed.</param>
/// <param name="Announced">What was handed to the work queue.</param>
/// <param name="Deleted">Uploads whose blob is gone and that were taken back.</param>
/// <param name="Alarm">Why the container cannot be listed; null when all is well.</param>
public sealed record SweepResult(int Listed, IReadOnlyList<IngestRequest> Announced, int Deleted, string? Alarm);

/// <summary>What the last sweeps saw, for the health route.</summary>
/// <param name="Began">When this archive was first swept.</param>
/// <param name="Succeeded">When the container was last listed.</param>
/// <param name="Failed">When it last could not be listed, if that was later.</param>
/// <param name="Alarm">Why not, for a person.</param>
public sealed record SweepStatus(DateTimeOffset? Began, DateTimeOffset? Succeeded, DateTimeOffset? Failed, string? Alarm);

/// <summary>
/// Finds what no event announced: it lists the container once and compares names and ETags, never times, with the states it knows.
/// It notices deleted blobs and claims that a crash left, and finishes cleaning.
/// </summary>
public sealed class IssueSweep
{
    private const int Concurrency = 8;
    private const string StatusKey = "sweep";

    private readonly ArchiveStorage storage;
    private readonly CatalogueTable catalogue;
    private readonly UploadStates states;
    private readonly Settlement settlement;
    private readonly Cleaner cleaner;
    private readonly IngestQueue queue;
    private readonly IngestOptions options;
    private readonly TimeProvider clock;
    private bool beganIsNoted;

    internal IssueSweep(
        ArchiveStorage storage,
        CatalogueTable catalogue,
        UploadStates states,
        Settlement settlement,
        Cleaner cleaner,
        IngestQueue queue,
        IngestOptions options,
        TimeProvider clock
    )
    {
        this.storage = storage;
        this.catalogue = catalogue;
        this.states = states;
        this.settlement = settlement;
        this.cleaner = cleaner;
        this.queue = queue;
        this.options = options;
        this.clock = clock;
    }

    /// <summary>Sweeps once. It costs a listing of the container and one of the states, and a few calls for each blob that is news.</summary>
    /// <param name="cancellationToken">Gives up; the next sweep goes on.</param>
    public async Task<SweepResult> SweepAsync(CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        // The states first: a blob that arrives in between is listed without a state, which is what a sweep is for.
        var known = await KnownAsync(cancellationToken);
        var (blobs, alarm) = await ListAsync(cancellationToken);
        var announced = new ConcurrentBag<IngestRequest>();
        var deleted = 0;
        if (blobs is not null)
        {
            var news = blobs.Where(blob => IsNews(known.GetValueOrDefault(blob.Name), blob.ETag));
            await EachAsync(
                news,
                async (blob, cancellation) =>
                {
                    await states.AnnounceAsync(blob.Name, blob.ETag, options.Announcement, cancellation);
                    announced.Add(await SendAsync(blob.Name, cancellation));
                },
                cancellationToken
            );
            deleted = await TakeBackMissingAsync(known.Values, blobs, cancellationToken);
        }
        var names = announced.Select(request => request.Name).ToHashSet(StringComparer.Ordinal);
        await EachAsync(
            known.Values.Where(row => !row.Settled && row.Due <= clock.GetUtcNow() && !names.Contains(row.Upload.Name)),
            async (row, cancellation) =>
            {
                // Its turn did not come, or its reader is gone. Not before the next time is up is it announced again.
                if (await states.TryPutAsync(Waiting(row), cancellation) is not null)
                {
                    announced.Add(await SendAsync(row.Upload.Name, cancellation));
                }
            },
            cancellationToken
        );
        await cleaner.CleanAllAsync(cancellationToken);
        await NoteAsync(alarm, cancellationToken);
        ArchiveTelemetry.RecordSweep(announced.Count);
        return new SweepResult(blobs?.Count ?? 0, [.. announced], deleted, alarm);
    }

    /// <summary>What the last sweeps saw.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null before the first sweep.</returns>
    public async Task<SweepStatus?> StatusAsync(CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        var row = await storage.CatalogueRows.GetEntityIfExistsAsync<TableEntity>(
            CatalogueTable.Partition,
            StatusKey,
            null,
            cancellationToken
        );
        return row.HasValue
            ? new SweepStatus(
                row.Value!.GetDateTimeOffset(nameof(SweepStatus.Began)),
                row.Value.GetDateTimeOffset(nameof(SweepStatus.Succeeded)),
                row.Value.GetDateTimeOffset(nameof(SweepStatus.Failed)),
                row.Value.GetString(nameof(SweepStatus.Alarm))
            )
            : null;
    }

    private static Task EachAsync<T>(
        IEnumerable<T> items,
        Func<T, CancellationToken, ValueTask> act,
        CancellationToken cancellationToken
    ) =>
        Parallel.ForEachAsync(
            items,
            new ParallelOptions { MaxDegreeOfParallelism = Concurrency, CancellationToken = cancellationToken },
            act
        );

    private async Task<IngestRequest> SendAsync(string name, CancellationToken cancellationToken)
    {
        var request = new IngestRequest(name);
        await queue.SendAsync(request, cancellationToken);
        return request;
    }

    /// <summary>Takes uploads back whose blob is not listed, once it is certain that it is gone.</summary>
    private async Task<int> TakeBackMissingAsync(
        IEnumerable<UploadRow> known,
        IReadOnlyList<(string Name, string ETag)> blobs,
        CancellationToken cancellationToken
    )
    {
        var listed = blobs.Select(blob => blob.Name).ToHashSet(StringComparer.Ordinal);
        var deleted = 0;
        foreach (var row in known.Where(row => row.Upload.State != UploadState.Deleted && !listed.Contains(row.Upload.Name)))
        {
            // Between the two listings it may have come and been settled: the blob itself is asked.
            if (!await storage.Uploads.GetBlobClient(row.Upload.Name).ExistsAsync(cancellationToken))
            {
                await settlement.TakeBackAsync(row, cancellationToken);
                deleted++;
            }
        }
        return deleted;
    }

    private static bool IsNews(UploadRow? row, string etag) => row is null || row.BlobETag != etag;

    private UploadRow Waiting(UploadRow row) =>
        row with
        {
            Claim = null,
            Due = clock.GetUtcNow() + options.Announcement,
            Upload = row.Upload with { State = UploadState.Received },
        };

    private async Task<Dictionary<string, UploadRow>> KnownAsync(CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, UploadRow>(StringComparer.Ordinal);
        await foreach (var row in catalogue.RangeAsync(UploadRow.Prefix, null, cancellationToken))
        {
            var upload = UploadRow.From(row);
            known[upload.Upload.Name] = upload;
        }
        return known;
    }

    private async Task<(IReadOnlyList<(string Name, string ETag)>? Blobs, string? Alarm)> ListAsync(CancellationToken cancellationToken)
    {
        try
        {
            var blobs = new List<(string Name, string ETag)>();
            await foreach (var blob in storage.Uploads.GetBlobsAsync(new GetBlobsOptions(), cancellationToken))
            {
                blobs.Add((blob.Name, blob.Properties.ETag?.Bare() ?? ""));
            }
            return (blobs, null);
        }
        catch (Exception error) when (error is RequestFailedException or System.Xml.XmlException)
        {
            // One name that XML cannot carry makes the listing fail for all. What is known goes on without it.
            return (null, $"The container '{storage.Uploads.Name}' cannot be listed: {TableText.Column(error.Message)}");
        }
    }

    private async Task NoteAsync(string? alarm, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var row = new TableEntity(CatalogueTable.Partition, StatusKey)
        {
            [alarm is null ? nameof(SweepStatus.Succeeded) : nameof(SweepStatus.Failed)] = now,
            [nameof(SweepStatus.Alarm)] = alarm ?? "",
        };
        if (!beganIsNoted && (await StatusAsync(cancellationToken))?.Began is null)
        {
            row[nameof(SweepStatus.Began)] = now;
        }

        await storage.CatalogueRows.UpsertEntityAsync(row, TableUpdateMode.Merge, cancellationToken);
        beganIsNoted = true;
    }
}
