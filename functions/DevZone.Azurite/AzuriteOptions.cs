namespace DevZone.Azurite;

/// <summary>How Azurite is started.</summary>
public sealed record AzuriteOptions
{
    /// <summary>The ports of Azure's own development storage: blob 10000, queue 10001, table 10002.</summary>
    public static (int Blob, int Queue, int Table) DefaultPorts => (10000, 10001, 10002);

    /// <summary>Folder that keeps the data; created when absent.</summary>
    public required string DataFolder { get; init; }

    /// <summary>
    /// Keeps everything in memory, for measurements: otherwise Azurite stops every few seconds to write the whole of its tables to disk.
    /// The default value is false.
    /// </summary>
    public bool InMemory { get; init; }

    /// <summary>Loopback ports. The default value, three zeros, lets the system choose free ones.</summary>
    public (int Blob, int Queue, int Table) Ports { get; init; }

    /// <summary>Folder from which the pinned package is looked for upwards. The default value is the program's own folder.</summary>
    public string SearchFrom { get; init; } = AppContext.BaseDirectory;

    /// <summary>How long to wait until all three services listen. The default value is 60 seconds.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Told in a line of plain text when something takes its time (installing).</summary>
    public Action<string>? Progress { get; init; }
}
