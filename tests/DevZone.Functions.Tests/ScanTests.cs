using System.Net;
using DevZone.PageGenerator;
using DevZone.Testing;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

/// <summary>A scan that comes before OCR is installed: it is kept, says what it needs, and is read once that is there.</summary>
public sealed class ScanTests(ScanTests.HostWithoutOcr host) : IClassFixture<ScanTests.HostWithoutOcr>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_IsReadOnReprocess_WhenTesseractIsInstalledLater()
    {
        Assert.SkipWhen(host.IsExternal, "Hides Tesseract from a host of its own.");
        await ScanTools.EnsureInstalledAsync();
        var printed = await File.ReadAllBytesAsync(Path.Combine(RepositoryPaths.Root, "samples", "2026-03-06.pdf"), Cancel);
        var scan = await ScannedPdf.OfAsync(printed, 200, Cancel, pages: 1);

        var refused = await host.UploadAsync(UniqueName(".pdf"), scan);

        Assert.Equal(("rejected", "needs_ocr"), (refused.Text("state"), refused.Text("code")));
        Assert.Contains("apt-get install tesseract-ocr", refused.Text("reason"), StringComparison.Ordinal);

        File.CreateSymbolicLink(host.Tesseract, ScanTools.PathOf("tesseract"));
        using var client = host.KeyedClient();
        using var again = await client.PostAsync(new Uri($"api/issues/{refused.Text("id")}/reprocess", UriKind.Relative), null, Cancel);
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        var read = await host.SettledAsync(new Uri($"api/uploads/{refused.Text("id")}", UriKind.Relative));

        Assert.Equal("ready", read.Text("state"));
        var issue = await host.JsonAsync($"api/issues/{read.Text("issueId")}");
        Assert.Contains("page-read-by-ocr", issue.GetRawText(), StringComparison.Ordinal);
        using var original = await client.GetAsync(new Uri($"api/issues/{read.Text("issueId")}/source", UriKind.Relative), Cancel);
        Assert.Equal(scan, await original.Content.ReadAsByteArrayAsync(Cancel));
    }

    /// <summary>A host that looks for Tesseract where there is none yet.</summary>
    public sealed class HostWithoutOcr : FunctionsHostFixture
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("devzone-tools-");

        public string Tesseract => Path.Combine(folder.FullName, "tesseract");

        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string>(StringComparer.Ordinal) { ["TESSERACT"] = Tesseract };
    }
}
