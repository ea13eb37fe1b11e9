using System.Net;

namespace DevZone.Functions.Tests;

public sealed class SearchTests(FunctionsHost host) : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await SampleIssues.UploadAsync(host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("zone", "青陵经济技术开发区")]
    [InlineData("zone", "青陵經濟技術開發區")]
    [InlineData("project", "高性能固态电池")]
    [InlineData("article", "固态电池")]
    public async Task Search_FindsByWords_AndLinksToWhatItFound(string kind, string words)
    {
        var hits = await host.JsonAsync($"api/search?kind={kind}&q={Uri.EscapeDataString(words)}");
        var hit = hits.GetProperty("value")[0];
        Assert.Equal(kind, hit.Text("kind"));
        Assert.NotEqual(0, hit.GetProperty("highlights").GetArrayLength());
        using var found = await host.GetAsync(hit.Text("link"));
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
    }

    [Fact]
    public async Task Search_IsAlsoATable()
    {
        using var answer = await host.GetAsync($"api/search?format=csv&q={Uri.EscapeDataString("青陵")}");
        Assert.StartsWith("类别,编号,名称", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("api/search", "q")]
    [InlineData("api/search?q=", "q")]
    [InlineData("api/search?q=x&kind=thing", "kind")]
    public async Task Search_RefusesByName_WhatItCannotFind(string path, string parameter)
    {
        using var answer = await host.GetAsync(path);
        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        Assert.True(problem.GetProperty("errors").TryGetProperty(parameter, out _));
    }
}
