using System.Net;
using System.Xml.Linq;

namespace DevZone.Functions.Tests;

public sealed class SummaryTests(FunctionsHost host) : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await SampleIssues.UploadAsync(host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Summary_SaysWhatTheWeekBrought()
    {
        var digest = await host.JsonAsync("api/summaries/2026-W11");
        Assert.Equal("2026-W11", digest.Text("week"));
        Assert.Equal(2107, digest.GetProperty("issues")[0].GetProperty("totalNumber").GetInt32());
        Assert.NotEqual(0, digest.GetProperty("newProjects").GetArrayLength());
        Assert.Equal(1, digest.GetProperty("weekBefore").GetProperty("issues").GetInt32());
    }

    [Theory]
    [InlineData("html", "text/html")]
    [InlineData("md", "text/markdown")]
    [InlineData("text", "text/plain")]
    [InlineData("json", "application/json")]
    public async Task Summary_IsAnsweredInEveryForm(string format, string mediaType)
    {
        using var answer = await host.GetAsync($"api/summaries/2026-W11?format={format}");
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("2026-W11", await answer.Content.ReadAsStringAsync(Cancel));
        Assert.NotNull(answer.Headers.ETag);
    }

    [Fact]
    public async Task Compile_GivesTheSameBytesTwice()
    {
        using var client = host.KeyedClient();
        var week = new Uri("api/summaries/2026-W10", UriKind.Relative);
        using var first = await client.PostAsync(week, content: null, Cancel);
        using var second = await client.PostAsync(week, content: null, Cancel);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Cancel), await second.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData("2025-W53")]
    [InlineData("0001-W01")]
    [InlineData("9998-W52")]
    public async Task Compile_RefusesWeeks_ThatCannotHaveADigest(string week)
    {
        using var client = host.KeyedClient();
        using var answer = await client.PostAsync(new Uri($"api/summaries/{week}", UriKind.Relative), content: null, Cancel);
        await answer.ProblemAsync(HttpStatusCode.NotFound, "no_such_week");
    }

    [Fact]
    public async Task Compile_TakesAWeekWithoutIssues()
    {
        using var client = host.KeyedClient();
        using var answer = await client.PostAsync(new Uri("api/summaries/2024-W01", UriKind.Relative), content: null, Cancel);
        var digest = await answer.JsonAsync(HttpStatusCode.OK);
        Assert.Equal(0, digest.GetProperty("totals").GetProperty("issues").GetInt32());
    }

    [Fact]
    public async Task Latest_IsTheNewestWeek()
    {
        var newest = (await host.JsonAsync("api/summaries?top=1")).GetProperty("value")[0].Text("week");
        Assert.Equal(newest, (await host.JsonAsync("api/summaries/latest")).Text("week"));
    }

    [Fact]
    public async Task Feed_IsAtom_WithStableIds()
    {
        using var answer = await host.GetAsync("api/summaries/feed.atom");
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        string[] required = ["id", "title", "updated"];
        Assert.All(
            feed.Elements(Atom + "entry").Prepend(feed),
            part => Assert.All(required, name => Assert.NotEqual("", part.Element(Atom + name)!.Value))
        );
        Assert.Contains("urn:devzone:summary:2026-W11", feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
    }
}
