using System.Net;

namespace DevZone.Functions.Tests;

/// <summary>What a host that asks for keys lets through: every route, without a key, with a wrong one and with the right one.</summary>
public sealed class KeyTests(GuardedFunctionsHost host) : IClassFixture<GuardedFunctionsHost>
{
    public static TheoryData<string, string> Calls => EveryRoute.Calls;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Route_AsksForAKey_WhenItChangesSomethingOrIsAnOriginal(string function, string method)
    {
        Assert.SkipWhen(host.IsExternal && host.FunctionKey is null, "DEVZONE_FUNCTION_KEY is not set: that host asks for no key.");
        var route = EveryRoute.Named(function);
        var path = route.PathOf();
        // Told from the address alone, apart from what the function says of itself.
        var isRead = method is "GET" or "HEAD";
        var isFallback = path == "no/such/page";
        var isGuarded = !isFallback && (!isRead || path.EndsWith("/source", StringComparison.Ordinal));
        Assert.Equal(isGuarded, route.NeedsKey);

        Assert.Equal(isGuarded, await IsUnauthorizedAsync(method, path, key: null));
        Assert.Equal(isGuarded, await IsUnauthorizedAsync(method, path, key: "wrong"));
        Assert.Equal(isGuarded, await IsUnauthorizedAsync(method, $"{path}?code=wrong", key: null));
        Assert.False(await IsUnauthorizedAsync(method, path, host.FunctionKey));
        Assert.False(await IsUnauthorizedAsync(method, $"{path}?code={host.FunctionKey}", key: null));
    }

    private async Task<bool> IsUnauthorizedAsync(string method, string path, string? key)
    {
        using var client = host.ClientWithKey(key);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var answer = await client.SendAsync(request, Cancel);
        return answer.StatusCode == HttpStatusCode.Unauthorized;
    }
}
