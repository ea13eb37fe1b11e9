using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DevZone.Archive.Commits;
using DevZone.Archive.Identity;
using DevZone.Archive.Telemetry;
using DevZone.Archive.Uploads;
using DevZone.Reading;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Ingestion;

/// <summary>What is done with an upload while it is claimed.</summary>
internal sealed class ClaimedReading(
    UploadStates states,
    OriginalStore originals,
    Committer committer,
    IIssueReader reader,
    IngestOptions options,
    TimeProvider clock
)
{
    /// <summary>Keeps the bytes, reads them, and settles the upload.</summary>
    /// <param name="former">The state as it was before the claim.</param>
    /// <param name="claimed">The state as it was claimed.</param>
    /// <param name="blob">The blob.</param>
    /// <param name="properties">What was claimed of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The state that it came to.</returns>
    /// <exception cref="ClaimLostException">Another instance has it.</exception>
    /// <exception cref="RequestFailedException">ConditionNotMet or BlobNotFound when the blob has changed.</exception>
    /// <exception cref="BlobChangedException">Likewise.</exception>
    public async Task<UploadRow> ReadAsync(
        UploadRow former,
        UploadRow claimed,
        BlobClient blob,
        BlobProperties properties,
        CancellationToken cancellationToken
    )
    {
        if (properties.ContentLength > IngestLimits.Bytes)
        {
            return await RejectUnreadAsync(claimed, blob, properties, cancellationToken);
        }
        var bytes = await DownloadAsync(blob, properties.ETag, cancellationToken);
        var sha256 = OriginalStore.Sha256(bytes.ToMemory().Span);
        using (IngestionStage.Keep())
        {
            await originals.KeepAsync(sha256, bytes, cancellationToken);
            await states.AddVersionAsync(claimed.Upload.Id, sha256, properties.ContentLength, cancellationToken);
        }
        if (former.Upload.Sha256 == sha256 && former.Upload.State is UploadState.Ready or UploadState.Superseded)
        {
            return await committer.SettleAsync(claimed, Settled(claimed), new Change.Keep(), cancellationToken);
        }
        var read = claimed with { Upload = claimed.Upload with { Sha256 = sha256 } };
        (read, var result) = await ReadAsync(read, bytes.ToMemory(), cancellationToken);
        return result switch
        {
            ReadResult.Rejected rejected => await SettleAsync(
                read,
                UploadState.Rejected,
                rejected.Code,
                rejected.Reason,
                cancellationToken
            ),
            ReadResult.Read { Issue: var issue } => await ArchiveAsync(read, issue, properties.LastModified, cancellationToken),
            _ => throw new InvalidOperationException($"A reading ended in {result.GetType().Name}."),
        };
    }

    private static async Task<BinaryData> DownloadAsync(BlobClient blob, ETag etag, CancellationToken cancellationToken)
    {
        using var stage = IngestionStage.Download();
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = etag } };
        return (await blob.DownloadContentAsync(options, cancellationToken)).Value.Content;
    }

    private async Task<(UploadRow Claimed, ReadResult Result)> ReadAsync(
        UploadRow claimed,
        ReadOnlyMemory<byte> bytes,
        CancellationToken cancellationToken
    )
    {
        using var stage = IngestionStage.Read();
        return await HoldingAsync(claimed, cancellation => reader.ReadAsync(bytes, claimed.Upload.Name, cancellation), cancellationToken);
    }

    /// <summary>Keeps the bytes of a file that is too large to be read, without loading it.</summary>
    private async Task<UploadRow> RejectUnreadAsync(
        UploadRow claimed,
        BlobClient blob,
        BlobProperties properties,
        CancellationToken cancellationToken
    )
    {
        (claimed, var sha256) = await HoldingAsync(
            claimed,
            async cancellation =>
            {
                var hash = await OriginalStore.Sha256Async(blob, properties.ETag, cancellation);
                return await originals.TryKeepAsync(hash, blob, properties.ETag, cancellation)
                    ? hash
                    : throw new BlobChangedException(claimed.Upload.Name);
            },
            cancellationToken
        );
        await states.AddVersionAsync(claimed.Upload.Id, sha256, properties.ContentLength, cancellationToken);
        var read = claimed with { Upload = claimed.Upload with { Sha256 = sha256 } };
        var reason = $"The file has {properties.ContentLength:N0} bytes; {IngestLimits.Bytes:N0} is the most that is read.";
        return await SettleAsync(read, UploadState.Rejected, RejectionCode.TooLarge, reason, cancellationToken);
    }

    /// <summary>Does what may take long, and renews the claim meanwhile.</summary>
    private async Task<(UploadRow Claimed, T Result)> HoldingAsync<T>(
        UploadRow claimed,
        Func<CancellationToken, Task<T>> act,
        CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var acting = act(stop.Token);
        try
        {
            while (await Task.WhenAny(acting, Task.Delay(options.Renewal, clock, stop.Token)) != acting)
            {
                claimed = await states.PutClaimedAsync(claimed with { Due = clock.GetUtcNow() + options.Claim }, cancellationToken);
            }
            return (claimed, await acting);
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private async Task<UploadRow> ArchiveAsync(UploadRow claimed, Issue issue, DateTimeOffset modified, CancellationToken cancellationToken)
    {
        ArchiveTelemetry.RecordIssue(issue);
        using var stage = IngestionStage.Commit();
        var identity = IssueIdentity.Of(issue, claimed.Upload.Name, claimed.Upload.Received);
        var json = JsonSerializer.SerializeToUtf8Bytes(issue, IssueJson.Compact);
        // Renews the claim for the writing, and leaves word where to clean if this attempt ends in it.
        var begun = await states.PutClaimedAsync(
            claimed with
            {
                Preparing = identity.Id,
                Due = clock.GetUtcNow() + options.Claim,
                Upload = claimed.Upload with { MediaType = issue.Source.MediaType },
            },
            cancellationToken
        );
        var change = new Change.Arrive(identity, issue, json, modified);
        // An issue that an earlier attempt was preparing is cleaned by the plan; after that, this attempt's own counts.
        var planned = begun with
        {
            Preparing = claimed.Preparing,
        };
        return await committer.SettleAsync(planned, Settled(begun), change, cancellationToken);
    }

    /// <summary>Settles an upload that brings no issue.</summary>
    public Task<UploadRow> SettleAsync(
        UploadRow claimed,
        UploadState state,
        string code,
        string reason,
        CancellationToken cancellationToken
    )
    {
        var settled = Settled(claimed);
        return states.PutClaimedAsync(
            settled with
            {
                Upload = settled.Upload with { State = state, Code = code, Reason = reason },
            },
            cancellationToken
        );
    }

    private UploadRow Settled(UploadRow claimed) =>
        claimed with
        {
            Due = null,
            Preparing = null,
            Upload = claimed.Upload with { Finished = clock.GetUtcNow() },
        };
}
