using System.Net;

namespace DevZone.Functions.Tests;

public sealed class PageTests(FunctionsHost host)
{
    [Theory]
    [InlineData("", "text/html")]
    [InlineData("index.html", "text/html")]
    [InlineData("app.js", "text/javascript")]
    [InlineData("reader.js", "text/javascript")]
    [InlineData("app.css", "text/css")]
    [InlineData("icon.svg", "image/svg+xml")]
    public async Task Page_IsServed_WithAPolicyThatRunsOnlyItsOwnScripts(string path, string type)
    {
        using var answer = await host.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("GET", "api/unknown")]
    [InlineData("PUT", "api/zones")]
    [InlineData("POST", "index.html")]
    [InlineData("GET", "no/such/page")]
    [InlineData("GET", "api/summaries/2025-W2")]
    [InlineData("GET", "api/issues/x/articles/one")]
    public async Task UnknownRoute_IsAProblem(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await answer.ProblemAsync(HttpStatusCode.NotFound, "no_such_route");
    }
}
