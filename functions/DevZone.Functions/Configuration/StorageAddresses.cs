using Microsoft.Extensions.Configuration;

namespace DevZone.Functions.Configuration;

/// <summary>The storage account's services, as the host's own settings give them; each is the address of one service.</summary>
public sealed record StorageAddresses
{
    /// <summary>Address of the blobs.</summary>
    [ConfigurationKeyName("blobServiceUri")]
    [HttpAddress]
    public Uri? Blobs { get; init; }

    /// <summary>Address of the queues.</summary>
    [ConfigurationKeyName("queueServiceUri")]
    [HttpAddress]
    public Uri? Queues { get; init; }

    /// <summary>Address of the tables.</summary>
    [ConfigurationKeyName("tableServiceUri")]
    [HttpAddress]
    public Uri? Tables { get; init; }

    /// <summary>Client id of a user-assigned identity; null for the system-assigned one.</summary>
    [ConfigurationKeyName("clientId")]
    public string? ClientId { get; init; }

    /// <summary>The addresses that are not set, by the names of their settings.</summary>
    internal IEnumerable<string> Missing() =>
        Setting.Of(this).Where(setting => setting is { Value: null, Name: not "clientId" }).Select(setting => setting.Name);
}
