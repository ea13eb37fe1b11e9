using Microsoft.Extensions.Configuration;

namespace DevZone.LocalHost.Configuration;

/// <summary>What LocalHost takes from host.json; the defaults are the real host's.</summary>
internal sealed record HostJson
{
    public const string FileName = "host.json";

    /// <summary>Before each route. The default value is "api".</summary>
    public string RoutePrefix { get; init; } = "api";

    public QueueOptions Queues { get; init; } = new();

    public BlobOptions Blobs { get; init; } = new();

    /// <summary>Log levels by category.</summary>
    public IReadOnlyDictionary<string, string?> LogLevels { get; init; } =
        new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    public static HostJson Load(string folder)
    {
        var json = new ConfigurationBuilder().SetBasePath(folder).AddJsonFile(FileName, optional: true).Build();
        var extensions = json.GetSection("extensions");
        return new HostJson
        {
            RoutePrefix = (extensions["http:routePrefix"] ?? "api").Trim('/'),
            Queues = extensions.GetSection("queues").Get<QueueOptions>() ?? new(),
            Blobs = extensions.GetSection("blobs").Get<BlobOptions>() ?? new(),
            LogLevels = json.GetSection("logging:logLevel")
                .GetChildren()
                .ToDictionary(level => level.Key, level => level.Value, StringComparer.OrdinalIgnoreCase),
        };
    }
}

/// <summary>host.json's extensions.queues.</summary>
internal sealed record QueueOptions
{
    /// <summary>Messages taken at once. The default value is 16.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>More messages are taken when no more than this many run. The default value is half of <see cref="BatchSize"/>.</summary>
    public int? NewBatchThreshold { get; init; }

    /// <summary>Attempts before a message goes to the poison queue. The default value is 5.</summary>
    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>Wait before a failed message is tried again. The default value is none.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    /// <summary>Longest wait between looks at an empty queue. The default value is one minute.</summary>
    public TimeSpan MaxPollingInterval { get; init; } = TimeSpan.FromMinutes(1);
}

/// <summary>host.json's extensions.blobs.</summary>
internal sealed record BlobOptions
{
    /// <summary>Blobs of one function at a time. The default value is 8 per processor.</summary>
    public int MaxDegreeOfParallelism { get; init; } = 8 * Environment.ProcessorCount;

    /// <summary>Attempts before a blob is reported to the poison queue. The default value is 5.</summary>
    public int PoisonBlobThreshold { get; init; } = 5;
}
