using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Uploads;

/// <summary>The bytes of every version of every upload, named by their SHA-256. They are only ever added.</summary>
internal sealed class OriginalStore(ArchiveStorage storage)
{
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public async Task KeepAsync(string sha256, BinaryData bytes, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        try
        {
            await storage.Originals.GetBlobClient(sha256).UploadAsync(bytes, options, cancellationToken);
        }
        catch (RequestFailedException error) when (error.Status is 409 or 412)
        {
            // These bytes are kept already, perhaps under another name.
        }
    }

    /// <summary>Keeps a blob whose SHA-256 is known, without its bytes going by: the storage copies them by itself.</summary>
    /// <returns>False when it is no more the blob of that ETag.</returns>
    public async Task<bool> TryKeepAsync(string sha256, BlobClient blob, ETag etag, CancellationToken cancellationToken)
    {
        var original = storage.Originals.GetBlobClient(sha256);
        var options = new BlobCopyFromUriOptions
        {
            SourceConditions = new BlobRequestConditions { IfMatch = etag },
            DestinationConditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        };
        try
        {
            var copying = await original.StartCopyFromUriAsync(blob.Uri, options, cancellationToken);
            await copying.WaitForCompletionAsync(cancellationToken);
            return true;
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            // Either condition may be what failed: these bytes are kept already, or the blob has changed.
            return await original.ExistsAsync(cancellationToken);
        }
    }

    /// <summary>The SHA-256 of a blob that is too large for memory.</summary>
    /// <exception cref="RequestFailedException">ConditionNotMet when it is no more the blob of that ETag.</exception>
    public static async Task<string> Sha256Async(BlobClient blob, ETag etag, CancellationToken cancellationToken)
    {
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = etag } };
        var download = await blob.DownloadStreamingAsync(options, cancellationToken);
        await using var content = download.Value.Content;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
    }

    public async Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        try
        {
            return await storage.Originals.GetBlobClient(sha256).OpenReadAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException error) when (error.IsMissing())
        {
            return null;
        }
    }
}
