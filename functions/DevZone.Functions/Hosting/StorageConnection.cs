using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using DevZone.Archive.Storage;
using Microsoft.Extensions.Configuration;

namespace DevZone.Functions.Hosting;

/// <summary>
/// Opens the storage that the host itself uses, by the same settings: <c>AzureWebJobsStorage</c> as a connection string, or
/// <c>AzureWebJobsStorage__blobServiceUri</c>, <c>__queueServiceUri</c> and <c>__tableServiceUri</c> with a managed identity, whose
/// <c>__clientId</c> is given where it is a user-assigned one.
/// </summary>
internal static class StorageConnection
{
    private const string Name = "AzureWebJobsStorage";

    /// <exception cref="InvalidOperationException">Neither is set.</exception>
    public static ArchiveStorage Open(IConfiguration configuration)
    {
        if (configuration[Name] is { Length: > 0 } connectionString)
        {
            return ArchiveStorage.Connect(connectionString);
        }

        var settings = configuration.GetSection(Name);
        var credential = Identity(configuration);
        return new ArchiveStorage(
            new BlobServiceClient(Address(settings, "blobServiceUri"), credential, ArchiveStorage.Configure(new BlobClientOptions())),
            new TableServiceClient(Address(settings, "tableServiceUri"), credential, ArchiveStorage.Configure(new TableClientOptions())),
            new QueueServiceClient(
                Address(settings, "queueServiceUri"),
                credential,
                ArchiveStorage.Configure(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 })
            )
        );
    }

    /// <summary>The managed identity under which the app reaches storage and telemetry.</summary>
    public static TokenCredential Identity(IConfiguration configuration) =>
        new ManagedIdentityCredential(
            configuration.GetSection(Name)["clientId"] is { Length: > 0 } clientId
                ? ManagedIdentityId.FromUserAssignedClientId(clientId)
                : ManagedIdentityId.SystemAssigned
        );

    private static Uri Address(IConfigurationSection settings, string name) =>
        settings.GetValue<Uri?>(name)
        ?? throw new InvalidOperationException(
            $"Neither {Name} (a connection string) nor {Name}__{name} (an address) is set. Locally the former is UseDevelopmentStorage=true."
        );
}
