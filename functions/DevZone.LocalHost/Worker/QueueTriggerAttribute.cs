using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts a function for each message of a queue.</summary>
/// <param name="queueName">The queue.</param>
public sealed class QueueTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    /// <summary>The queue.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>Setting that holds the storage connection; AzureWebJobsStorage when absent.</summary>
    public string? Connection { get; set; }
}
