using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts a function for each new or changed blob.</summary>
/// <param name="blobPath">Container and name pattern, for instance <c>issues/{name}</c>.</param>
public sealed class BlobTriggerAttribute(string blobPath) : TriggerBindingAttribute
{
    /// <summary>Container and name pattern.</summary>
    public string BlobPath { get; } = blobPath;

    /// <summary>Setting that holds the storage connection; AzureWebJobsStorage when absent.</summary>
    public string? Connection { get; set; }

    /// <summary>How the host learns of a blob. LocalHost polls whatever this says.</summary>
    public BlobTriggerSource Source { get; set; } = BlobTriggerSource.LogsAndContainerScan;
}
