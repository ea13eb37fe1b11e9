using System.Text;
using System.Text.Json;
using Azure.Storage.Blobs;
using DevZone.LocalHost.Hosting;
using DevZone.LocalHost.Tests.Support;
using DevZone.Testing;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Tests.Blobs;

public sealed class BlobTriggerTests(AzuriteFixture azurite)
{
    private readonly string containerName = AzuriteFixture.UniqueName("blobs");
    private readonly string hostId = AzuriteFixture.UniqueName("host");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_RunsTheFunctionWithinASecond()
    {
        var container = await CreateContainerAsync();
        await using var host = await NewHost().StartAsync();
        await Task.Delay(500, Cancel);
        var uploaded = DateTimeOffset.UtcNow;
        await UploadAsync(container, "子目录/第 17 期#%2F.txt", "正文");
        await Eventually.TrueAsync(() => host.Recorder.Entries.Count > 0, "the function runs");
        var (text, time) = Assert.Single(host.Recorder.Timed);
        Assert.Equal("子目录/第 17 期#%2F.txt: 正文", text);
        Assert.InRange(time - uploaded, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Uploads_AreAllSeenOnce_WhenTheyComeWithinOneSecond()
    {
        var container = await CreateContainerAsync();
        await using var host = await NewHost().StartAsync();
        var names = Enumerable.Range(0, 60).Select(i => $"{i:00}.txt").ToList();
        await Parallel.ForEachAsync(names, Cancel, async (name, _) => await UploadAsync(container, name, "x"));
        await Eventually.TrueAsync(() => host.Recorder.Entries.Count >= names.Count, "all blobs are seen");
        await Task.Delay(700, Cancel);
        Assert.Equal(names.Select(name => name + ": x"), host.Recorder.Entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Change_RunsTheFunctionAgain_AndOnlyAChange()
    {
        var container = await CreateContainerAsync();
        await using var host = await NewHost().StartAsync();
        await UploadAsync(container, "a.txt", "1");
        await Eventually.TrueAsync(() => host.Recorder.Count("a.txt: 1") == 1, "the first version is seen");
        await UploadAsync(container, "a.txt", "2");
        await Eventually.TrueAsync(() => host.Recorder.Count("a.txt: 2") == 1, "the second version is seen");
        await container.GetBlobClient("a.txt").SetMetadataAsync(new Dictionary<string, string> { ["k"] = "v" }, cancellationToken: Cancel);
        await Eventually.TrueAsync(() => host.Recorder.Count("a.txt: 2") == 2, "new metadata is a new version");
    }

    [Fact]
    public async Task Restart_RunsWhatCameMeanwhileAndNothingElse()
    {
        var container = await CreateContainerAsync();
        await using (var first = await NewHost().StartAsync())
        {
            await UploadAsync(container, "known.txt", "1");
            await Eventually.TrueAsync(() => first.Recorder.Entries.Count == 1, "the first blob is seen");
        }

        await UploadAsync(container, "meanwhile.txt", "2");
        await using var second = await NewHost().StartAsync();
        await Eventually.TrueAsync(() => second.Recorder.Entries.Count > 0, "what came meanwhile is seen");
        await Task.Delay(700, Cancel);
        Assert.Equal(["meanwhile.txt: 2"], second.Recorder.Entries);
    }

    [Fact]
    public async Task SeveralHosts_RunEachBlobOnce()
    {
        var container = await CreateContainerAsync();
        var recorder = new Recorder();
        await using var first = await NewHost(recorder).StartAsync();
        await using var second = await NewHost(recorder).StartAsync();
        var names = Enumerable.Range(0, 20).Select(i => $"{i:00}.txt").ToList();
        await Parallel.ForEachAsync(names, Cancel, async (name, _) => await UploadAsync(container, name, "x"));
        await Eventually.TrueAsync(() => recorder.Entries.Count >= names.Count, "all blobs are seen");
        await Task.Delay(2500, Cancel);
        Assert.Equal(names.Select(name => name + ": x"), recorder.Entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Failure_IsTriedFiveTimesThenReportedAsTheRealHostDoes()
    {
        var container = await CreateContainerAsync();
        await using var host = await NewHost().StartAsync();
        await UploadAsync(container, "fail 坏.txt", "fail");
        var queue = azurite.Queues.GetQueueClient("webjobs-blobtrigger-poison");
        var message = await Eventually.GetAsync(() => FindPoisonAsync(queue, containerName), "the poison message comes");
        Assert.Equal(5, host.Recorder.Count("fail 坏.txt: fail"));
        using var json = JsonDocument.Parse(message);
        Assert.Equal(
            ["Type", "FunctionId", "BlobType", "ContainerName", "BlobName", "ETag"],
            json.RootElement.EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal("BlobTrigger", json.RootElement.GetProperty("Type").GetString());
        Assert.Equal("Host.Functions.ReadBlob", json.RootElement.GetProperty("FunctionId").GetString());
        Assert.Equal("BlockBlob", json.RootElement.GetProperty("BlobType").GetString());
        Assert.Equal("fail 坏.txt", json.RootElement.GetProperty("BlobName").GetString());
        await Task.Delay(700, Cancel);
        Assert.Equal(5, host.Recorder.Entries.Count);
    }

    [Fact]
    public async Task ListingThatFails_IsShownAndEverythingElseGoesOn()
    {
        var container = await CreateContainerAsync();
        await using var host = await NewHost(functions: [typeof(Functions), typeof(Ticking)]).StartAsync();
        // Azurite takes this name and from then on cannot list the container.
        await UploadAsync(container, "poison\u0001.txt", "x");
        await Eventually.TrueAsync(() => host.Get<HostErrors>().Current.Count == 1, "the failing listing is shown");
        Assert.Contains(containerName, host.Get<HostErrors>().Current[0], StringComparison.Ordinal);
        var status = await host.Client.GetStringAsync(new Uri("/admin/host/status", UriKind.Relative), Cancel);
        Assert.Contains(containerName, status, StringComparison.Ordinal);
        var ticks = host.Recorder.Count("tick");
        await Eventually.TrueAsync(() => host.Recorder.Count("tick") > ticks, "the timer ticks on");
    }

    [Theory]
    [InlineData("BindStream")]
    [InlineData("BindBytes")]
    [InlineData("BindClient")]
    public async Task Trigger_BindsToTheTypeThatIsAskedFor(string function)
    {
        var container = await CreateContainerAsync();
        var off = new[] { "BindStream", "BindBytes", "BindClient" }.Where(name => name != function);
        await using var host = await NewHost(functions: [typeof(Binding)], settings: off.Select(name => $"AzureWebJobs.{name}.Disabled"))
            .StartAsync();
        await UploadAsync(container, "in/周刊.txt", "正文");
        await UploadAsync(container, "out/周刊.txt", "正文");
        await Eventually.TrueAsync(() => host.Recorder.Entries.Count > 0, "the function runs");
        Assert.Equal([$"{function} 周刊 txt 正文"], host.Recorder.Entries);
    }

    private async Task<BlobContainerClient> CreateContainerAsync()
    {
        var container = azurite.Blobs.GetBlobContainerClient(containerName);
        await container.CreateAsync(cancellationToken: Cancel);
        return container;
    }

    private static Task UploadAsync(BlobContainerClient container, string name, string text) =>
        container.GetBlobClient(name).UploadAsync(BinaryData.FromString(text), overwrite: true, Cancel);

    private TestHost NewHost(Recorder? recorder = null, IReadOnlyList<Type>? functions = null, IEnumerable<string>? settings = null)
    {
        var all = (settings ?? []).ToDictionary(name => name, _ => (string?)"true", StringComparer.Ordinal);
        all["Container"] = containerName;
        return new TestHost
        {
            Functions = functions ?? [typeof(Functions)],
            ConnectionString = azurite.ConnectionString,
            HostId = hostId,
            Settings = all,
            Recorder = recorder ?? new Recorder(),
        };
    }

    private static async Task<string?> FindPoisonAsync(Azure.Storage.Queues.QueueClient queue, string container)
    {
        var messages = await queue.PeekMessagesAsync(32, Cancel);
        return messages
            .Value.Select(message => message.Body.ToString())
            .FirstOrDefault(text => text.Contains(container, StringComparison.Ordinal));
    }

    public sealed class Functions(Recorder recorder)
    {
        [Function("ReadBlob")]
        public async Task Read(
            [BlobTrigger("%Container%/{name}", Source = BlobTriggerSource.EventGrid)] BlobClient blob,
            string name,
            CancellationToken cancellationToken
        )
        {
            var content = await blob.DownloadContentAsync(cancellationToken);
            var text = content.Value.Content.ToString();
            recorder.Add($"{name}: {text}");
            if (text == "fail")
            {
                throw new InvalidOperationException("It fails.");
            }
        }
    }

    public sealed class Ticking(Recorder recorder)
    {
        [Function("Tick")]
        public void Tick([TimerTrigger("*/1 * * * * *")] TimerInfo timer) => recorder.Add("tick");
    }

    public sealed class Binding(Recorder recorder)
    {
        [Function("BindStream")]
        public async Task FromStream([BlobTrigger("%Container%/in/{name}.{extension}")] Stream blob, string name, string extension)
        {
            using var reader = new StreamReader(blob);
            recorder.Add($"BindStream {name} {extension} {await reader.ReadToEndAsync(Cancel)}");
        }

        [Function("BindBytes")]
        public void FromBytes([BlobTrigger("%Container%/in/{name}.{extension}")] byte[] blob, string name, string extension) =>
            recorder.Add($"BindBytes {name} {extension} {Encoding.UTF8.GetString(blob)}");

        [Function("BindClient")]
        public async Task FromClient([BlobTrigger("%Container%/in/{name}.{extension}")] BlobClient blob, string name, string extension) =>
            recorder.Add($"BindClient {name} {extension} {(await blob.DownloadContentAsync(Cancel)).Value.Content}");
    }
}
