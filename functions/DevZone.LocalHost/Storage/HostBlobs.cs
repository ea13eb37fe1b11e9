using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace DevZone.LocalHost.Storage;

/// <summary>Blobs that the host keeps for itself.</summary>
internal static class HostBlobs
{
    private static readonly BlobRequestConditions IfAbsent = new() { IfNoneMatch = ETag.All };

    /// <summary>Makes an empty blob unless it is there.</summary>
    public static async Task EnsureAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            await blob.UploadAsync(BinaryData.Empty, new BlobUploadOptions { Conditions = IfAbsent }, cancellationToken);
        }
        // 412 where the blob is there and leased: storage may look at the lease first.
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.BlobAlreadyExists || error.Status == 412)
        {
            // Somebody else made it.
        }
    }
}
