using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DevZone.Archive.Commits;
using DevZone.Archive.Identity;
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
    /// <exception cref="ClaimLostException">Another instance has it.</exception>
    /// <exception cref="RequestFailedException">ConditionNotMet or BlobNotFound when the blob has changed.</exception>
    /// <exception cref="BlobChangedException">Likewise.</exception>
    public async Task ReadAsync(
        UploadRow former,
        UploadRow claimed,
        BlobClient blob,
        BlobProperties properties,
        CancellationToken cancellationToken
    )
    {
        if (properties.ContentLength > IngestLimits.Bytes)
        {
            await RejectUnreadAsync(claimed, blob, properties, cancellationToken);
            return;
        }
        var conditions = new BlobRequestConditions { IfMatch = properties.ETag };
        var download = await blob.DownloadContentAsync(new BlobDownloadOptions { Conditions = conditions }, cancellationToken);
        var bytes = download.Value.Content;
        var sha256 = OriginalStore.Sha256(bytes.ToMemory().Span);
        await originals.KeepAsync(sha256, bytes, cancellationToken);
        await states.AddVersionAsync(claimed.Upload.Id, sha256, properties.ContentLength, cancellationToken);
        if (former.Upload.Sha256 == sha256 && former.Upload.State is UploadState.Ready or UploadState.Superseded)
        {
            await committer.SettleAsync(claimed, Settled(claimed), new Change.Keep(), cancellationToken);
            return;
        }
        var read = claimed with { Upload = claimed.Upload with { Sha256 = sha256 } };
        (read, var result) = await HoldingAsync(
            read,
            cancellation => reader.ReadAsync(bytes.ToMemory(), claimed.Upload.Name, cancellation),
            cancellationToken
        );
        switch (result)
        {
            case ReadResult.Rejected rejected:
                await SettleAsync(read, UploadState.Rejected, rejected.Code, rejected.Reason, cancellationToken);
                break;
            case ReadResult.Read { Issue: var issue }:
                await ArchiveAsync(read, issue, properties.LastModified, cancellationToken);
                break;
        }
    }

    /// <summary>Keeps the bytes of a file that is too large to be read, without loading it.</summary>
    private async Task RejectUnreadAsync(UploadRow claimed, BlobClient blob, BlobProperties properties, CancellationToken cancellationToken)
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
        await SettleAsync(read, UploadState.Rejected, RejectionCode.TooLarge, reason, cancellationToken);
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

    private async Task ArchiveAsync(UploadRow claimed, Issue issue, DateTimeOffset modified, CancellationToken cancellationToken)
    {
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
        await committer.SettleAsync(planned, Settled(begun), change, cancellationToken);
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
