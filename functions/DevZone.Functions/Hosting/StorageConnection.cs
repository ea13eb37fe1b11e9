using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using DevZone.Archive.Storage;
using DevZone.Functions.Configuration;

namespace DevZone.Functions.Hosting;

/// <summary>Opens the storage that the host itself uses, by the same settings: a connection string, or addresses and an identity.</summary>
internal static class StorageConnection
{
    public static ArchiveStorage Open(AppOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.StorageConnectionString))
        {
            return ArchiveStorage.Connect(options.StorageConnectionString);
        }

        var addresses = options.StorageAddresses;
        var credential = Identity(options);
        return new ArchiveStorage(
            new BlobServiceClient(addresses.Blobs, credential, ArchiveStorage.Configure(new BlobClientOptions())),
            new TableServiceClient(addresses.Tables, credential, ArchiveStorage.Configure(new TableClientOptions())),
            new QueueServiceClient(
                addresses.Queues,
                credential,
                ArchiveStorage.Configure(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 })
            )
        );
    }

    /// <summary>The managed identity under which the app reaches storage and telemetry.</summary>
    public static TokenCredential Identity(AppOptions options) =>
        new ManagedIdentityCredential(
            options.StorageAddresses.ClientId is { Length: > 0 } clientId
                ? ManagedIdentityId.FromUserAssignedClientId(clientId)
                : ManagedIdentityId.SystemAssigned
        );
}
