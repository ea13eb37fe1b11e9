using System.Collections.Concurrent;
using System.Net;
using DevZone.Testing;

namespace DevZone.Functions.Tests;

/// <summary>Uploads the two invented issues of samples/ and compiles their digests, once on each host for all tests that read them.</summary>
internal static class SampleIssues
{
    private static readonly ConcurrentDictionary<FunctionsHostFixture, Lazy<Task<string>>> Uploaded = [];

    /// <summary>Id of the issue of 2026-03-13.</summary>
    public static Task<string> UploadAsync(FunctionsHostFixture host) =>
        Uploaded.GetOrAdd(host, static host => new(() => UploadOnceAsync(host, TestContext.Current.CancellationToken))).Value;

    private static async Task<string> UploadOnceAsync(FunctionsHostFixture host, CancellationToken cancel)
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
