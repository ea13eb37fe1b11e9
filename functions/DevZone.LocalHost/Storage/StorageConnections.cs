using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace DevZone.LocalHost.Storage;

/// <summary>The storage accounts that triggers name by a setting.</summary>
internal sealed class StorageConnections(IConfiguration configuration)
{
    /// <summary>The setting that triggers use unless they name another, and where the host keeps its own things.</summary>
    public const string Default = "AzureWebJobsStorage";

    private const string HostContainerName = "azure-webjobs-hosts";

    private readonly ConcurrentDictionary<string, BlobServiceClient> blobs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, QueueServiceClient> queues = new(StringComparer.Ordinal);

    /// <summary>Receipts, timer status and locks.</summary>
    public BlobContainerClient HostContainer => Blobs(null).GetBlobContainerClient(HostContainerName);

    public BlobServiceClient Blobs(string? connection) => blobs.GetOrAdd(ConnectionString(connection), text => new BlobServiceClient(text));

    /// <summary>A client that reports a failure at once, for loops that try again anyway and should say so soon.</summary>
    public BlobServiceClient BlobsWithoutRetries(string? connection) =>
        new(ConnectionString(connection), new BlobClientOptions { Retry = { MaxRetries = 0 } });

    /// <remarks>Messages are passed as they lie in the queue: what cannot be decoded goes to the poison queue unchanged.</remarks>
    public QueueServiceClient Queues(string? connection) =>
        queues.GetOrAdd(
            ConnectionString(connection),
            text => new QueueServiceClient(text, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None })
        );

    /// <summary>The setting AzureWebJobsNAME, else NAME, as the host looks it up.</summary>
    /// <exception cref="InvalidOperationException">There is no such setting.</exception>
    private string ConnectionString(string? connection)
    {
        var name = string.IsNullOrEmpty(connection) ? Default : connection;
        return First(configuration["AzureWebJobs" + name], configuration[name], configuration.GetConnectionString(name))
            ?? throw new InvalidOperationException(
                $"The setting {name} holds no storage connection string. LocalHost connects by connection string only; "
                    + "for Azurite it is UseDevelopmentStorage=true."
            );
    }

    private static string? First(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return null;
    }
}
