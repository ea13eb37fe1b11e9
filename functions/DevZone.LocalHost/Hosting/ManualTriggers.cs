using System.Text;
using DevZone.LocalHost.Blobs;
using DevZone.LocalHost.Configuration;
using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Invocation;
using DevZone.LocalHost.Queues;
using DevZone.LocalHost.Storage;
using DevZone.LocalHost.Timers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Hosting;

/// <summary>
/// Runs a function because somebody asked for it. The input is what its trigger would bring: a queue message's text, a blob's path
/// (container and name), anything for a timer. HTTP functions are called at their own routes.
/// </summary>
internal sealed class ManualTriggers(
    FunctionExecutor executor,
    StorageConnections storage,
    IConfiguration configuration,
    ILogger<ManualTriggers> logger
)
{
    private const string Reason = "This function was programmatically called via the host APIs.";

    /// <summary>Begins the run; how it ends is in the log, as with the real host.</summary>
    public void Start(FunctionDescriptor function, string input) => _ = Task.Run(() => RunAsync(function, input));

    private async Task RunAsync(FunctionDescriptor function, string input)
    {
        try
        {
            await executor.ExecuteAsync(function, Create(function, input));
        }
        catch (Exception error)
        {
            logger.LogWarning(error, "'{Function}', run by hand, failed.", function.Name);
        }
    }

    private FunctionTrigger Create(FunctionDescriptor function, string input) =>
        function.Trigger switch
        {
            TimerTriggerAttribute => TimerListener.Trigger(Reason, new TimerInfo()),
            QueueTriggerAttribute => QueueTriggerInput.Create(Encoding.UTF8.GetBytes(input), Reason),
            BlobTriggerAttribute trigger => CreateBlob(trigger, input),
            _ => throw new InvalidOperationException($"A function with {function.TriggerKind} is not run by hand."),
        };

    private FunctionTrigger CreateBlob(BlobTriggerAttribute trigger, string path)
    {
        var pattern = BlobPathPattern.Parse(SettingReference.Resolve(trigger.BlobPath, configuration));
        var name = path.StartsWith(pattern.Container + "/", StringComparison.Ordinal) ? path[(pattern.Container.Length + 1)..] : path;
        return pattern.Match(name) is { } parameters
            ? BlobTriggerInput.Create(storage.Blobs(trigger.Connection).GetBlobContainerClient(pattern.Container), name, parameters, Reason)
            : throw new InvalidOperationException($"'{path}' does not fit {trigger.BlobPath}.");
    }
}
