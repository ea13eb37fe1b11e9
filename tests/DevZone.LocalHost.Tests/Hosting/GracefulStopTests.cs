using System.Diagnostics;
using DevZone.LocalHost.Tests.Support;
using DevZone.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Tests.Hosting;

/// <summary>A host that is told to stop takes nothing new, lets work run on for its time, then fires its token.</summary>
public sealed class GracefulStopTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(2);

    private readonly string queueName = AzuriteFixture.UniqueName("stop");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stop_LetsWorkEnd_WhenItEndsInTime()
    {
        await using var host = await NewHost().StartAsync();
        var request = host.Client.GetStringAsync(new Uri("/busy/800", UriKind.Relative), Cancel);
        await SendAsync("800");
        await Eventually.TrueAsync(() => host.Recorder.Count("begin") == 2, "both run");
        var watch = Stopwatch.StartNew();
        await host.StopAsync();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, DrainTime);
        Assert.Equal("done", await request);
        Assert.Equal(2, host.Recorder.Count("end"));
    }

    [Fact]
    public async Task Stop_FiresTheTokenAfterTheDrainTime_AndTheMessageComesAgain()
    {
        await using (var host = await NewHost().StartAsync())
        {
            await SendAsync("20000");
            await Eventually.TrueAsync(() => host.Recorder.Count("begin") == 1, "it runs");
            var watch = Stopwatch.StartNew();
            await host.StopAsync();
            Assert.InRange(watch.Elapsed, DrainTime - TimeSpan.FromMilliseconds(100), DrainTime + TimeSpan.FromSeconds(2));
            Assert.Equal(1, host.Recorder.Count("cancelled"));
        }

        var message = (await azurite.Queues.GetQueueClient(queueName).ReceiveMessageAsync(cancellationToken: Cancel)).Value;
        Assert.Equal("20000", message.Body.ToString());
    }

    [Fact]
    public async Task Stop_DoesNotWaitForWorkThatIgnoresItsToken()
    {
        await using var host = await NewHost().StartAsync();
        await SendAsync("-1");
        await Eventually.TrueAsync(() => host.Recorder.Count("begin") == 1, "it runs");
        var watch = Stopwatch.StartNew();
        await Record.ExceptionAsync(host.StopAsync);
        Assert.InRange(watch.Elapsed, DrainTime, DrainTime + TimeSpan.FromSeconds(4));
        host.Recorder.Add("release");
    }

    private async Task SendAsync(string text)
    {
        var queue = azurite.Queues.GetQueueClient(queueName);
        await queue.CreateIfNotExistsAsync(cancellationToken: Cancel);
        await queue.SendMessageAsync(text, Cancel);
    }

    private TestHost NewHost() =>
        new()
        {
            Functions = [typeof(Working)],
            ConnectionString = azurite.ConnectionString,
            DrainTime = DrainTime,
            Settings = { ["Queue"] = queueName },
            HostJson = """{ "extensions": { "http": { "routePrefix": "" }, "queues": { "maxPollingInterval": "00:00:00.5" } } }""",
        };

    public sealed class Working(Recorder recorder)
    {
        [Function("WorkByQueue")]
        public Task FromQueue([QueueTrigger("%Queue%")] string milliseconds, CancellationToken cancellationToken) =>
            WorkAsync(int.Parse(milliseconds), cancellationToken);

        [Function("WorkByHttp")]
        public async Task<IResult> FromHttp(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "busy/{milliseconds:int}")] HttpRequest request,
            int milliseconds,
            CancellationToken cancellationToken
        )
        {
            await WorkAsync(milliseconds, cancellationToken);
            return Results.Text("done");
        }

        private async Task WorkAsync(int milliseconds, CancellationToken cancellationToken)
        {
            recorder.Add("begin");
            try
            {
                if (milliseconds < 0)
                {
                    await Eventually.TrueAsync(() => recorder.Count("release") == 1, "the test lets go");
                }
                else
                {
                    await Task.Delay(milliseconds, cancellationToken);
                }

                recorder.Add("end");
            }
            catch (OperationCanceledException)
            {
                recorder.Add("cancelled");
                throw;
            }
        }
    }
}
