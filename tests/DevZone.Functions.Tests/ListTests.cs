using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

public sealed class ListTests(FunctionsHost host) : IAsyncLifetime
{
    private static readonly string[] Lists = ["issues", "uploads", "zones", "projects", "metrics", "summaries", "ledger"];

    public static TheoryData<string> ListNames => [.. Lists];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await SampleIssues.UploadAsync(host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(ListNames))]
    public async Task List_IsAnsweredInEveryForm(string list)
    {
        var page = await host.JsonAsync($"api/{list}?top=2");
        Assert.InRange(page.GetProperty("value").GetArrayLength(), 1, 2);

        var lines = await BodyAsync($"api/{list}?format=jsonl", "application/jsonl");
        Assert.All(
            Encoding.UTF8.GetString(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind)
        );

        var csv = await BodyAsync($"api/{list}?format=csv", "text/csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        Assert.True(Encoding.UTF8.GetString(csv).Split("\r\n").Length > 2);

        var xlsx = await BodyAsync($"api/{list}?format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        await using var workbook = new ZipArchive(new MemoryStream(xlsx));
        using var sheet = new StreamReader(workbook.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Contains("frozen", await sheet.ReadToEndAsync(Cancel));
    }

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/jsonl", "application/jsonl")]
    [InlineData("text/html, */*", "application/json")]
    [InlineData("application/json;q=0.5, text/csv;q=0.9", "text/csv")]
    public async Task List_TakesTheFormThatIsAccepted(string accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("api/zones", UriKind.Relative));
        request.Headers.Accept.ParseAdd(accept);
        using var answer = await host.Client.SendAsync(request, Cancel);
        Assert.Equal(expected, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task List_IsWalkedThroughByItsLinks_EachEntryOnce()
    {
        var ids = new List<string>();
        for (var link = "/api/projects?top=3&sort=name&since=2026-03-01"; link is not null; )
        {
            var page = await host.JsonAsync(link);
            ids.AddRange(page.GetProperty("value").EnumerateArray().Select(project => project.Text("id")));
            link = page.TryGetProperty("nextLink", out var next) ? next.GetString() : null;
        }

        Assert.True(ids.Count > 3);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task List_IsFiltered()
    {
        var large = await host.JsonAsync("api/projects?minInvestment=3000000000&sort=investment");
        Assert.All(
            large.GetProperty("value").EnumerateArray(),
            project => Assert.True(project.GetProperty("investment").GetProperty("value").GetDouble() >= 3e9)
        );
        Assert.NotEqual(0, large.GetProperty("value").GetArrayLength());
        var none = await host.JsonAsync("api/projects?city=nowhere");
        Assert.Equal(0, none.GetProperty("value").GetArrayLength());
    }

    [Fact]
    public async Task Answer_IsNotSentAgain_WhenItIsKnown()
    {
        using var first = await host.GetAsync("api/projects?city=nowhere");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("api/projects?city=nowhere", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await host.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("api/zones?citty=x", "unknown_parameter", "citty")]
    [InlineData("api/projects?stage=finished", "invalid_parameter", "stage")]
    [InlineData("api/projects?minInvestment=-1", "invalid_parameter", "minInvestment")]
    [InlineData("api/projects?minInvestment=NaN", "invalid_parameter", "minInvestment")]
    [InlineData("api/projects?since=30.5.2025", "invalid_parameter", "since")]
    [InlineData("api/projects?sort=size", "invalid_parameter", "sort")]
    [InlineData("api/issues?week=2025-W53", "invalid_parameter", "week")]
    [InlineData("api/metrics?target=perhaps", "invalid_parameter", "target")]
    [InlineData("api/uploads?top=0", "invalid_parameter", "top")]
    [InlineData("api/uploads?top=1001", "invalid_parameter", "top")]
    [InlineData("api/uploads?top=1&top=2", "invalid_parameter", "top")]
    [InlineData("api/zones?format=pdf", "invalid_parameter", "format")]
    [InlineData("api/ledger?x=1", "unknown_parameter", "x")]
    public async Task Parameter_IsRefusedByName(string path, string code, string name)
    {
        using var answer = await host.GetAsync(path);
        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest, code);
        Assert.True(problem.GetProperty("errors").TryGetProperty(name, out _));
    }

    [Theory]
    [InlineData("api/zones?continuation=x")]
    [InlineData("api/uploads?continuation=%00%FF")]
    public async Task Continuation_IsRefused_WhenItIsNotOne(string path)
    {
        using var answer = await host.GetAsync(path);
        await answer.ProblemAsync(HttpStatusCode.BadRequest, "invalid_continuation");
    }

    [Fact]
    public async Task Csv_DefusesFormulas()
    {
        var name = $"=cmd|' /C calc'!A0,\"{UniqueName()}";
        await host.UploadAsync(name, "");
        var csv = Encoding.UTF8.GetString(await BodyAsync("api/uploads?format=csv", "text/csv"));
        Assert.Contains($"\"'{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", csv);
    }

    private async Task<byte[]> BodyAsync(string path, string mediaType)
    {
        using var answer = await host.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsByteArrayAsync(Cancel);
    }
}
