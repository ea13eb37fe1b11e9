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

    [Theory]
    [InlineData("", "html lang=\"zh-CN\"", "来源")]
    [InlineData("&lang=zh-cn", "html lang=\"zh-CN\"", "来源")]
    [InlineData("&lang=en", "html lang=\"en\"", "Sources")]
    public async Task Summary_IsInTheLanguageAsked(string lang, string tag, string heading)
    {
        using var answer = await host.GetAsync($"api/summaries/2026-W11?format=html{lang}");
        var html = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Contains(tag, html);
        Assert.Contains(heading, html);
    }

    [Theory]
    [InlineData("api/summaries/2026-W11?lang=fr")]
    [InlineData("api/summaries/feed.atom?lang=fr")]
    public async Task Summary_RefusesALanguage_ThatNoneIsWrittenIn(string address)
    {
        using var answer = await host.GetAsync(address);
        await answer.ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }

    // What the W3C's feed validator complains of, by its names.
    [Theory]
    [InlineData("", "zh-CN")]
    [InlineData("?lang=en", "en")]
    public async Task Feed_KeepsTheRulesOfFeedValidators(string query, string language)
    {
        using var answer = await host.GetAsync($"api/summaries/feed.atom{query}");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")?.Value);

        // MissingSelf, SelfDoesntMatchLocation
        var self = Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")?.Value == "self");
        Assert.Equal(new Uri(host.BaseAddress, $"api/summaries/feed.atom{query}"), new Uri(self.Attribute("href")!.Value));
        // MissingElement, DuplicateElement
        foreach (var part in entries.Prepend(feed))
        {
            Assert.All((string[])["id", "title", "updated"], name => Assert.NotEqual("", Assert.Single(part.Elements(Atom + name)).Value));
        }

        Assert.Single(feed.Elements(Atom + "author"));
        // InvalidFullLink, DuplicateEntries, DuplicateUpdated
        Assert.All(
            entries.Prepend(feed),
            part => Assert.True(Uri.IsWellFormedUriString(part.Element(Atom + "id")!.Value, UriKind.Absolute))
        );
        Assert.Distinct(entries.Prepend(feed).Select(part => part.Element(Atom + "id")!.Value));
        Assert.Distinct(entries.Select(entry => entry.Element(Atom + "updated")!.Value));
        // InvalidRFC3339Date, ImplausibleDate
        Assert.All(
            feed.Descendants().Where(element => element.Name.LocalName is "updated" or "published"),
            time => Assert.Matches(@"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", time.Value)
        );
        foreach (var entry in entries)
        {
            // MissingAlternate, ContainsRelRef, SecurityRisk, NotHtml
            Assert.Single(entry.Elements(Atom + "link"), link => link.Attribute("rel")?.Value == "alternate");
            var content = Assert.Single(entry.Elements(Atom + "content"));
            Assert.Equal("html", content.Attribute("type")?.Value);
            Assert.DoesNotContain("href=\"/", content.Value);
            Assert.DoesNotMatch("(?i)<(script|html|head|body|meta|style|object|iframe)", content.Value);
            // The fragment is well-formed, which XML can tell.
            Assert.NotNull(XElement.Parse($"<div>{content.Value.Replace("&nbsp;", " ")}</div>"));
        }
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
