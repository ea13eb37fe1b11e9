using System.Net;
using DevZone.Testing;

namespace DevZone.Functions.Tests;

/// <summary>Uploads the two invented issues of samples/ and compiles their digests, once for all tests that read them.</summary>
internal static class SampleIssues
{
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static string? issueId;

    /// <summary>Id of the issue of 2026-03-13.</summary>
    public static async Task<string> UploadAsync(FunctionsHost host)
    {
        var cancel = TestContext.Current.CancellationToken;
        await Turn.WaitAsync(cancel);
        try
        {
            return issueId ??= await UploadOnceAsync(host, cancel);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<string> UploadOnceAsync(FunctionsHost host, CancellationToken cancel)
    {
        var id = "";
        foreach (var sample in new[] { "2026-03-06.txt", "2026-03-13.txt" })
        {
            var upload = await host.UploadAsync(sample, await File.ReadAllBytesAsync(RepositoryPaths.In("samples", sample), cancel));
            Assert.Equal("ready", upload.Text("state"));
            id = upload.Text("issueId");
        }

        await host.RunAsync("CompileWeeklyDigest");
        await Eventually.TrueAsync(
            async () => (await host.GetAsync("api/summaries/2026-W11")).StatusCode == HttpStatusCode.OK,
            "the timer's function compiles the digest"
        );
        return id;
    }
}
