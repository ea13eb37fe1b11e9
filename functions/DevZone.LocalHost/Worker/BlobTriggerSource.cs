namespace Microsoft.Azure.Functions.Worker;

/// <summary>How the host learns of a blob.</summary>
public enum BlobTriggerSource
{
    /// <summary>Storage logs and a scan of the container.</summary>
    LogsAndContainerScan,

    /// <summary>Event Grid events.</summary>
    EventGrid,
}
