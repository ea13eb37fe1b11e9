using System.Diagnostics;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DevZone.Archive.Commits;
using DevZone.Archive.Identity;
using DevZone.Archive.Storage;
using DevZone.Archive.Telemetry;
using DevZone.Archive.Uploads;
using Microsoft.Extensions.Logging;

namespace DevZone.Archive.Ingestion;

/// <summary>Reads uploads and archives what they hold. Any number of instances may do so at once, any number of times.</summary>
public sealed class IssueIngestion
{
    private readonly ArchiveStorage storage;
    private readonly CatalogueTable catalogue;
    private readonly UploadStates states;
    private readonly Settlement settlement;
    private readonly ClaimedReading claimedReading;
    private readonly IngestOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<IssueIngestion> logger;

    internal IssueIngestion(
        ArchiveStorage storage,
        CatalogueTable catalogue,
        UploadStates states,
        Settlement settlement,
        ClaimedReading claimedReading,
        IngestOptions options,
        TimeProvider clock,
        ILogger<IssueIngestion> logger
    )
    {
        this.storage = storage;
        this.catalogue = catalogue;
        this.states = states;
        this.settlement = settlement;
        this.claimedReading = claimedReading;
        this.options = options;
        this.clock = clock;
        this.logger = logger;
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
            row ??= await states.FindOrCreateAsync(blobName, null, clock.GetUtcNow() + options.Claim, cancellationToken);
            if (await ClaimAsync(row, properties, cancellationToken) is not { } claimed)
            {
                continue;
            }
            using var span = ArchiveTelemetry.BeginIngestion(claimed.Upload, properties.Metadata);
            using var scope = BeginScope(claimed.Upload);
            try
            {
                var settled =
                    claimed.Upload.Attempt > IngestLimits.Attempts
                        ? await claimedReading.SettleAsync(
                            claimed,
                            UploadState.Failed,
                            "attempts_exhausted",
                            $"{IngestLimits.Attempts} attempts ended without a word of what went wrong.",
                            cancellationToken
                        )
                        : await claimedReading.ReadAsync(row, claimed, blob, properties, cancellationToken);
                Note(span, settled.Upload, properties.LastModified);
                return IngestOutcome.Settled;
            }
            catch (ClaimLostException)
            {
                return IngestOutcome.Busy;
            }
            catch (Exception error)
                when (error is BlobChangedException or RequestFailedException { ErrorCode: "ConditionNotMet" or "BlobNotFound" })
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

    /// <summary>
    /// Records that the host gave up on an upload after its last attempt. Attempts that did not end, because their host did, are no
    /// reason to give up: such an upload is left to the sweep.
    /// </summary>
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
            var isBeingRead = row.Upload.State == UploadState.Reading && row.Due > clock.GetUtcNow();
            if (row.Settled || isBeingRead || row.Upload is { Attempt: > 0, Reason: null })
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
                Note(Activity.Current, put.Upload, put.Upload.Received);
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
                Due = clock.GetUtcNow() + options.Announcement,
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
    /// <param name="issueId">The issue's id; of an upload that has come to no issue yet, its own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The uploads to hand to the work queue; none where there is no such issue.</returns>
    public async Task<IReadOnlyList<Upload>> ReprocessIssueAsync(string issueId, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        if (UploadId.IsWellFormed(issueId))
        {
            return await ReprocessAsync(issueId, cancellationToken) is { } unread ? [unread] : [];
        }
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

    private IDisposable? BeginScope(Upload upload) =>
        logger.BeginScope(new Dictionary<string, object> { ["UploadId"] = upload.Id, ["Attempt"] = upload.Attempt });

    private void Note(Activity? span, Upload settled, DateTimeOffset uploaded)
    {
        ArchiveTelemetry.RecordSettled(span, settled, clock.GetUtcNow() - uploaded);
        if (settled.State is UploadState.Failed or UploadState.Rejected)
        {
            logger.LogWarning("{Name} is {State}: {Code}, {Reason}", settled.Name, settled.State, settled.Code, settled.Reason);
        }
        else
        {
            logger.LogInformation("{Name} is {State} as issue {IssueId}", settled.Name, settled.State, settled.IssueId);
        }
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
            Due = now + options.Claim,
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
                await states.TryPutAsync(now with { Due = clock.GetUtcNow() + options.Announcement, Upload = upload }, patience.Token);
            }
        }
        catch (Exception unreachable) when (unreachable is RequestFailedException or OperationCanceledException)
        {
            // The storage is what failed. The error that counts goes on to the host; the claim ends by itself.
        }
    }
}
