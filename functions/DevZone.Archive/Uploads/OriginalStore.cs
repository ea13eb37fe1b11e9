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

    /// <summary>Keeps a blob that is too large for memory: its bytes go by once, and the storage copies them by itself.</summary>
    /// <returns>Their SHA-256.</returns>
    /// <exception cref="RequestFailedException">ConditionNotMet when it is no more the blob of that ETag.</exception>
    public async Task<string> KeepLargeAsync(BlobClient blob, ETag etag, CancellationToken cancellationToken)
    {
        var conditions = new BlobRequestConditions { IfMatch = etag };
        var download = await blob.DownloadStreamingAsync(new BlobDownloadOptions { Conditions = conditions }, cancellationToken);
        await using var content = download.Value.Content;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        var options = new BlobCopyFromUriOptions { SourceConditions = conditions };
        var copying = await storage.Originals.GetBlobClient(sha256).StartCopyFromUriAsync(blob.Uri, options, cancellationToken);
        await copying.WaitForCompletionAsync(cancellationToken);
        return sha256;
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
