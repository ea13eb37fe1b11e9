using System.Net;
using System.Net.Sockets;
using DevZone.Testing;

namespace DevZone.Functions.Tests;

/// <summary>A host whose storage does not answer.</summary>
public sealed class StorageOutageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_SaySo_WhenTheStorageIsDown()
    {
        Assert.SkipUnless(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DEVZONE_BASE_ADDRESS")), "It starts a host of its own.");
        var account = $"http://127.0.0.1:{ClosedPort()}/account";
        await using var host = await FunctionsHostProcess.StartAsync(
            $"AccountName=account;AccountKey={Convert.ToBase64String(new byte[64])};BlobEndpoint={account};QueueEndpoint={account};TableEndpoint={account}"
        );
        using var client = new HttpClient { BaseAddress = host.BaseAddress };

        using var live = await client.GetAsync(new Uri("api/health", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        using var ready = await client.GetAsync(new Uri("api/health/ready", UriKind.Relative), Cancel);
        await ready.ProblemAsync(HttpStatusCode.ServiceUnavailable, "not_ready");
        using var zones = await client.GetAsync(new Uri("api/zones", UriKind.Relative), Cancel);
        await zones.ProblemAsync(HttpStatusCode.ServiceUnavailable, "storage_unavailable");
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
