using DevZone.LocalHost.Hosting;
using DevZone.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DevZone.LocalHost.Tests.Support;

/// <summary>A host inside the test, with function classes of the test's own.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly TemporaryFolder contentRoot = new();
    private IHost? host;

    public required IReadOnlyList<Type> Functions { get; init; }

    /// <summary>Receipts, locks and timer status are kept under it: hosts that share it share their work.</summary>
    public string HostId { get; init; } = AzuriteFixture.UniqueName("host");

    /// <summary>Where no storage is needed the connection stays empty and nothing but HTTP may be triggered.</summary>
    public string ConnectionString { get; init; } = "";

    public string HostJson { get; init; } = """{ "version": "2.0", "extensions": { "http": { "routePrefix": "" } } }""";

    public string LocalSettings { get; init; } = "{}";

    public Dictionary<string, string?> Settings { get; init; } = [];

    public bool EnableAuth { get; init; }

    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(10);

    public Action<FunctionsApplicationBuilder> Configure { get; init; } = _ => { };

    /// <summary>What the functions of this host did.</summary>
    public Recorder Recorder { get; init; } = new();

    public StringWriter Output { get; } = new();

    public HttpClient Client { get; private set; } = new();

    public async Task<TestHost> StartAsync()
    {
        await File.WriteAllTextAsync(contentRoot.In("host.json"), HostJson);
        await File.WriteAllTextAsync(contentRoot.In("local.settings.json"), LocalSettings);
        var builder = new FunctionsApplicationBuilder(
            new LocalHostOptions
            {
                FunctionTypes = Functions,
                ContentRoot = contentRoot.Path,
                EnableAuth = EnableAuth,
                DrainTime = DrainTime,
                Output = Output,
                Settings = new Dictionary<string, string?>(Settings, StringComparer.OrdinalIgnoreCase)
                {
                    ["Logging:LogLevel:Default"] = "None",
                    ["AzureWebJobsStorage"] = ConnectionString,
                    ["AzureFunctionsWebHost:hostid"] = HostId,
                },
            }
        );
        builder.Services.AddSingleton(Recorder);
        builder.ConfigureFunctionsWebApplication();
        Configure(builder);
        host = builder.Build();
        await host.StartAsync();
        var address = ((WebApplication)host).Urls.First();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        return this;
    }

    public T Get<T>()
        where T : notnull => host!.Services.GetRequiredService<T>();

    /// <summary>Ends the host as SIGTERM does.</summary>
    public async Task StopAsync()
    {
        if (host is not null)
        {
            await host.StopAsync();
            await ((IAsyncDisposable)host).DisposeAsync();
            host = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await StopAsync();
        contentRoot.Dispose();
    }
}
