using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DevZone.Archive.Commits;
using DevZone.Archive.Identity;
using DevZone.Archive.Storage;
using DevZone.Archive.Uploads;
using DevZone.Reading;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Ingestion;

/// <summary>Reads uploads and archives what they hold. Any number of instances may do so at once, any number of times.</summary>
public sealed class IssueIngestion
{
    private readonly ArchiveStorage storage;
    private readonly CatalogueTable catalogue;
    private readonly UploadStates states;
    private readonly OriginalStore originals;
    private readonly Committer committer;
    private readonly Settlement settlement;
    private readonly IIssueReader reader;
    private readonly TimeProvider clock;

    internal IssueIngestion(
        ArchiveStorage storage,
        CatalogueTable catalogue,
        UploadStates states,
        OriginalStore originals,
        Committer committer,
        Settlement settlement,
        IIssueReader reader,
        TimeProvider clock
    )
    {
        this.storage = storage;
        this.catalogue = catalogue;
        this.states = states;
        this.originals = originals;
        this.committer = committer;
        this.settlement = settlement;
        this.reader = reader;
        this.clock = clock;
    }

    /// <summary>Brings one upload to a settled state.</summary>
    /// <param name="blobName">The blob's full name.</param>
    /// <param name="cancellationToken">Gives up; the upload waits for the next attempt.</param>
    /// <returns>What it came to. Bad input is settled as rejected; it is no error.</returns>
    /// <exception cref="RequestFailedException">The storage did not answer in spite of retries.</exception>
    public async Task<IngestOutcome> IngestAsync(string blobName, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        var blob = storage.Uploads.GetBlobClient(blobName);
        while (true)
        {
            // The state first, then the blob: whoever settles newer bytes in between changes the state, and the claim fails.
            var row = await states.FindAsync(UploadId.Of(blobName), cancellationToken);
            if (await PropertiesAsync(blob, cancellationToken) is not { } properties)
            {
                if (row is not null)
                {
                    await settlement.TakeBackAsync(row, cancellationToken);
                }
                return IngestOutcome.Deleted;
            }
            var etag = properties.ETag.Bare();
            if (row?.BlobETag == etag && row.Settled)
            {
                return IngestOutcome.Unchanged;
            }
            if (row?.BlobETag == etag && row.Upload.State == UploadState.Reading && row.Due > clock.GetUtcNow())
            {
                return IngestOutcome.Busy;
            }
            row ??= await states.FindOrCreateAsync(blobName, null, clock.GetUtcNow() + IngestLimits.Claim, cancellationToken);
            if (await ClaimAsync(row, properties, cancellationToken) is not { } claimed)
            {
                continue;
            }
            try
            {
                if (claimed.Upload.Attempt > IngestLimits.Attempts)
                {
                    var reason = $"{IngestLimits.Attempts} attempts ended without a word of what went wrong.";
                    await SettleAsync(claimed, UploadState.Failed, "attempts_exhausted", reason, cancellationToken);
                    return IngestOutcome.Settled;
                }
                await ReadAsync(row, claimed, blob, properties, cancellationToken);
                return IngestOutcome.Settled;
            }
            catch (ClaimLostException)
            {
                return IngestOutcome.Busy;
            }
            catch (RequestFailedException error) when (error.ErrorCode is "ConditionNotMet" or "BlobNotFound")
            {
                // The blob was overwritten or deleted while it was being read: look at what is there now.
            }
            catch (Exception error)
            {
                await ReleaseAsync(claimed, error);
                throw;
            }
        }
    }

    /// <summary>Records that the host gave up on an upload after its last attempt.</summary>
    /// <param name="blobName">The blob's full name.</param>
    /// <param name="code">Stable code in snake_case.</param>
    /// <param name="reason">For a person; the last attempt's own error is put before it where it is known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The state; null where no such upload was ever seen.</returns>
    public async Task<Upload?> RecordPoisonAsync(string blobName, string code, string reason, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        while (await states.FindAsync(UploadId.Of(blobName), cancellationToken) is { } row)
        {
            if (row.Settled || (row.Upload.State == UploadState.Reading && row.Due > clock.GetUtcNow()))
            {
                return row.Upload;
            }
            var failed = row with
            {
                BlobETag = row.BlobETag ?? (await PropertiesAsync(storage.Uploads.GetBlobClient(blobName), cancellationToken))?.ETag.Bare(),
                Claim = null,
                Due = null,
                Upload = row.Upload with
                {
                    State = UploadState.Failed,
                    Finished = clock.GetUtcNow(),
                    Code = code,
                    Reason = row.Upload.Reason is { } last ? $"{last} ({reason})" : reason,
                },
            };
            if (await states.TryPutAsync(failed, cancellationToken) is { } put)
            {
                return put.Upload;
            }
        }
        return null;
    }

    /// <summary>Has an upload read again although its bytes are the same, for instance after a repair of the reading. Hand it to the work queue then.</summary>
    /// <param name="uploadId">The upload's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The state, now received; null where there is no such upload, or its blob is deleted.</returns>
    public async Task<Upload?> ReprocessAsync(string uploadId, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        while (UploadId.IsWellFormed(uploadId) && await states.FindAsync(uploadId, cancellationToken) is { } row)
        {
            if (row.Upload.State == UploadState.Deleted)
            {
                return null;
            }
            var received = row with
            {
                Claim = null,
                Due = clock.GetUtcNow() + IngestLimits.Announcement,
                Upload = row.Upload with { State = UploadState.Received, Attempt = 0, Code = null, Reason = null },
            };
            if (await states.TryPutAsync(received, cancellationToken) is { } put)
            {
                return put.Upload;
            }
        }
        return null;
    }

    /// <summary>Has every upload of an issue read again.</summary>
    /// <param name="issueId">The issue's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The uploads to hand to the work queue; none where there is no such issue.</returns>
    public async Task<IReadOnlyList<Upload>> ReprocessIssueAsync(string issueId, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        var uploads = new List<Upload>();
        var candidates = IssueIdentity.IsWellFormed(issueId) ? await catalogue.CandidatesAsync(issueId, cancellationToken) : [];
        foreach (var candidate in candidates)
        {
            if (await ReprocessAsync(candidate.UploadId, cancellationToken) is { } upload)
            {
                uploads.Add(upload);
            }
        }
        return uploads;
    }

    private static async Task<BlobProperties?> PropertiesAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            return await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException error) when (error.IsMissing())
        {
            return null;
        }
    }

    private Task<UploadRow?> ClaimAsync(UploadRow row, BlobProperties blob, CancellationToken cancellationToken)
    {
        var etag = blob.ETag.Bare();
        var now = clock.GetUtcNow();
        var reading = row with
        {
            BlobETag = etag,
            Due = now + IngestLimits.Claim,
            Upload = row.Upload with
            {
                State = UploadState.Reading,
                Started = now,
                Finished = null,
                Attempt = row.BlobETag == etag ? row.Upload.Attempt + 1 : 1,
                Code = null,
                Reason = null,
                Size = blob.ContentLength,
            },
        };
        return states.ClaimAsync(reading, cancellationToken);
    }

    private async Task ReadAsync(
        UploadRow former,
        UploadRow claimed,
        BlobClient blob,
        BlobProperties properties,
        CancellationToken cancellationToken
    )
    {
        if (properties.ContentLength > IngestLimits.Bytes)
        {
            var reason = $"The file has {properties.ContentLength:N0} bytes; {IngestLimits.Bytes:N0} is the most that is read.";
            await SettleAsync(claimed, UploadState.Rejected, RejectionCode.TooLarge, reason, cancellationToken);
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
        (read, var result) = await ReadHoldingAsync(read, bytes.ToMemory(), cancellationToken);
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

    /// <summary>Reads, and renews the claim meanwhile.</summary>
    private async Task<(UploadRow Claimed, ReadResult Result)> ReadHoldingAsync(
        UploadRow claimed,
        ReadOnlyMemory<byte> bytes,
        CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = reader.ReadAsync(bytes, claimed.Upload.Name, stop.Token);
        try
        {
            while (await Task.WhenAny(reading, Task.Delay(IngestLimits.Renewal, clock, stop.Token)) != reading)
            {
                claimed = await states.PutClaimedAsync(claimed with { Due = clock.GetUtcNow() + IngestLimits.Claim }, cancellationToken);
            }
            return (claimed, await reading);
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
                Due = clock.GetUtcNow() + IngestLimits.Claim,
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
    private Task<UploadRow> SettleAsync(
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

    /// <summary>Gives the claim back, with the error for whoever looks; the host repeats the attempt or gives up.</summary>
    private async Task ReleaseAsync(UploadRow claimed, Exception error)
    {
        // The claim's row may have been written since: what counts is that the claim is still ours.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            var now = await catalogue.UploadAsync(claimed.Key, patience.Token);
            if (now is not null && now.Claim == claimed.Claim && !now.Settled)
            {
                var upload = now.Upload with
                {
                    State = UploadState.Received,
                    Finished = clock.GetUtcNow(),
                    Reason = $"{error.GetType().Name}: {TableText.Column(error.Message)}",
                };
                await states.TryPutAsync(now with { Due = clock.GetUtcNow() + IngestLimits.Announcement, Upload = upload }, patience.Token);
            }
        }
        catch (Exception unreachable) when (unreachable is RequestFailedException or OperationCanceledException)
        {
            // The storage is what failed. The error that counts goes on to the host; the claim ends by itself.
        }
    }
}
