using System.Net;
using DevZone.Testing;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

/// <summary>A name that no listing can carry, put into the container behind the functions' back.</summary>
public sealed class ListingAlarmTests(OwnFunctionsHost host) : IClassFixture<OwnFunctionsHost>
{
    [Fact]
    public async Task Readiness_RaisesAnAlarm_AndWhatIsAnnouncedIsStillRead()
    {
        Assert.SkipWhen(host.IsExternal, "It would spoil the container for good.");
        var container = host.Blobs.GetBlobContainerClient("issues");
        await container.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        await container.GetBlobClient("poison\u0001.txt").UploadAsync(BinaryData.FromString("x"), TestContext.Current.CancellationToken);
        await host.RunAsync("SweepIssues");
        await Eventually.TrueAsync(
            async () => (await host.JsonAsync("api/health/ready")).Text("status") == "degraded",
            "the readiness route shows the alarm"
        );
        var text = IssueText(UniqueNumber(), new DateOnly(2026, 4, 3), "青陵经开区新项目签约\n\n青陵经开区新能源项目签约，总投资30亿元。");
        var upload = await host.UploadAsync(UniqueName(), text);
        Assert.Equal("ready", upload.Text("state"));
        using var issue = await host.GetAsync($"api/issues/{upload.Text("issueId")}");
        Assert.Equal(HttpStatusCode.OK, issue.StatusCode);
    }
}
