using Azure.Core;
using Azure.Identity;
using DevZone.Archive.Storage;
using DevZone.Functions.Configuration;

namespace DevZone.Functions.Hosting;

/// <summary>Opens the storage that the host itself uses, by the same settings: a connection string, or addresses and an identity.</summary>
internal static class StorageConnection
{
    public static ArchiveStorage Open(AppOptions options)
    {
        var addresses = options.StorageAddresses;
        return string.IsNullOrWhiteSpace(options.StorageConnectionString)
            ? ArchiveStorage.Connect(addresses.Blobs!, addresses.Queues!, addresses.Tables!, Identity(options))
            : ArchiveStorage.Connect(options.StorageConnectionString);
    }

    /// <summary>The managed identity under which the app reaches storage and telemetry.</summary>
    public static TokenCredential Identity(AppOptions options) =>
        new ManagedIdentityCredential(
            options.StorageAddresses.ClientId is { Length: > 0 } clientId
                ? ManagedIdentityId.FromUserAssignedClientId(clientId)
                : ManagedIdentityId.SystemAssigned
        );
}
