using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Sas;
using DevZone.Archive.Identity;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Uploads;

/// <summary>
/// Makes addresses to which a file is sent straight into the container, past the functions: shared access signatures that write one
/// blob for a short time and can neither read it nor reach another. Under a managed identity they are signed by a key that the
/// storage delegates to it, else by the account's.
/// </summary>
public sealed class UploadLinks
{
    /// <summary>Clocks of two machines differ: an address is good from a little before its making.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly ArchiveStorage storage;
    private readonly TimeProvider clock;

    internal UploadLinks(ArchiveStorage storage, TimeProvider clock)
    {
        this.storage = storage;
        this.clock = clock;
    }

    /// <summary>Makes an address for a blob, whether there is one of that name or not.</summary>
    /// <param name="blobName">Its name; see <see cref="BlobNames"/>.</param>
    /// <param name="lifetime">How long the address is good.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">The name cannot be listed.</exception>
    public async Task<UploadLink> CreateAsync(string blobName, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        if (BlobNames.Problem(blobName) is { } problem)
        {
            throw new ArgumentException(problem, nameof(blobName));
        }
        await storage.InitializeAsync(cancellationToken);
        var blob = storage.Uploads.GetBlobClient(blobName);
        var now = clock.GetUtcNow();
        var sas = new BlobSasBuilder(BlobSasPermissions.Write, now + lifetime)
        {
            BlobContainerName = blob.BlobContainerName,
            BlobName = blob.Name,
            Resource = "b",
            StartsOn = now - ClockSkew,
            Protocol = blob.Uri.Scheme == Uri.UriSchemeHttps ? SasProtocol.Https : SasProtocol.HttpsAndHttp,
        };
        return new UploadLink(UploadId.Of(blobName), await SignAsync(blob, sas, cancellationToken), sas.ExpiresOn, IngestLimits.Bytes);
    }

    private async Task<Uri> SignAsync(BlobClient blob, BlobSasBuilder sas, CancellationToken cancellationToken)
    {
        if (blob.CanGenerateSasUri)
        {
            return blob.GenerateSasUri(sas);
        }
        var account = storage.Uploads.GetParentBlobServiceClient();
        var key = await account.GetUserDelegationKeyAsync(sas.StartsOn, sas.ExpiresOn, cancellationToken);
        return blob.GenerateUserDelegationSasUri(sas, key);
    }
}

/// <summary>An address to which a file can be sent.</summary>
/// <param name="UploadId">Id of the upload that it becomes.</param>
/// <param name="Address">Where to <c>PUT</c> the bytes.</param>
/// <param name="Expires">Until when.</param>
/// <param name="MaxBytes">Most bytes that are read; a larger file is kept and rejected.</param>
public sealed record UploadLink(string UploadId, Uri Address, DateTimeOffset Expires, long MaxBytes);
