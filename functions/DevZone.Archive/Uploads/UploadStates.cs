using Azure;
using Azure.Data.Tables;
using DevZone.Archive.Commits;
using DevZone.Archive.Identity;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Uploads;

/// <summary>
/// Finds, creates and claims the states of uploads. A state's key begins with the time of its arrival, so that lists are newest first;
/// the table <c>uploads</c> leads from a name to that key, and holds the versions of the bytes.
/// </summary>
internal sealed class UploadStates(ArchiveStorage storage, CatalogueTable catalogue, TimeProvider clock)
{
    private const string Arrival = "arrival";
    private const string Version = "version|";

    public async Task<UploadRow?> FindAsync(string uploadId, CancellationToken cancellationToken) =>
        await ReceivedAsync(uploadId, cancellationToken) is { } received
            ? await catalogue.UploadAsync(UploadRow.KeyOf(received, uploadId), cancellationToken)
            : null;

    /// <summary>The state of a blob, made where it has none yet.</summary>
    public async Task<UploadRow> FindOrCreateAsync(
        string blobName,
        string? blobETag,
        DateTimeOffset due,
        CancellationToken cancellationToken
    )
    {
        var id = UploadId.Of(blobName);
        var (received, isFirst) = await ArriveAsync(id, blobName, cancellationToken);
        var key = UploadRow.KeyOf(received, id);
        if (!isFirst && await catalogue.UploadAsync(key, cancellationToken) is { } known)
        {
            return known;
        }
        var row = new UploadRow
        {
            BlobETag = blobETag,
            Due = due,
            Upload = new Upload
            {
                Id = id,
                Name = blobName,
                State = UploadState.Received,
                Received = received,
            },
        };
        return await TryPutAsync(row, cancellationToken)
            ?? await catalogue.UploadAsync(key, cancellationToken)
            ?? throw new InvalidOperationException($"The state of '{blobName}' was there and is gone.");
    }

    /// <summary>Sees to it that a blob has a state, and that it is not the one of earlier bytes.</summary>
    public async Task<UploadRow> AnnounceAsync(string blobName, string blobETag, TimeSpan wait, CancellationToken cancellationToken)
    {
        while (true)
        {
            var due = clock.GetUtcNow() + wait;
            var row = await FindOrCreateAsync(blobName, blobETag, due, cancellationToken);
            if (row.BlobETag == blobETag)
            {
                return row;
            }
            var received = row with
            {
                BlobETag = blobETag,
                Claim = null,
                Due = due,
                Upload = row.Upload with { State = UploadState.Received, Attempt = 0, Code = null, Reason = null },
            };
            if (await TryPutAsync(received, cancellationToken) is { } put)
            {
                return put;
            }
        }
    }

    /// <summary>Takes an upload over from whoever has it.</summary>
    /// <returns>The claimed row; null when it was changed since it was read.</returns>
    public async Task<UploadRow?> ClaimAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var claimed = row with { Claim = Guid.NewGuid().ToString("N") };
        if (await TryPutAsync(claimed, cancellationToken) is { } put)
        {
            return put;
        }
        // If only the answer was lost, the repeated call met its own work.
        var now = await catalogue.UploadAsync(row.Key, cancellationToken);
        return now?.Claim == claimed.Claim ? now : null;
    }

    /// <summary>Replaces or inserts a row, if it is as it was read.</summary>
    /// <returns>The row with its new ETag; null on a conflict.</returns>
    public async Task<UploadRow?> TryPutAsync(UploadRow row, CancellationToken cancellationToken)
    {
        try
        {
            var response = row.ETag is { } etag
                ? await storage.CatalogueRows.UpdateEntityAsync(row.ToEntity(), etag, TableUpdateMode.Replace, cancellationToken)
                : await storage.CatalogueRows.AddEntityAsync(row.ToEntity(), cancellationToken);
            return row with { ETag = response.Headers.ETag };
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            return null;
        }
    }

    /// <summary>Changes a row that this instance has claimed.</summary>
    /// <exception cref="ClaimLostException">Another instance has it.</exception>
    public async Task<UploadRow> PutClaimedAsync(UploadRow row, CancellationToken cancellationToken)
    {
        if (await TryPutAsync(row, cancellationToken) is { } put)
        {
            return put;
        }
        var now = await catalogue.UploadAsync(row.Key, cancellationToken);
        // Under the same claim nobody else writes but this attempt: the row is what an unanswered call made of it.
        return now is not null && now.Claim == row.Claim ? now : throw new ClaimLostException(row.Upload.Name);
    }

    /// <summary>Notes that these bytes were seen under this name; the first time counts.</summary>
    public async Task AddVersionAsync(string uploadId, string sha256, long size, CancellationToken cancellationToken)
    {
        var row = new TableEntity(uploadId, Version + sha256) { ["Size"] = size, ["Seen"] = clock.GetUtcNow() };
        try
        {
            await storage.UploadRows.AddEntityAsync(row, cancellationToken);
        }
        catch (RequestFailedException error) when (error.Status == 409)
        {
            // It was seen before.
        }
    }

    public async Task<IReadOnlyList<UploadVersion>> VersionsAsync(string uploadId, CancellationToken cancellationToken)
    {
        var versions = new List<UploadVersion>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {uploadId} and RowKey gt {Version}");
        await foreach (var row in storage.UploadRows.QueryAsync<TableEntity>(filter, 1000, null, cancellationToken))
        {
            versions.Add(
                new UploadVersion(
                    row.RowKey[Version.Length..],
                    row.GetInt64("Size") ?? 0,
                    row.GetDateTimeOffset("Seen") ?? DateTimeOffset.MinValue
                )
            );
        }
        return [.. versions.OrderBy(v => v.Seen).ThenBy(v => v.Sha256, StringComparer.Ordinal)];
    }

    private async Task<DateTimeOffset?> ReceivedAsync(string uploadId, CancellationToken cancellationToken)
    {
        var row = await storage.UploadRows.GetEntityIfExistsAsync<TableEntity>(uploadId, Arrival, null, cancellationToken);
        return row.HasValue ? new DateTimeOffset(row.Value!.GetInt64("Received") ?? 0, TimeSpan.Zero) : null;
    }

    /// <returns>When the upload was first seen, and whether that is now.</returns>
    private async Task<(DateTimeOffset Received, bool IsFirst)> ArriveAsync(
        string uploadId,
        string blobName,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var row = new TableEntity(uploadId, Arrival) { ["Name"] = blobName, ["Received"] = now.UtcTicks };
        try
        {
            await storage.UploadRows.AddEntityAsync(row, cancellationToken);
            return (now, true);
        }
        catch (RequestFailedException conflict) when (conflict.Status == 409)
        {
            var received =
                await ReceivedAsync(uploadId, cancellationToken)
                ?? throw new InvalidOperationException($"The arrival of '{blobName}' was there and is gone.", conflict);
            return (received, false);
        }
    }
}
