using System.Net;

namespace DevZone.Functions.Tests;

public sealed class RecordTests(FunctionsHost host)
{
    [Fact]
    public async Task Issue_IsTheContractWithItsId()
    {
        var id = await SampleIssues.UploadAsync(host);
        var issue = await host.JsonAsync($"api/issues/{id}");
        Assert.Equal((id, "2026-W11"), (issue.Text("id"), issue.Text("week")));
        Assert.Equal(2107, issue.GetProperty("masthead").GetProperty("totalIssueNumber").GetInt32());
        Assert.Equal(7, issue.GetProperty("articles").GetArrayLength());
    }

    [Fact]
    public async Task Article_CarriesWhatWasReadFromIt()
    {
        var id = await SampleIssues.UploadAsync(host);
        var article = await host.JsonAsync($"api/issues/{id}/articles/1");
        Assert.Equal("从签约到动工只用7天", article.GetProperty("article").Text("headline"));
        Assert.All(
            article.GetProperty("metrics").EnumerateArray(),
            metric => Assert.Equal(1, metric.GetProperty("evidence").GetProperty("article").GetInt32())
        );
        Assert.NotEqual(0, article.GetProperty("projects").GetArrayLength());
    }

    [Fact]
    public async Task Records_CarryWhereTheyArePrinted()
    {
        await SampleIssues.UploadAsync(host);
        foreach (var list in new[] { "zones", "projects" })
        {
            var id = (await host.JsonAsync($"api/{list}?top=1")).GetProperty("value")[0].Text("id");
            var record = await host.JsonAsync($"api/{list}/{Uri.EscapeDataString(id)}");
            Assert.NotEqual("", record.GetProperty("appearances")[0].GetProperty("evidence")[0].Text("text"));
        }
    }

    [Fact]
    public async Task Ledger_NamesTheIssues()
    {
        await SampleIssues.UploadAsync(host);
        var ledger = await host.JsonAsync("api/ledger");
        Assert.Contains(
            ledger.GetProperty("value").EnumerateArray().SelectMany(edition => edition.GetProperty("issues").EnumerateArray()),
            issue => issue.TryGetProperty("totalIssueNumber", out var number) && number.GetInt32() == 2107
        );
    }

    [Theory]
    [InlineData("api/issues/2025-05-30-1-abcdef01", "no_such_issue")]
    [InlineData("api/issues/%2F", "no_such_issue")]
    [InlineData("api/issues/2025-05-30-1-abcdef01/articles/1", "no_such_issue")]
    [InlineData("api/uploads/x", "no_such_upload")]
    [InlineData("api/uploads/00000000000000000000000000000000", "no_such_upload")]
    [InlineData("api/zones/x", "no_such_zone")]
    [InlineData("api/projects/x%23%3F", "no_such_project")]
    [InlineData("api/summaries/1990-W01", "no_such_summary")]
    [InlineData("api/summaries/2025-W60", "no_such_week")]
    public async Task WhatIsAbsent_IsAProblem(string path, string code)
    {
        using var answer = await host.GetAsync(path);
        await answer.ProblemAsync(HttpStatusCode.NotFound, code);
    }

    [Fact]
    public async Task Article_IsAProblem_WhenTheIssueHasNone()
    {
        using var answer = await host.GetAsync($"api/issues/{await SampleIssues.UploadAsync(host)}/articles/99");
        await answer.ProblemAsync(HttpStatusCode.NotFound, "no_such_article");
    }

    [Fact]
    public async Task Health_SaysThatItIsReady()
    {
        var live = await host.JsonAsync("api/health");
        Assert.Equal("alive", live.Text("status"));
        Assert.Matches(@"^\d+\.\d+\.\d+", live.Text("version"));
        var ready = await host.JsonAsync("api/health/ready");
        Assert.Equal("ready", ready.Text("status"));
        Assert.True(ready.GetProperty("waitingUploads").GetInt32() >= 0);
    }
}
