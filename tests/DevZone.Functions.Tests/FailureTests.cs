using System.Globalization;
using System.Net;
using System.Text.Json;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

/// <summary>An upload at which every attempt fails, because a container that the archive writes to is gone.</summary>
public sealed class FailureTests(OwnFunctionsHost host) : IClassFixture<OwnFunctionsHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_FailsWithinAMinuteOfTheFifthAttempt_AndIsReadyAfterTheRepair()
    {
        Assert.SkipWhen(host.IsExternal, "It would spoil the storage.");
        var records = host.Blobs.GetBlobContainerClient("records");
        await host.JsonAsync("api/issues");
        await records.DeleteAsync(cancellationToken: Cancel);

        var failed = await UploadAsync();
        Assert.Equal(("failed", "attempts_exhausted"), (failed.Text("state"), failed.Text("code")));
        Assert.Contains("ContainerNotFound", failed.Text("reason"), StringComparison.Ordinal);
        Assert.True(failed.GetProperty("attempt").GetInt32() >= 5, $"{failed}");
        Assert.InRange(TimeOf(failed, "finished") - TimeOf(failed, "started"), TimeSpan.Zero, TimeSpan.FromMinutes(1));

        await records.CreateIfNotExistsAsync(cancellationToken: Cancel);
        using var client = host.KeyedClient();
        using var again = await client.PostAsync(new Uri($"api/issues/{failed.Text("id")}/reprocess", UriKind.Relative), null, Cancel);
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        var ready = await host.SettledAsync(again.Headers.Location!);
        Assert.Equal("ready", ready.Text("state"));
        Assert.False(ready.TryGetProperty("code", out _));
    }

    private static DateTimeOffset TimeOf(JsonElement upload, string property) =>
        DateTimeOffset.Parse(upload.Text(property), CultureInfo.InvariantCulture);

    private async Task<JsonElement> UploadAsync()
    {
        var text = IssueText(UniqueNumber(), new DateOnly(2026, 4, 10), "青陵经开区新项目签约\n\n青陵经开区新能源项目签约，总投资30亿元。");
        using var client = host.KeyedClient();
        using var body = new StringContent(text);
        using var answer = await client.PostAsync(new Uri($"api/issues?name={UniqueName()}", UriKind.Relative), body, Cancel);
        var id = (await answer.JsonAsync(HttpStatusCode.Accepted)).GetProperty("value")[0].Text("id");
        return await host.SettledAsync(new Uri($"api/uploads/{id}", UriKind.Relative));
    }
}
