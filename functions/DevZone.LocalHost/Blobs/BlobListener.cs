using System.Collections.Concurrent;
using System.Diagnostics;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DevZone.LocalHost.Configuration;
using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Hosting;
using DevZone.LocalHost.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Blobs;

/// <summary>
/// Runs one blob function for each new or changed blob, found by listing the container again and again. Names and ETags are compared,
/// not times, so no upload is lost. A trigger that the real host feeds from Event Grid is fed in the same way here.
/// </summary>
internal sealed class BlobListener : IListener, IAsyncDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>A container that is slow to list is listed less often: the pause grows by so many times what the listing took.</summary>
    private const int PauseForListing = 4;

    private static readonly TimeSpan BusyRetry = TimeSpan.FromSeconds(1);

    private readonly FunctionDescriptor function;
    private readonly BlobPathPattern pattern;
    private readonly BlobContainerClient listing;
    private readonly BlobReceipts receipts;
    private readonly BlobRunner runner;
    private readonly HostErrors errors;
    private readonly ILogger<BlobListener> logger;
    private readonly SemaphoreSlim places;

    /// <summary>Versions that are done, in work or waiting for it.</summary>
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> running = [];

    public BlobListener(
        FunctionDescriptor function,
        IConfiguration configuration,
        StorageConnections storage,
        HostIdentity identity,
        HostJson hostJson,
        Invocation.FunctionExecutor executor,
        HostErrors errors,
        ILogger<BlobListener> logger
    )
    {
        (this.function, this.errors, this.logger) = (function, errors, logger);
        var trigger = (BlobTriggerAttribute)function.Trigger;
        pattern = BlobPathPattern.Parse(SettingReference.Resolve(trigger.BlobPath, configuration));
        listing = storage.BlobsWithoutRetries(trigger.Connection).GetBlobContainerClient(pattern.Container);
        receipts = new BlobReceipts(
            storage.HostContainer,
            $"blobreceipts/{identity.Id}/Host.Functions.{function.Name}/{pattern.Container}/"
        );
        var container = storage.Blobs(trigger.Connection).GetBlobContainerClient(pattern.Container);
        runner = new BlobRunner(function, container, pattern, storage.Queues(trigger.Connection), hostJson.Blobs, executor, logger);
        places = new SemaphoreSlim(hostJson.Blobs.MaxDegreeOfParallelism);
    }

    public FunctionDescriptor Function => function;

    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await receipts.LoadAsync(stopping);
            while (true)
            {
                var watch = Stopwatch.StartNew();
                await TryPollAsync(stopping);
                await Task.Delay(PollInterval + (PauseForListing * watch.Elapsed), stopping);
            }
        }
        finally
        {
            await Task.WhenAll(running.Keys);
        }
    }

    public ValueTask DisposeAsync()
    {
        places.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task TryPollAsync(CancellationToken stopping)
    {
        try
        {
            await PollAsync(stopping);
            errors.Clear(function.Name);
        }
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            errors.Clear(function.Name);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            if (errors.Set(function.Name, $"The container {pattern.Container} cannot be listed: {error.Message}"))
            {
                logger.LogError(error, "'{Function}' sees no new blobs: {Container} cannot be listed.", function.Name, pattern.Container);
            }
        }
    }

    private async Task PollAsync(CancellationToken stopping)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        var options = new GetBlobsOptions { Prefix = pattern.Prefix.Length == 0 ? null : pattern.Prefix };
        await foreach (var blob in listing.GetBlobsAsync(options, stopping))
        {
            listed.Add(blob.Name);
            if (blob.Properties.ETag is { } etag)
            {
                Notice(blob.Name, BlobRunner.Text(etag), stopping);
            }
        }

        foreach (var name in known.Keys)
        {
            if (!listed.Contains(name))
            {
                known.TryRemove(name, out _);
            }
        }
    }

    private void Notice(string name, string etag, CancellationToken stopping)
    {
        if (known.TryGetValue(name, out var last) && last == etag)
        {
            return;
        }

        known[name] = etag;
        if (pattern.Match(name) is null || receipts.IsDone(name, etag))
        {
            return;
        }

        var task = ProcessAsync(name, etag, stopping);
        running[task] = true;
        _ = task.ContinueWith(
            done => running.TryRemove(done, out _),
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default
        );
    }

    private async Task ProcessAsync(string name, string etag, CancellationToken stopping)
    {
        // The lister goes on at once, however long a place is waited for.
        await Task.Yield();
        try
        {
            await places.WaitAsync(stopping);
            try
            {
                await using var claim = await receipts.TryClaimAsync(name, etag, stopping);
                if (claim is not null)
                {
                    await runner.RunAsync(name, etag, claim);
                    return;
                }
            }
            finally
            {
                places.Release();
            }

            if (receipts.IsDone(name, etag))
            {
                return;
            }

            await Task.Delay(BusyRetry, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
        catch (Exception error)
        {
            logger.LogError(
                error,
                "'{Function}' could not be run for {Container}/{Blob}; it will be tried again.",
                function.Name,
                pattern.Container,
                name
            );
            await Task.Delay(BusyRetry, CancellationToken.None);
        }

        // Seen anew by the next listing.
        known.TryRemove(KeyValuePair.Create(name, etag));
    }
}
