using DevZone.Testing;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

public sealed class TimerTests(FunctionsHost host)
{
    [Fact]
    public async Task SweepIssues_NoticesADeletedBlob()
    {
        var upload = await host.UploadAsync(UniqueName(), "");
        await host
            .Blobs.GetBlobContainerClient("issues")
            .DeleteBlobAsync(upload.Text("name"), cancellationToken: TestContext.Current.CancellationToken);
        await host.RunAsync("SweepIssues");
        await Eventually.TrueAsync(
            async () => (await host.JsonAsync($"api/uploads/{upload.Text("id")}")).Text("state") == "deleted",
            "the sweep takes back what was deleted"
        );
    }
}
