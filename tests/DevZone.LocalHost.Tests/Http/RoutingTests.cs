using System.Net;
using DevZone.LocalHost.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Tests.Http;

/// <summary>Routes are tried by function name, and what the real host answers with an empty body is empty here.</summary>
public sealed class RoutingTests : IAsyncLifetime
{
    private readonly TestHost host = new() { Functions = [typeof(Routes)], Settings = { ["AzureWebJobs.OffForNow.Disabled"] = "true" } };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await host.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    // First match by name wins, however special the other template is.
    [InlineData("GET", "/weeks/latest", 200, "ByWeek latest")]
    [InlineData("GET", "/numbers/17", 200, "Number 17")]
    [InlineData("GET", "/numbers/abc", 200, "Fallback numbers/abc")]
    [InlineData("GET", "/NUMBERS/17", 200, "Number 17")]
    [InlineData("GET", "/dates/2025-W22", 200, "Dated 2025-W22")]
    [InlineData("GET", "/dates/2025-22", 200, "Fallback dates/2025-22")]
    // A wrong method falls through to what takes any.
    [InlineData("POST", "/numbers/17", 200, "Fallback numbers/17")]
    [InlineData("GET", "/", 200, "Fallback ")]
    [InlineData("GET", "/admin/unknown", 200, "Fallback admin/unknown")]
    [InlineData("GET", "/a%2Fb/%E5%BC%80%E5%8F%91%E5%8C%BA", 200, "Fallback a%2Fb/开发区")]
    [InlineData("GET", "/EmptyRoute", 200, "EmptyRoute")]
    [InlineData("GET", "/action", 418, "teapot")]
    [InlineData("GET", "/plain", 200, "")]
    [InlineData("GET", "/off", 404, "")]
    [InlineData("GET", "/throws", 500, "")]
    [InlineData("GET", "/throws-later", 500, "")]
    public async Task Request_IsAnsweredAsTheRealHostDoes(string method, string path, int status, string body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await host.Client.SendAsync(request, Cancel);
        Assert.Equal((status, body), ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel)));
    }

    [Fact]
    public async Task Request_Is404WithoutBody_WhenOnlyTheMethodDiffersAndThereIsNoFallback()
    {
        await using var bare = await new TestHost { Functions = [typeof(Bare)] }.StartAsync();
        using var answer = await bare.Client.PostAsync(new Uri("/bare", UriKind.Relative), content: null, Cancel);
        Assert.Equal((HttpStatusCode.NotFound, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel)));
    }

    [Fact]
    public async Task Request_FindsTheDefaultPrefix_WhenHostJsonNamesNone()
    {
        await using var bare = await new TestHost { Functions = [typeof(Bare)], HostJson = "{}" }.StartAsync();
        Assert.Equal("bare", await bare.Client.GetStringAsync(new Uri("/api/bare", UriKind.Relative), Cancel));
    }

    [Fact]
    public async Task Results_AreWrittenAsCamelCaseJson()
    {
        Assert.Equal(
            """{"zoneName":"柳东新区"}""",
            System.Text.RegularExpressions.Regex.Unescape(await host.Client.GetStringAsync(new Uri("/json", UriKind.Relative), Cancel))
        );
    }

    [Fact]
    public async Task Start_SaysWhatIsServedAndWhere()
    {
        await Task.Yield();
        Assert.Contains(
            $"Listening on {host.Client.BaseAddress!.ToString().TrimEnd('/')}",
            host.Output.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains("Number: [GET] ", host.Output.ToString(), StringComparison.Ordinal);
        Assert.Contains("OffForNow: [GET] ", host.Output.ToString(), StringComparison.Ordinal);
        Assert.Contains("(disabled)", host.Output.ToString(), StringComparison.Ordinal);
    }

    public sealed class Routes
    {
        [Function("ByWeek")]
        public static IResult ByWeek(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "weeks/{week}")] HttpRequest request,
            string week
        ) => Results.Text($"ByWeek {week}");

        [Function("Latest")]
        public static IResult Latest([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "weeks/latest")] HttpRequest request) =>
            Results.Text("Latest");

        [Function("Number")]
        public static async Task<IResult> Number(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "numbers/{number:int}")] HttpRequest request,
            int number
        )
        {
            await Task.Yield();
            return Results.Text($"Number {number}");
        }

        [Function("Dated")]
        public static IResult Dated(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = @"dates/{week:regex(^\d{{4}}-W\d{{2}}$)}")] HttpRequest request,
            string week
        ) => Results.Text($"Dated {week}");

        [Function("EmptyRoute")]
        public static IResult EmptyRoute([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "")] HttpRequest request) =>
            Results.Text("EmptyRoute");

        [Function("Action")]
        public static IActionResult Action([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "action")] HttpRequest request) =>
            new ContentResult { StatusCode = 418, Content = "teapot" };

        [Function("Json")]
        public static IResult Json([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "json")] HttpRequest request) =>
            Results.Json(new { ZoneName = "柳东新区" });

        [Function("Plain")]
        public static void Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "plain")] HttpRequest request) { }

        [Function("OffForNow")]
        public static IResult Off([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "off")] HttpRequest request) =>
            Results.Text("on");

        [Function("Throws")]
        public static IResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "throws")] HttpRequest request) =>
            throw new InvalidOperationException("secret");

        [Function("ThrowsLater")]
        public static async Task<IResult> ThrowsLater(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "throws-later")] HttpRequest request
        )
        {
            await Task.Yield();
            throw new InvalidOperationException("secret");
        }

        [Function("ZzzFallback")]
        public static IResult Fallback([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequest request, string? path) =>
            Results.Text($"Fallback {path}");
    }

    public sealed class Bare
    {
        [Function("Bare")]
        public static IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bare")] HttpRequest request) =>
            Results.Text("bare");
    }
}
