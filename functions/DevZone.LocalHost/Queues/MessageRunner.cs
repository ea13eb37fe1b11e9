using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using DevZone.LocalHost.Configuration;
using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Invocation;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Queues;

/// <summary>Runs a queue function for one message and settles the message.</summary>
internal sealed class MessageRunner(
    FunctionDescriptor function,
    QueueClient queue,
    QueueClient poison,
    QueueOptions options,
    FunctionExecutor executor,
    ILogger logger
)
{
    /// <summary>For how long a message is hidden at a time; renewed while its function runs. After a crash it comes back as soon.</summary>
    public static readonly TimeSpan Visibility = TimeSpan.FromMinutes(1);

    public async Task RunAsync(QueueMessage message)
    {
        try
        {
            if (QueueTriggerInput.Decode(message.Body.ToString()) is not { } body)
            {
                logger.LogError("Message {Id} of {Queue} is not Base64.", message.MessageId, queue.Name);
                await PoisonAsync(message, message.PopReceipt);
            }
            else if (message.DequeueCount > options.MaxDequeueCount)
            {
                await PoisonAsync(message, message.PopReceipt);
            }
            else
            {
                await ExecuteAsync(message, body);
            }
        }
        catch (RequestFailedException error)
        {
            logger.LogError(error, "Message {Id} of {Queue} could not be settled and will come again.", message.MessageId, queue.Name);
        }
    }

    private async Task ExecuteAsync(QueueMessage message, byte[] body)
    {
        bool succeeded;
        string receipt;
        await using (var hidden = new HiddenMessage(queue, message, Visibility))
        {
            succeeded = await TryAsync(message, body);
            receipt = await hidden.StopAsync();
        }

        if (succeeded)
        {
            await queue.DeleteMessageAsync(message.MessageId, receipt);
        }
        else if (message.DequeueCount >= options.MaxDequeueCount)
        {
            await PoisonAsync(message, receipt);
        }
        else
        {
            await queue.UpdateMessageAsync(message.MessageId, receipt, visibilityTimeout: options.VisibilityTimeout);
        }
    }

    private async Task<bool> TryAsync(QueueMessage message, byte[] body)
    {
        try
        {
            await executor.ExecuteAsync(
                function,
                QueueTriggerInput.Create(body, $"New queue message detected on '{queue.Name}'.", message)
            );
            return true;
        }
        catch (Exception)
        {
            // Logged where it ran; the message's own count decides what follows.
            return false;
        }
    }

    private async Task PoisonAsync(QueueMessage message, string receipt)
    {
        logger.LogWarning("Message {Id} of {Queue} goes to {Poison}.", message.MessageId, queue.Name, poison.Name);
        await poison.CreateIfNotExistsAsync();
        await poison.SendMessageAsync(message.Body.ToString());
        await queue.DeleteMessageAsync(message.MessageId, receipt);
    }
}

/// <summary>Keeps a message hidden from other consumers while it is worked on.</summary>
internal sealed class HiddenMessage : IAsyncDisposable
{
    private readonly CancellationTokenSource ended = new();
    private readonly Task renewal;
    private string receipt;

    public HiddenMessage(QueueClient queue, QueueMessage message, TimeSpan visibility)
    {
        receipt = message.PopReceipt;
        renewal = RenewAsync(queue, message.MessageId, visibility);
    }

    /// <summary>Ends the renewal; the receipt with which the message can be settled.</summary>
    public async Task<string> StopAsync()
    {
        await ended.CancelAsync();
        await renewal;
        return receipt;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        ended.Dispose();
    }

    private async Task RenewAsync(QueueClient queue, string id, TimeSpan visibility)
    {
        try
        {
            while (true)
            {
                await Task.Delay(visibility / 2, ended.Token);
                // Not to be broken off half-way: the new receipt would be lost.
                receipt = (await queue.UpdateMessageAsync(id, receipt, visibilityTimeout: visibility)).Value.PopReceipt;
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }
        catch (RequestFailedException)
        {
            // The message is gone or taken; settling it says so.
        }
    }
}
