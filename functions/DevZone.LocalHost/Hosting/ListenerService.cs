using DevZone.LocalHost.Blobs;
using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Queues;
using DevZone.LocalHost.Storage;
using DevZone.LocalHost.Timers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Hosting;

/// <summary>Listens to every trigger but HTTP, and keeps at it when storage fails for a while.</summary>
internal sealed class ListenerService(
    FunctionCatalog catalog,
    IServiceProvider services,
    StorageConnections storage,
    HostErrors errors,
    ILogger<ListenerService> logger
) : IHostedService, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource stopping = new();
    private IReadOnlyList<IListener> listeners = [];
    private Task running = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var function in catalog.Enabled)
        {
            switch (function.Trigger)
            {
                case BlobTriggerAttribute blob:
                    storage.Check(blob.Connection);
                    break;
                case QueueTriggerAttribute queue:
                    storage.Check(queue.Connection);
                    break;
                case TimerTriggerAttribute:
                    storage.Check(null);
                    break;
            }
        }

        listeners = [.. catalog.Enabled.Select(Create).OfType<IListener>()];
        running = Task.WhenAll(listeners.Select(listener => Task.Run(() => KeepRunningAsync(listener), CancellationToken.None)));
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        try
        {
            await running.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            logger.LogWarning("Functions still run after their token fired; the host stops without them.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var listener in listeners.OfType<IAsyncDisposable>())
        {
            await listener.DisposeAsync();
        }

        stopping.Dispose();
    }

    private IListener? Create(FunctionDescriptor function) =>
        function.Trigger switch
        {
            HttpTriggerAttribute => null,
            BlobTriggerAttribute => ActivatorUtilities.CreateInstance<BlobListener>(services, function),
            QueueTriggerAttribute => ActivatorUtilities.CreateInstance<QueueListener>(services, function),
            TimerTriggerAttribute => ActivatorUtilities.CreateInstance<TimerListener>(services, function),
            _ => throw new InvalidOperationException($"LocalHost has no trigger of the kind {function.TriggerKind}."),
        };

    private async Task KeepRunningAsync(IListener listener)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await storage.HostContainer.CreateIfNotExistsAsync(cancellationToken: stopping.Token);
                errors.Clear(listener.Function.Name);
                await listener.RunAsync(stopping.Token);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                if (errors.Set(listener.Function.Name, error.Message.Split('\n')[0]))
                {
                    logger.LogError(error, "'{Function}' cannot be listened to; the host keeps trying.", listener.Function.Name);
                }

                await Task.Delay(Pause, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
