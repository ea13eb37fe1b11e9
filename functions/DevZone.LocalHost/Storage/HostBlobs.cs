using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace DevZone.LocalHost.Storage;

/// <summary>Blobs that the host keeps for itself.</summary>
internal static class HostBlobs
{
    private static readonly BlobRequestConditions IfAbsent = new() { IfNoneMatch = ETag.All };

    /// <summary>Makes an empty blob unless it is there; whether this call made it.</summary>
    public static async Task<bool> EnsureAsync(
        BlobClient blob,
        CancellationToken cancellationToken,
        IDictionary<string, string>? metadata = null
    )
    {
        try
        {
            await blob.UploadAsync(
                BinaryData.Empty,
                new BlobUploadOptions { Conditions = IfAbsent, Metadata = metadata },
                cancellationToken
            );
            return true;
        }
        // 409 also where the blob is there and leased: storage looks at the lease first.
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.BlobAlreadyExists || error.Status is 412)
        {
            return false;
        }
    }
}
