using System.Net;

namespace DevZone.Functions.Tests;

/// <summary>A host that takes few changes at once.</summary>
public sealed class LimitedFunctionsHost : DevZone.Testing.FunctionsHostFixture
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DevZone__Api__ChangeBurst"] = "3",
            ["DevZone__Api__ChangesPerSecond"] = "1",
        };

    protected override IReadOnlyList<string> Arguments => ["--enableAuth"];
}

public sealed class ChangeLimitTests(LimitedFunctionsHost host) : IClassFixture<LimitedFunctionsHost>
{
    private const string Change = "api/uploads/00000000000000000000000000000000/reprocess";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Change_IsPutOff_WhenTooManyCome_AndTakenAfterTheWait()
    {
        Assert.SkipWhen(host.IsExternal, "It takes a host with a small bucket.");
        // Nobody without a key takes from the bucket, nor does a read, nor what no function answers.
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Change, key: null));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("api/nothing", host.FunctionKey));
            Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("api/zones")).StatusCode);
        }

        using var client = host.KeyedClient();
        HttpResponseMessage answer;
        var taken = 0;
        while (
            (answer = await client.PostAsync(new Uri(Change, UriKind.Relative), content: null, Cancel)).StatusCode
            == HttpStatusCode.NotFound
        )
        {
            Assert.InRange(++taken, 1, 50);
        }

        Assert.InRange(taken, 3, 50);
        await answer.ProblemAsync(HttpStatusCode.TooManyRequests, "too_many_requests");
        var wait = answer.Headers.RetryAfter?.Delta;
        Assert.InRange(wait ?? TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("api/zones")).StatusCode);

        await Task.Delay(wait!.Value, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Change, host.FunctionKey));
    }

    private async Task<HttpStatusCode> StatusAsync(string path, string? key)
    {
        using var client = host.ClientWithKey(key);
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content: null, Cancel);
        return answer.StatusCode;
    }
}
