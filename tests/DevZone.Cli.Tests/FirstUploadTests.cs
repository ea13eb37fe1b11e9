using System.Text.Json;
using DevZone.Testing;

namespace DevZone.Cli.Tests;

/// <summary>The way from a folder to a digest, on an archive that holds nothing else.</summary>
public sealed class FirstUploadTests(FunctionsHostFixture host) : IClassFixture<FunctionsHostFixture>
{
    [Fact]
    public async Task Upload_HandsAFolderIn_SoThatZonesProjectsAndDigestAnswer()
    {
        using var folder = new TemporaryFolder();
        File.Copy(RepositoryPaths.In("samples", "2026-03-06.txt"), folder.In("2026-03-06.txt"));
        File.Copy(RepositoryPaths.In("samples", "README.md"), folder.In("README.md"));

        var upload = await RunAsync("upload", folder.Path);
        Assert.Equal((0, ""), (upload.ExitCode, upload.Errors));
        Assert.Contains("2026-03-06.txt: ready", upload.Output);
        Assert.DoesNotContain("README", upload.Output);

        Assert.Contains("青陵经济技术开发区", (await RunAsync("zones", "--q", "青陵")).Output);
        Assert.Contains("高性能固态电池项目", (await RunAsync("projects", "--stage", "signed")).Output);

        await host.RunAsync("CompileWeeklyDigest");
        await Eventually.TrueAsync(
            async () => (await RunAsync("digest", "--week", "2026-W10")).Output.Contains("2026-W10", StringComparison.Ordinal),
            "the digest of the samples' week is compiled"
        );
        Assert.Contains("来源", (await RunAsync("digest", "--week", "2026-W10", "--lang", "zh-CN")).Output);
        Assert.Contains("## Sources", (await RunAsync("digest", "--week", "2026-W10", "--lang", "en", "--format", "md")).Output);
        Assert.Equal("2026-W10", Json(await RunAsync("digest", "--week", "2026-W10", "--json")).GetProperty("week").GetString());
    }

    private static JsonElement Json(ProgramResult result) => JsonSerializer.Deserialize<JsonElement>(result.Output);

    private Task<ProgramResult> RunAsync(params string[] arguments) =>
        DevZoneProgram.RunAsync([.. arguments, "--to", host.BaseAddress.ToString(), "--key", host.FunctionKey ?? ""]);
}
