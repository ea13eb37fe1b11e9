using System.Net;
using System.Text.Json;
using DevZone.Testing;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

/// <summary>The work queue and both poison queues, on a host that reads nothing by itself.</summary>
public sealed class WorkQueueTests(IdleFunctionsHost host) : IClassFixture<IdleFunctionsHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_HandsARequestToTheWorkQueue()
    {
        Assert.SkipWhen(host.IsExternal, "It takes a host whose functions are switched off.");
        var queue = host.Queues.GetQueueClient("ingest-issues");
        var upload = await UploadAsync();
        var messages = (await queue.ReceiveMessagesAsync(maxMessages: 32, cancellationToken: Cancel)).Value;
        Assert.Contains(upload.Text("name"), messages.Select(message => JsonDocument.Parse(message.Body).RootElement.Text("name")));
    }

    [Fact]
    public async Task PoisonedBlob_IsMarkedAsFailed()
    {
        Assert.SkipWhen(host.IsExternal, "It takes a host whose functions are switched off.");
        var upload = await UploadAsync();
        var message = new
        {
            Type = "BlobTrigger",
            FunctionId = "Host.Functions.IngestIssue",
            BlobType = "BlockBlob",
            ContainerName = "issues",
            BlobName = upload.Text("name"),
            ETag = "\"0x1\"",
        };
        await SendAsync("webjobs-blobtrigger-poison", JsonSerializer.Serialize(message));
        await AssertFailedAsync(upload);
    }

    [Fact]
    public async Task PoisonedWork_IsMarkedAsFailed()
    {
        Assert.SkipWhen(host.IsExternal, "It takes a host whose functions are switched off.");
        var upload = await UploadAsync();
        await SendAsync("ingest-issues-poison", JsonSerializer.Serialize(new { name = upload.Text("name") }));
        await AssertFailedAsync(upload);
    }

    [Theory]
    [InlineData("ingest-issues-poison", "not json")]
    [InlineData("ingest-issues-poison", "{}")]
    [InlineData("ingest-issues-poison", """{"name":"no such upload"}""")]
    [InlineData("webjobs-blobtrigger-poison", """{"ContainerName":"others","BlobName":"x"}""")]
    public async Task Poison_IsTakenFromTheQueue_WhenItIsNotOurs(string queue, string message)
    {
        await SendAsync(queue, message);
        var client = host.Queues.GetQueueClient(queue);
        await Eventually.TrueAsync(
            async () => (await client.GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount == 0,
            $"the message is taken from {queue}"
        );
        var again = host.Queues.GetQueueClient(queue + "-poison");
        Assert.False(await again.ExistsAsync(Cancel) && (await again.GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount > 0);
    }

    private async Task<JsonElement> UploadAsync()
    {
        using var client = host.KeyedClient();
        using var body = new StringContent("text");
        using var answer = await client.PostAsync(new Uri($"api/issues?name={UniqueName()}", UriKind.Relative), body, Cancel);
        return (await answer.JsonAsync(HttpStatusCode.Accepted)).GetProperty("value")[0];
    }

    private async Task AssertFailedAsync(JsonElement upload)
    {
        var failed = await host.SettledAsync(new Uri($"api/uploads/{upload.Text("id")}", UriKind.Relative));
        Assert.Equal(("failed", "attempts_exhausted"), (failed.Text("state"), failed.Text("code")));
        Assert.NotEqual("", failed.Text("reason"));
    }

    private async Task SendAsync(string queue, string message)
    {
        var client = host.Queues.GetQueueClient(queue);
        await client.CreateIfNotExistsAsync(cancellationToken: Cancel);
        await client.SendMessageAsync(message, Cancel);
    }
}
