using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using DevZone.Generator;
using DevZone.Testing;

namespace DevZone.Benchmarks.Archive;

/// <summary>The built functions as a process of their own, on an Azurite of their own.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private readonly AzuriteFixture azurite;
    private readonly FunctionsHostProcess functions;

    private BenchmarkHost(AzuriteFixture azurite, FunctionsHostProcess functions)
    {
        this.azurite = azurite;
        this.functions = functions;
        Client = new HttpClient { BaseAddress = functions.BaseAddress, Timeout = Patience };
    }

    public string ConnectionString => azurite.ConnectionString;

    public HttpClient Client { get; }

    /// <summary>Starts both.</summary>
    /// <param name="prepare">Fills the storage before the functions start; gets its connection string.</param>
    public static async Task<BenchmarkHost> StartAsync(Func<string, Task>? prepare = null)
    {
        var storage = new AzuriteFixture { InMemory = true };
        await storage.InitializeAsync();
        if (prepare is not null)
        {
            await prepare(storage.ConnectionString);
        }

        return new BenchmarkHost(storage, await FunctionsHostProcess.StartAsync(storage.ConnectionString));
    }

    /// <summary>Uploads an issue.</summary>
    /// <returns>Where its state is told.</returns>
    public async Task<Uri> UploadAsync(GeneratedIssue issue)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(issue.Text));
        using var answer = await Client.PostAsync(new Uri($"api/issues?name={issue.Name}.txt", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
        return answer.Headers.Location!;
    }

    /// <summary>Waits until an upload is ready.</summary>
    /// <param name="upload">Where its state is told.</param>
    /// <param name="interval">How often to ask; each time costs the host and the storage something.</param>
    /// <returns>The id of its issue.</returns>
    public async Task<string> ReadyAsync(Uri upload, TimeSpan interval)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(interval))
        {
            var state = await Client.GetFromJsonAsync<JsonElement>(upload);
            switch (state.GetProperty("state").GetString())
            {
                case "ready":
                    return state.GetProperty("issueId").GetString()!;
                case "rejected" or "failed":
                    throw new InvalidOperationException($"An upload was not read: {state}");
            }
        }

        throw new TimeoutException($"{upload} was not ready within {Patience}.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await functions.DisposeAsync();
        await azurite.DisposeAsync();
    }
}
