using System.Text.Json;
using DevZone.Testing;

namespace DevZone.Cli.Tests;

public sealed class ArchiveCommandsTests(FunctionsHostFixture host) : IClassFixture<FunctionsHostFixture>
{
    [Fact]
    public async Task Upload_SendsOnlyWhatIsNotThere_WhenRunAgain()
    {
        using var folder = new TemporaryFolder();
        File.Copy(RepositoryPaths.In("samples", "2026-03-06.txt"), folder.In("again-1.txt"));
        File.Copy(RepositoryPaths.In("samples", "2026-03-13.txt"), folder.In("again-2.txt"));
        await RunAsync("upload", folder.In("again-1.txt"));

        var second = Json(await RunAsync("upload", folder.Path, "--json"));
        await File.AppendAllTextAsync(folder.In("again-1.txt"), "\n", TestContext.Current.CancellationToken);
        var third = await RunAsync("upload", folder.Path);

        Assert.Equal([true, false], second.EnumerateArray().Select(file => file.GetProperty("unchanged").GetBoolean()));
        Assert.Contains("again-1.txt: sending", third.Output);
        Assert.Contains("again-2.txt: ", third.Output);
        Assert.DoesNotContain("again-2.txt: sending", third.Output);
        Assert.Contains("Read 2 of 2; 1 of them were there already.", third.Output);
    }

    [Fact]
    public async Task Upload_DrawsBarsOnATerminal_AndKeepsWhatWentWrong()
    {
        using var folder = new TemporaryFolder();
        File.Copy(RepositoryPaths.In("samples", "2026-03-06.txt"), folder.In("terminal.txt"));
        await File.WriteAllTextAsync(folder.In("terminal-blank.txt"), " ", TestContext.Current.CancellationToken);

        var result = await DevZoneProgram.RunOnTerminalAsync([
            "upload",
            folder.Path,
            "--to",
            host.BaseAddress.ToString(),
            "--key",
            host.FunctionKey ?? "",
        ]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("━", result.Output);
        Assert.Contains("terminal-blank.txt: rejected", result.Output);
        Assert.Contains("Read 1 of 2; 0 of them were there already.", result.Output);
    }

    [Theory]
    [InlineData("csv", "项目")]
    [InlineData("jsonl", "\"name\"")]
    [InlineData("xlsx", "PK")]
    public async Task Export_WritesTheListsToFiles(string format, string content)
    {
        using var folder = new TemporaryFolder();
        File.Copy(RepositoryPaths.In("samples", "2026-03-06.txt"), folder.In("export.txt"));
        await RunAsync("upload", folder.In("export.txt"));

        var result = await RunAsync("export", folder.In("out"), "--format", format, "--json");

        string[] lists = ["issues", "uploads", "zones", "projects", "metrics", "summaries"];
        Assert.Equal(lists, Json(result).EnumerateArray().Select(file => file.GetProperty("list").GetString()));
        Assert.Equal(
            lists.Select(list => $"{list}.{format}").Order(),
            Directory.EnumerateFiles(folder.In("out")).Select(Path.GetFileName).Order()
        );
        Assert.Contains(content, await File.ReadAllTextAsync(folder.In($"out/projects.{format}"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Export_KeepsToTheListsAsked()
    {
        using var folder = new TemporaryFolder();

        var result = await RunAsync("export", folder.Path, "--list", "zones", "projects");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal(["projects.csv", "zones.csv"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Projects_KnowsAZoneByAPartOfItsName()
    {
        await RunAsync("upload", RepositoryPaths.In("samples", "2026-03-06.txt"));

        var projects = Json(await RunAsync("projects", "--zone", "青陵经济", "--json"));
        var unknown = await RunAsync("projects", "--zone", "no such zone");

        Assert.NotEqual(0, projects.GetArrayLength());
        Assert.All(projects.EnumerateArray(), project => Assert.Equal("青陵经济技术开发区", project.GetProperty("zoneName").GetString()));
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("No zone is called 'no such zone'", unknown.Errors);
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
    [InlineData("soon", "no week of the form")]
    public async Task Digest_SaysWhy_WhenThereIsNone(string week, string reason)
    {
        var result = await RunAsync("digest", "--week", week);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(reason, result.Errors);
    }

    [Fact]
    public async Task Doctor_LooksAtFunctionsStorageKeyAndClock()
    {
        var result = await RunAsync("doctor", "--json");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        var states = Json(result)
            .EnumerateArray()
            .ToDictionary(finding => finding.GetProperty("name").GetString()!, finding => finding.GetProperty("state").GetString());
        Assert.All((string[])["functions", "storage", "key", "clock"], name => Assert.Equal("good", states[name]));
    }

    private static JsonElement Json(ProgramResult result) => JsonSerializer.Deserialize<JsonElement>(result.Output);

    private Task<ProgramResult> RunAsync(params string[] arguments) =>
        DevZoneProgram.RunAsync([.. arguments, "--to", host.BaseAddress.ToString(), "--key", host.FunctionKey ?? ""]);
}
