using Azure.Storage.Blobs.Models;
using DevZone.Archive.Commits;
using DevZone.Archive.Identity;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using DevZone.Archive.Telemetry;

namespace DevZone.Archive.Uploads;

/// <summary>Takes uploads in, shows where they stand, and takes them back.</summary>
public sealed class UploadStore
{
    private readonly ArchiveStorage storage;
    private readonly CatalogueTable catalogue;
    private readonly UploadStates states;
    private readonly OriginalStore originals;
    private readonly Settlement settlement;
    private readonly IngestOptions options;

    internal UploadStore(
        ArchiveStorage storage,
        CatalogueTable catalogue,
        UploadStates states,
        OriginalStore originals,
        Settlement settlement,
        IngestOptions options
    )
    {
        this.storage = storage;
        this.catalogue = catalogue;
        this.states = states;
        this.originals = originals;
        this.settlement = settlement;
        this.options = options;
    }

    /// <summary>Puts a file into the container, over the one of the same name. Who calls this hands it to the work queue too.</summary>
    /// <param name="blobName">Its name; see <see cref="BlobNames"/>.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The state, received unless somebody is faster.</returns>
    /// <exception cref="ArgumentException">The name cannot be listed.</exception>
    public async Task<Upload> PutAsync(string blobName, Stream content, CancellationToken cancellationToken)
    {
        if (BlobNames.Problem(blobName) is { } problem)
        {
            throw new ArgumentException(problem, nameof(blobName));
        }
        await storage.InitializeAsync(cancellationToken);
        var blob = storage.Uploads.GetBlobClient(blobName);
        var upload = new BlobUploadOptions { Metadata = TraceParent.Current() };
        await using var hashed = new HashingStream(content);
        var etag = (await blob.UploadAsync(hashed, upload, cancellationToken)).Value.ETag;
        // Kept at once: the next upload of this name may come before anybody reads this one.
        var sha256 = hashed.Sha256();
        if (await originals.TryKeepAsync(sha256, blob, etag, cancellationToken))
        {
            await states.AddVersionAsync(UploadId.Of(blobName), sha256, hashed.Position, cancellationToken);
        }
        return (await states.AnnounceAsync(blobName, etag.Bare(), options.Announcement, cancellationToken)).Upload;
    }

    /// <summary>The state of an upload.</summary>
    /// <param name="uploadId">Its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null where there is no such upload.</returns>
    public async Task<Upload?> FindAsync(string uploadId, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        return UploadId.IsWellFormed(uploadId) ? (await states.FindAsync(uploadId, cancellationToken))?.Upload : null;
    }

    /// <summary>The states of uploads, newest arrival first.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidContinuationException">The token is not one of this list.</exception>
    public async Task<Page<Upload>> ListAsync(PageRequest page, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        // After the last row of the page before; newer uploads come before it and shift nothing.
        var from = page.Continuation is { } token ? UploadRow.After(token) : UploadRow.Prefix;
        var uploads = new List<Upload>();
        string? last = null;
        await foreach (var row in catalogue.RangeAsync(from, UploadRow.Prefix[..^1] + '}', null, cancellationToken))
        {
            if (uploads.Count == page.Top)
            {
                return new Page<Upload>(uploads, ContinuationToken.Write(last!));
            }
            uploads.Add(UploadRow.From(row).Upload);
            last = row.RowKey[UploadRow.Prefix.Length..];
        }
        return new Page<Upload>(uploads, null);
    }

    /// <summary>Every version of an upload's bytes, oldest first.</summary>
    /// <param name="uploadId">Its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<UploadVersion>> VersionsAsync(string uploadId, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        return UploadId.IsWellFormed(uploadId) ? await states.VersionsAsync(uploadId, cancellationToken) : [];
    }

    /// <summary>Opens the bytes of a version.</summary>
    /// <param name="sha256">Their SHA-256, 64 hexadecimal digits.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A seekable stream that the caller closes; null where no such bytes are kept.</returns>
    public async Task<Stream?> OpenOriginalAsync(string sha256, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        return sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower) ? await originals.OpenAsync(sha256, cancellationToken) : null;
    }

    /// <summary>Deletes an upload's blob and takes back what came from it. The bytes stay among the originals.</summary>
    /// <param name="uploadId">Its id.</param>
    /// <param name="cancellationToken">Gives up; the sweep finishes what was begun.</param>
    /// <returns>False where there is no such upload.</returns>
    public async Task<bool> DeleteAsync(string uploadId, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        if (!UploadId.IsWellFormed(uploadId) || await states.FindAsync(uploadId, cancellationToken) is not { } row)
        {
            return false;
        }
        await storage.Uploads.GetBlobClient(row.Upload.Name).DeleteIfExistsAsync(cancellationToken: cancellationToken);
        await settlement.TakeBackAsync(row, cancellationToken);
        return true;
    }
}
