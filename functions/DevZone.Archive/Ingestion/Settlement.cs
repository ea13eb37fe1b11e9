using DevZone.Archive.Commits;
using DevZone.Archive.Uploads;

namespace DevZone.Archive.Ingestion;

/// <summary>Takes uploads back whose blob is gone.</summary>
internal sealed class Settlement(UploadStates states, CatalogueTable catalogue, Committer committer, TimeProvider clock)
{
    /// <summary>Takes back what came from an upload, whoever works on it: the fence makes him stop.</summary>
    public async Task TakeBackAsync(UploadRow row, CancellationToken cancellationToken)
    {
        UploadRow? current = row;
        while (current is { Upload.State: not UploadState.Deleted })
        {
            if (await states.ClaimAsync(current, cancellationToken) is { } claimed)
            {
                var deleted = claimed with
                {
                    BlobETag = null,
                    Due = null,
                    Preparing = null,
                    Upload = claimed.Upload with { State = UploadState.Deleted, Finished = clock.GetUtcNow(), Code = null, Reason = null },
                };
                try
                {
                    await committer.SettleAsync(claimed, deleted, new Change.TakeBack(), cancellationToken);
                    return;
                }
                catch (ClaimLostException)
                {
                    // Somebody claimed it in turn, perhaps for a blob that was put there again: look anew.
                }
            }
            current = await catalogue.UploadAsync(row.Key, cancellationToken);
        }
    }
}
