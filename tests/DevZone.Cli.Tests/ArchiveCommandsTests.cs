using DevZone.Testing;

namespace DevZone.Cli.Tests;

public sealed class ArchiveCommandsTests(FunctionsHostFixture host) : IClassFixture<FunctionsHostFixture>
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
    }

    [Fact]
    public async Task Upload_SaysWhy_WhenAFileIsRejected()
    {
        using var folder = new TemporaryFolder();
        var path = folder.In("blank.txt");
        await File.WriteAllTextAsync(path, "  \n", TestContext.Current.CancellationToken);

        var result = await RunAsync("upload", path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("blank.txt: rejected (empty", result.Output);
    }

    [Theory]
    [InlineData("1999-W01", "no_such_summary")]
    [InlineData("soon", "404")]
    public async Task Digest_SaysWhy_WhenThereIsNone(string week, string reason)
    {
        var result = await RunAsync("digest", "--week", week);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(reason, result.Errors);
    }

    private Task<ProgramResult> RunAsync(params string[] arguments) =>
        DevZoneProgram.RunAsync([.. arguments, "--to", host.BaseAddress.ToString(), "--key", host.FunctionKey ?? ""]);
}
