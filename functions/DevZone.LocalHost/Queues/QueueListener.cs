using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using DevZone.LocalHost.Configuration;
using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Hosting;
using DevZone.LocalHost.Invocation;
using DevZone.LocalHost.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Queues;

/// <summary>
/// Runs one queue function for each message, several at a time. A message that fails too often, or that is not Base64, goes to the
/// queue's own poison queue.
/// </summary>
internal sealed class QueueListener : IListener
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);

    private readonly FunctionDescriptor function;
    private readonly QueueClient queue;
    private readonly QueueOptions options;
    private readonly MessageRunner runner;
    private readonly ConcurrentDictionary<Task, bool> running = [];

    public QueueListener(
        FunctionDescriptor function,
        IConfiguration configuration,
        StorageConnections storage,
        HostJson hostJson,
        FunctionExecutor executor,
        ILogger<QueueListener> logger
    )
    {
        this.function = function;
        var trigger = (QueueTriggerAttribute)function.Trigger;
        var queues = storage.Queues(trigger.Connection);
        queue = queues.GetQueueClient(SettingReference.Resolve(trigger.QueueName, configuration));
        options = hostJson.Queues;
        runner = new MessageRunner(function, queue, queues.GetQueueClient(queue.Name + "-poison"), options, executor, logger);
    }

    public FunctionDescriptor Function => function;

    public async Task RunAsync(CancellationToken stopping)
    {
        var delay = FirstDelay;
        try
        {
            while (true)
            {
                stopping.ThrowIfCancellationRequested();
                if (running.Count > (options.NewBatchThreshold ?? options.BatchSize / 2))
                {
                    await Task.WhenAny(running.Keys).WaitAsync(stopping);
                    continue;
                }

                var messages = await ReceiveAsync(stopping);
                foreach (var message in messages)
                {
                    Start(message);
                }

                delay = messages.Length > 0 ? FirstDelay : Min(delay * 2, options.MaxPollingInterval);
                if (messages.Length == 0)
                {
                    await Task.Delay(delay, stopping);
                }
            }
        }
        finally
        {
            await Task.WhenAll(running.Keys);
        }
    }

    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken stopping)
    {
        try
        {
            return await queue.ReceiveMessagesAsync(options.BatchSize, MessageRunner.Visibility, stopping);
        }
        catch (RequestFailedException error) when (error.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return [];
        }
    }

    private void Start(QueueMessage message)
    {
        var task = Task.Run(() => runner.RunAsync(message));
        running[task] = true;
        _ = task.ContinueWith(
            done => running.TryRemove(done, out _),
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default
        );
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
