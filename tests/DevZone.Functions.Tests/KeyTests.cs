using System.Net;

namespace DevZone.Functions.Tests;

/// <summary>What a host that asks for keys lets through.</summary>
public sealed class KeyTests(GuardedFunctionsHost host) : IClassFixture<GuardedFunctionsHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("POST", "api/issues")]
    [InlineData("POST", "api/issues/x/reprocess")]
    [InlineData("GET", "api/issues/x/source")]
    [InlineData("DELETE", "api/uploads/x")]
    [InlineData("POST", "api/uploads/x/reprocess")]
    [InlineData("POST", "api/summaries/2025-W22")]
    public async Task Change_IsRefused_WithoutTheKey(string method, string path)
    {
        Assert.SkipWhen(host.IsExternal && host.FunctionKey is null, "DEVZONE_FUNCTION_KEY is not set: that host asks for no key.");

        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(method, path, key: null));
        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(method, path, key: "wrong"));
        Assert.NotEqual(HttpStatusCode.Unauthorized, await SendAsync(method, path, host.FunctionKey));
    }

    [Theory]
    [InlineData("")]
    [InlineData("api/issues")]
    [InlineData("api/uploads")]
    [InlineData("api/zones")]
    [InlineData("api/projects")]
    [InlineData("api/metrics")]
    [InlineData("api/summaries")]
    [InlineData("api/summaries/feed.atom")]
    [InlineData("api/ledger")]
    [InlineData("api/health")]
    [InlineData("api/health/ready")]
    public async Task Read_IsOpen(string path) => Assert.Equal(HttpStatusCode.OK, await SendAsync("GET", path, key: null));

    private async Task<HttpStatusCode> SendAsync(string method, string path, string? key)
    {
        using var client = host.ClientWithKey(key);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var answer = await client.SendAsync(request, Cancel);
        return answer.StatusCode;
    }
}
