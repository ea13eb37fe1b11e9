using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using DevZone.LocalHost.Configuration;
using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Invocation;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Blobs;

/// <summary>Runs a blob function for one version of a blob: five attempts back to back, then a poison message.</summary>
internal sealed class BlobRunner(
    FunctionDescriptor function,
    BlobContainerClient container,
    BlobPathPattern pattern,
    QueueServiceClient queues,
    BlobOptions options,
    FunctionExecutor executor,
    ILogger logger
)
{
    /// <summary>An ETag without quotes, as listings give it and headers do not.</summary>
    public static string Text(ETag etag) => etag.ToString("G").Trim('"');

    public async Task RunAsync(string name, string etag, BlobClaim claim)
    {
        while (claim.Attempts < options.PoisonBlobThreshold)
        {
            // A version that was deleted or replaced meanwhile is no longer work; what replaced it has its own run.
            if (await CurrentETagAsync(name) != etag)
            {
                return;
            }

            await claim.BeginAttemptAsync();
            if (await TryAsync(name))
            {
                await claim.CompleteAsync();
                return;
            }

            if (executor.IsDrained)
            {
                await claim.ForgetAttemptAsync();
                return;
            }
        }

        logger.LogWarning(
            "{Container}/{Blob} goes to {Queue} after {Attempts} attempts.",
            container.Name,
            name,
            PoisonBlobQueue.Name,
            claim.Attempts
        );
        await PoisonBlobQueue.ReportAsync(queues, function.Name, container.Name, name, etag);
        await claim.CompleteAsync();
    }

    private async Task<bool> TryAsync(string name)
    {
        try
        {
            await executor.ExecuteAsync(
                function,
                BlobTriggerInput.Create(container, name, pattern.Match(name)!, $"New blob detected: {container.Name}/{name}")
            );
            return true;
        }
        catch (Exception)
        {
            // Logged where it ran; the attempts count.
            return false;
        }
    }

    private async Task<string?> CurrentETagAsync(string name)
    {
        try
        {
            return Text((await container.GetBlobClient(name).GetPropertiesAsync()).Value.ETag);
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }
}
