using Azure.Storage.Queues;
using DevZone.LocalHost.Tests.Support;
using DevZone.Testing;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Tests.Queues;

public sealed class QueueTriggerTests(AzuriteFixture azurite)
{
    private readonly string queueName = AzuriteFixture.UniqueName("work");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Message_BindsToItsTypeWhateverTheCaseOfItsNames()
    {
        var queue = await CreateQueueAsync();
        await using var host = await NewHost(typeof(ReadUpload)).StartAsync();
        await queue.SendMessageAsync("""{"NAME":"第17期.txt","attempt":3}""", Cancel);
        await Eventually.TrueAsync(() => host.Recorder.Entries.Count > 0, "the message is read");
        Assert.Equal(["第17期.txt 3 dequeued 1"], host.Recorder.Entries);
        await Eventually.TrueAsync(async () => await CountAsync(queue) == 0, "the message is deleted");
    }

    [Fact]
    public async Task Message_GoesToTheQueuesOwnPoisonQueue_WhenItFailsTooOften()
    {
        var queue = await CreateQueueAsync();
        await using var host = await NewHost(typeof(Failing)).StartAsync();
        await queue.SendMessageAsync("bad", Cancel);
        await queue.SendMessageAsync("good", Cancel);
        var poison = azurite.Queues.GetQueueClient(queueName + "-poison");
        var text = await Eventually.GetAsync(() => PeekAsync(poison), "the poison message comes");
        Assert.Equal("bad", text);
        Assert.Equal(3, host.Recorder.Count("bad"));
        Assert.Equal(1, host.Recorder.Count("good"));
        await Eventually.TrueAsync(async () => await CountAsync(queue) == 0, "the queue is empty");
    }

    [Theory]
    [InlineData("{ not base64 }")]
    [InlineData("第17期")]
    public async Task Message_GoesToThePoisonQueueUnread_WhenItIsNotBase64(string text)
    {
        await CreateQueueAsync();
        await using var host = await NewHost(typeof(Failing)).StartAsync();
        var raw = new QueueClient(
            azurite.ConnectionString,
            queueName,
            new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None }
        );
        await raw.SendMessageAsync(text, Cancel);
        var poison = new QueueClient(
            azurite.ConnectionString,
            queueName + "-poison",
            new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None }
        );
        Assert.Equal(text, await Eventually.GetAsync(() => PeekAsync(poison), "the poison message comes"));
        Assert.Empty(host.Recorder.Entries);
    }

    [Fact]
    public async Task Messages_RunSideBySide()
    {
        var queue = await CreateQueueAsync();
        await using var host = await NewHost(typeof(Slow)).StartAsync();
        for (var i = 0; i < 8; i++)
        {
            await queue.SendMessageAsync($"{i}", Cancel);
        }

        await Eventually.TrueAsync(() => host.Recorder.Count("end") == 8, "all messages run");
        var entries = host.Recorder.Entries.ToList();
        Assert.True(entries.IndexOf("end") > 1, "more than one had begun before the first ended");
    }

    [Fact]
    public async Task Queue_IsReadOnceItIsMade_WhenItWasAbsent()
    {
        await using var host = await NewHost(typeof(ReadUpload)).StartAsync();
        await Task.Delay(300, Cancel);
        var queue = await CreateQueueAsync();
        await queue.SendMessageAsync("""{"name":"a"}""", Cancel);
        await Eventually.TrueAsync(() => host.Recorder.Entries.Count == 1, "the message is read");
    }

    private async Task<QueueClient> CreateQueueAsync()
    {
        var queue = azurite.Queues.GetQueueClient(queueName);
        await queue.CreateAsync(cancellationToken: Cancel);
        return queue;
    }

    private TestHost NewHost(Type function) =>
        new()
        {
            Functions = [function],
            ConnectionString = azurite.ConnectionString,
            Settings = { ["Queue"] = queueName },
            HostJson = """
                { "extensions": { "queues": { "maxDequeueCount": 3, "visibilityTimeout": "00:00:00", "maxPollingInterval": "00:00:00.5" } } }
                """,
        };

    private static async Task<string?> PeekAsync(QueueClient queue) => (await queue.PeekMessageAsync(Cancel)).Value?.Body.ToString();

    private static async Task<int> CountAsync(QueueClient queue) => (await queue.GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount;

    public sealed record Upload(string Name, int Attempt);

    public sealed class ReadUpload(Recorder recorder)
    {
        [Function("ReadUpload")]
        public void Read([QueueTrigger("%Queue%")] Upload upload, int dequeueCount) =>
            recorder.Add($"{upload.Name} {upload.Attempt} dequeued {dequeueCount}");
    }

    public sealed class Failing(Recorder recorder)
    {
        [Function("Failing")]
        public void Read([QueueTrigger("%Queue%")] string message)
        {
            recorder.Add(message);
            if (message == "bad")
            {
                throw new InvalidOperationException("It fails.");
            }
        }
    }

    public sealed class Slow(Recorder recorder)
    {
        [Function("Slow")]
        public async Task Read([QueueTrigger("%Queue%")] byte[] message, CancellationToken cancellationToken)
        {
            recorder.Add("begin");
            await Task.Delay(300, cancellationToken);
            recorder.Add("end");
        }
    }
}
