using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Xunit;

namespace DevZone.Testing;

/// <summary>
/// The functions behind HTTP and a storage account, whichever host runs them. By default LocalHost is started against an Azurite of
/// the fixture's own. Where DEVZONE_BASE_ADDRESS and DEVZONE_STORAGE (a connection string) are set, the tests run against that host
/// instead, with the keys DEVZONE_FUNCTION_KEY and DEVZONE_MASTER_KEY if it asks for any. LocalHost asks for keys only with the
/// argument --enableAuth.
/// </summary>
public class FunctionsHostFixture : IAsyncLifetime
{
    private const string LocalFunctionKey = "a-function-key-for-tests";
    private const string LocalMasterKey = "a-master-key-for-tests";

    private AzuriteFixture? azurite;
    private FunctionsHostProcess? host;

    /// <summary>Whether the tests run against a host that somebody else started.</summary>
    public bool IsExternal { get; private set; }

    /// <summary>Where the functions answer.</summary>
    public Uri BaseAddress => Client.BaseAddress!;

    /// <summary>The storage that the functions work on.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>A function key of the host; null where somebody else's host was given without.</summary>
    public string? FunctionKey { get; private set; }

    /// <summary>The host's master key; null where somebody else's host was given without.</summary>
    public string? MasterKey { get; private set; }

    /// <summary>Sends requests without a key, relative to <see cref="BaseAddress"/>; does not follow redirects.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>Blob client of the storage.</summary>
    public BlobServiceClient Blobs => new(ConnectionString);

    /// <summary>Queue client of the storage; messages go Base64.</summary>
    public QueueServiceClient Queues => new(ConnectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    /// <summary>What the started host printed; empty for one that somebody else started.</summary>
    public string Output => host?.Output ?? "";

    /// <summary>Environment variables for the host that the fixture starts.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Arguments for the host that the fixture starts, for instance --enableAuth.</summary>
    protected virtual IReadOnlyList<string> Arguments { get; } = [];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var address = Environment.GetEnvironmentVariable("DEVZONE_BASE_ADDRESS");
        if (string.IsNullOrEmpty(address))
        {
            azurite = new AzuriteFixture();
            await azurite.InitializeAsync();
            ConnectionString = azurite.ConnectionString;
            (FunctionKey, MasterKey) = (LocalFunctionKey, LocalMasterKey);
            var settings = new Dictionary<string, string>(Settings, StringComparer.Ordinal)
            {
                ["LocalHost__Keys__Function"] = LocalFunctionKey,
                ["LocalHost__Keys__Master"] = LocalMasterKey,
            };
            host = await FunctionsHostProcess.StartAsync(ConnectionString, settings, Arguments);
            address = host.BaseAddress.ToString();
        }
        else
        {
            IsExternal = true;
            ConnectionString =
                Environment.GetEnvironmentVariable("DEVZONE_STORAGE")
                ?? throw new InvalidOperationException("DEVZONE_BASE_ADDRESS is set, but DEVZONE_STORAGE is not.");
            FunctionKey = Environment.GetEnvironmentVariable("DEVZONE_FUNCTION_KEY");
            MasterKey = Environment.GetEnvironmentVariable("DEVZONE_MASTER_KEY");
        }

        Client = NewClient(new Uri(address), key: null);
    }

    /// <summary>A client that sends a key with each request.</summary>
    public HttpClient ClientWithKey(string? key) => NewClient(BaseAddress, key);

    /// <summary>Runs a function as an operator would: POST /admin/functions/NAME with the master key.</summary>
    /// <param name="function">The function's name.</param>
    /// <param name="input">The trigger's input as a string: a queue message's text, a blob's path, anything for a timer.</param>
    public async Task RunAsync(string function, string input = "")
    {
        using var client = ClientWithKey(MasterKey);
        using var body = new StringContent(
            System.Text.Json.JsonSerializer.Serialize(new { input }),
            System.Text.Encoding.UTF8,
            "application/json"
        );
        using var answer = await client.PostAsync(new Uri($"admin/functions/{function}", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client.Dispose();
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }
    }

    private static HttpClient NewClient(Uri address, string? key)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        if (key is not null)
        {
            client.DefaultRequestHeaders.Add("x-functions-key", key);
        }

        return client;
    }
}
