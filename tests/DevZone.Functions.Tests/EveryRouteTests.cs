using System.Net;
using DevZone.Functions.Api.Description;

namespace DevZone.Functions.Tests;

/// <summary>What holds for each route, on a host whose archive stands still.</summary>
public sealed class EveryRouteTests(OwnFunctionsHost host) : IClassFixture<OwnFunctionsHost>, IAsyncLifetime
{
    public static TheoryData<string, string> Calls => EveryRoute.Calls;

    public static TheoryData<string> Names => [.. EveryRoute.Described.Select(function => function.Name)];

    /// <summary>Each function that reads, with each form that it answers.</summary>
    public static TheoryData<string, string> Forms =>
        [
            .. from function in EveryRoute.Described
            where !function.IsChange && function.Operation!.Reply.IsTagged
            from form in function.Operation!.Reply.Forms
            // A sample is one of the two.
            where form.MediaType != "application/pdf"
            select (function.Name, form.MediaType),
        ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await SampleIssues.UploadAsync(host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Read_IsAnsweredInTheFormThatIsAccepted_AndNotSentAgain(string function, string mediaType)
    {
        var path = await PathAsync(EveryRoute.Named(function));
        using var first = await SendAsync("GET", path, request => request.Headers.Accept.ParseAdd(mediaType));
        Assert.True(first.StatusCode == HttpStatusCode.OK, $"{path} answered {first.StatusCode}");
        Assert.Equal(mediaType, first.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await first.Content.ReadAsByteArrayAsync(Cancel));
        Assert.NotNull(first.Headers.ETag);

        using var second = await SendAsync(
            "GET",
            path,
            request =>
            {
                request.Headers.Accept.ParseAdd(mediaType);
                request.Headers.IfNoneMatch.Add(first.Headers.ETag);
            }
        );
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Parameter_IsRefusedByName_WhenItIsUnknown(string function)
    {
        var route = EveryRoute.Named(function);
        using var answer = await SendAsync(route.Methods[0], $"{route.PathOf()}?nonsense=1", _ => { });
        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest, "unknown_parameter");
        Assert.True(problem.GetProperty("errors").TryGetProperty("nonsense", out _));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Answer_KeepsABrowserFromDoingMore_AndLetsNoOtherSiteIn(string function, string method)
    {
        var path = EveryRoute.Named(function).PathOf();
        using var answer = await SendAsync(method, path, _ => { });
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Preflight_LetsNoOtherSiteIn(string function, string method)
    {
        var path = EveryRoute.Named(function).PathOf();
        using var answer = await SendAsync(
            "OPTIONS",
            path,
            request =>
            {
                request.Headers.Add("Origin", "https://elsewhere.example");
                request.Headers.Add("Access-Control-Request-Method", method);
            }
        );
        Assert.False(answer.IsSuccessStatusCode);
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WrongMethod_IsAProblem(string function)
    {
        var path = EveryRoute.Named(function).PathOf();
        using var answer = await SendAsync("PATCH", path, _ => { });
        await answer.ProblemAsync(HttpStatusCode.NotFound, "no_such_route");
    }

    private async Task<string> PathAsync(HttpFunction route)
    {
        var path = await route.PathOfFirstAsync(host);
        // A search wants words.
        return route.Name == "Search" ? $"{path}?q={Uri.EscapeDataString("青陵")}" : path;
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path, Action<HttpRequestMessage> shape)
    {
        using var client = host.KeyedClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        shape(request);
        return await client.SendAsync(request, Cancel);
    }
}
