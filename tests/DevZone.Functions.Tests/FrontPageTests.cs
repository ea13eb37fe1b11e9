using DevZone.Testing;

namespace DevZone.Functions.Tests;

/// <summary>The real front page, where it lies beside the checkout; it is not ours to publish.</summary>
public sealed class FrontPageTests(FunctionsHost host)
{
    private static readonly string FrontPage = RepositoryPaths.In("..", "shared", "seed", "front-page.txt");

    [Fact]
    public async Task FrontPage_BecomesItsIssueAndTheDigestOfItsWeek()
    {
        Assert.SkipUnless(File.Exists(FrontPage), "The front page is not here.");
        var upload = await host.UploadAsync(
            "2025-05-30.txt",
            await File.ReadAllBytesAsync(FrontPage, TestContext.Current.CancellationToken)
        );
        Assert.Equal("ready", upload.Text("state"));

        var issue = await host.JsonAsync($"api/issues/{upload.Text("issueId")}");
        var masthead = issue.GetProperty("masthead");
        Assert.Equal(
            ("科学导报", 17, 4384, "2025-05-30"),
            (
                masthead.Text("title"),
                masthead.GetProperty("issueNumber").GetInt32(),
                masthead.GetProperty("totalIssueNumber").GetInt32(),
                masthead.Text("date")
            )
        );
        Assert.Equal(
            [false, false, false, false, true],
            issue.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("notice").GetBoolean())
        );

        await host.RunAsync("CompileWeeklyDigest");
        await Eventually.TrueAsync(
            async () => (await host.GetAsync("api/summaries/2025-W22")).IsSuccessStatusCode,
            "the digest is compiled"
        );
        var digest = await host.JsonAsync("api/summaries/2025-W22");
        Assert.Equal(4, digest.GetProperty("totals").GetProperty("articles").GetInt32());
        Assert.Contains("晋城市人工智能产业园", digest.GetProperty("newProjects").EnumerateArray().Select(project => project.Text("name")));
        Assert.Equal(1, digest.GetProperty("notices").GetArrayLength());
    }
}
