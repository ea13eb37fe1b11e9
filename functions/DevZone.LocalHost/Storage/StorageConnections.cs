using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

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

    /// <summary>Checks the setting, so that the start ends with what is wrong rather than that every trigger fails for ever.</summary>
    /// <exception cref="OptionsValidationException">There is no such setting, or it is one for an identity; its name is the options' name.</exception>
    public void Check(string? connection) => ConnectionString(connection);

    /// <summary>The setting AzureWebJobsNAME, else NAME, as the host looks it up.</summary>
    /// <inheritdoc cref="Check" path="/exception"/>
    private string ConnectionString(string? connection)
    {
        var name = string.IsNullOrEmpty(connection) ? Default : connection;
        return First(configuration["AzureWebJobs" + name], configuration[name], configuration.GetConnectionString(name))
            ?? throw Unusable(name);
    }

    /// <summary>The Functions host reaches its storage by a managed identity where such settings are; a machine of one's own has none.</summary>
    private OptionsValidationException Unusable(string name)
    {
        var address = ((string[])["AzureWebJobs" + name, name])
            .SelectMany(section => configuration.GetSection(section).GetChildren())
            .FirstOrDefault(setting => setting.Key.EndsWith("ServiceUri", StringComparison.OrdinalIgnoreCase));
        if (address is null)
        {
            return Failure(name, $"The setting {name} holds no storage connection string; for Azurite it is UseDevelopmentStorage=true.");
        }

        var setting = address.Path.Replace(ConfigurationPath.KeyDelimiter, "__", StringComparison.Ordinal);
        return Failure(
            setting,
            $"The setting {setting} is for a managed identity, which LocalHost does not have: it takes a connection string, in {name}. "
                + "Under Core Tools and in Azure (FunctionsHost=azure) the identity works."
        );
    }

    private static OptionsValidationException Failure(string setting, string message) => new(setting, typeof(string), [message]);

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
