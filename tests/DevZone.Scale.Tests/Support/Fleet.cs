using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Azure.Storage.Blobs;
using DevZone.Azurite;
using DevZone.Testing;

namespace DevZone.Scale.Tests.Support;

/// <summary>Several hosts on one Azurite; each of them can be ended and started again while the others go on.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(Sizes.Of(2, 20));

    private readonly TemporaryFolder folder;
    private readonly FunctionsHostProcess?[] hosts;
    private readonly Dictionary<string, string> settings;
    private AzuriteProcess azurite;

    private Fleet(AzuriteProcess azurite, TemporaryFolder folder, int count, Dictionary<string, string> settings)
    {
        this.folder = folder;
        this.azurite = azurite;
        this.settings = settings;
        hosts = new FunctionsHostProcess?[count];
    }

    public string ConnectionString => azurite.ConnectionString;

    public int Count => hosts.Length;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private BlobContainerClient Issues => new BlobServiceClient(ConnectionString).GetBlobContainerClient("issues");

    /// <summary>Starts Azurite and the hosts. What a crash leaves is taken over after seconds instead of minutes.</summary>
    /// <param name="count">How many hosts.</param>
    /// <param name="survivesRestart">
    /// Whether Azurite keeps its data when it is restarted; for that it stops every few seconds to write all of it to disk.
    /// </param>
    /// <param name="switchedOff">Functions that are not run.</param>
    public static async Task<Fleet> StartAsync(int count, bool survivesRestart = false, params string[] switchedOff)
    {
        var environment = switchedOff.ToDictionary(function => $"AzureWebJobs.{function}.Disabled", _ => "true", StringComparer.Ordinal);
        environment["DevZone__Ingestion__Claim"] = "00:00:04";
        environment["DevZone__Ingestion__Announcement"] = "00:00:04";
        var place = new TemporaryFolder();
        var storage = await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = place.Path, InMemory = !survivesRestart }, Cancel);
        var fleet = new Fleet(storage, place, count, environment);
        await Task.WhenAll(Enumerable.Range(0, count).Select(fleet.StartHostAsync));
        return fleet;
    }

    public async Task StartHostAsync(int host) => hosts[host] = await FunctionsHostProcess.StartAsync(ConnectionString, settings);

    /// <summary>Ends a host at once (SIGKILL).</summary>
    public Task KillHostAsync(int host) => EndAsync(host, process => process.KillAsync());

    /// <summary>Asks a host to end (SIGTERM) and waits.</summary>
    public Task StopHostAsync(int host) => EndAsync(host, process => process.StopAsync());

    /// <summary>Ends Azurite, which writes its data, and starts it on the same ports and data. For a fleet that survives this.</summary>
    public async Task RestartAzuriteAsync()
    {
        var ports = azurite.Ports;
        await azurite.DisposeAsync();
        azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = folder.Path, Ports = ports }, Cancel);
    }

    /// <summary>Puts a text into the container, past the API: only the blob trigger or the sweep can find it.</summary>
    public async Task PutAsync(string name, string text)
    {
        await Issues.CreateIfNotExistsAsync(cancellationToken: Cancel);
        await Issues.GetBlobClient(name).UploadAsync(BinaryData.FromString(text), overwrite: true, Cancel);
    }

    /// <summary>Uploads a text over HTTP to one of the hosts, which hands it to the work queue; again until it is taken.</summary>
    public Task PostAsync(string name, string text) =>
        Eventually.TrueAsync(
            async () =>
            {
                var running = hosts.OfType<FunctionsHostProcess>().ToList();
                if (running.Count == 0)
                {
                    return false;
                }

                using var client = new HttpClient { BaseAddress = running[Random.Shared.Next(running.Count)].BaseAddress };
                using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
                using var answer = await client.PostAsync(new Uri($"api/issues?name={name}", UriKind.Relative), body, Cancel);
                return answer.IsSuccessStatusCode;
            },
            $"{name} is taken",
            Patience
        );

    /// <summary>Runs a function of a host as an operator would.</summary>
    public async Task RunAsync(int host, string function)
    {
        using var client = new HttpClient { BaseAddress = hosts[host]!.BaseAddress };
        using var answer = await client.PostAsJsonAsync(
            new Uri($"admin/functions/{function}", UriKind.Relative),
            new { input = "" },
            Cancel
        );
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Sweeps until every blob of the container is settled.</summary>
    /// <returns>The states by name.</returns>
    public async Task<IReadOnlyDictionary<string, string>> SettleAsync(int count)
    {
        IReadOnlyDictionary<string, string> states = new Dictionary<string, string>(StringComparer.Ordinal);
        await Eventually.TrueAsync(
            async () =>
            {
                await RunAsync(0, "SweepIssues");
                await Task.Delay(TimeSpan.FromSeconds(1), Cancel);
                states = await StatesAsync();
                return states.Count == count && !states.Values.Any(state => state is "received" or "reading");
            },
            $"{count} uploads are settled",
            Patience
        );
        return states;
    }

    /// <summary>Has all hosts compile the digests at once, and waits until each week has one.</summary>
    /// <param name="weeks">Weeks with an issue; the week that ended last has a digest without.</param>
    public async Task CompileDigestsAsync(int weeks)
    {
        await Task.WhenAll(Enumerable.Range(0, Count).Select(host => RunAsync(host, "CompileWeeklyDigest")));
        await Eventually.TrueAsync(
            async () => (await ListAsync("api/summaries?top=1000")).Count == weeks + 1,
            $"{weeks} weeks have their digests",
            Patience
        );
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts.OfType<FunctionsHostProcess>())
        {
            await host.DisposeAsync();
        }

        await azurite.DisposeAsync();
        folder.Dispose();
    }

    private async Task<IReadOnlyDictionary<string, string>> StatesAsync() =>
        (await ListAsync("api/uploads?top=1000")).ToDictionary(
            upload => upload.GetProperty("name").GetString()!,
            upload => upload.GetProperty("state").GetString()!,
            StringComparer.Ordinal
        );

    private async Task<IReadOnlyList<JsonElement>> ListAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = hosts[0]!.BaseAddress };
        var value = new List<JsonElement>();
        for (var next = path; next is not null; )
        {
            var page = await client.GetFromJsonAsync<JsonElement>(new Uri(next, UriKind.RelativeOrAbsolute), Cancel);
            value.AddRange(page.GetProperty("value").EnumerateArray());
            next = page.TryGetProperty("nextLink", out var link) ? link.GetString() : null;
        }

        return value;
    }

    private async Task EndAsync(int host, Func<FunctionsHostProcess, Task> end)
    {
        var process = hosts[host]!;
        await end(process);
        await process.DisposeAsync();
        hosts[host] = null;
    }
}
