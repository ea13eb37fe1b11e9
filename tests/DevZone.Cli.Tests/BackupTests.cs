using DevZone.Testing;

namespace DevZone.Cli.Tests;

/// <summary>A whole export of one storage becomes an archive in another.</summary>
public sealed class BackupTests(FunctionsHostFixture host, AzuriteFixture elsewhere)
    : IClassFixture<FunctionsHostFixture>,
        IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Archive_AnswersTheSame_WhenItWasExportedAndRestored()
    {
        using var folder = new TemporaryFolder();
        var to = host.BaseAddress.ToString();
        await DevZoneProgram.RunAsync("upload", RepositoryPaths.In("samples", "2026-03-06.txt"), "--to", to, "--key", host.FunctionKey!);

        var export = await DevZoneProgram.RunAsync("export", folder.Path, "--all", "--storage", host.ConnectionString);
        Assert.Equal((0, ""), (export.ExitCode, export.Errors));
        Assert.Contains("facts", export.Output, StringComparison.Ordinal);

        var restore = await DevZoneProgram.RunAsync("restore", folder.Path, "--storage", elsewhere.ConnectionString);
        Assert.Equal((0, ""), (restore.ExitCode, restore.Errors));

        await using var restored = await FunctionsHostProcess.StartAsync(elsewhere.ConnectionString);
        var before = await DevZoneProgram.RunAsync("projects", "--to", to);
        var after = await DevZoneProgram.RunAsync("projects", "--to", restored.BaseAddress.ToString());
        Assert.Contains("高性能固态电池项目", after.Output, StringComparison.Ordinal);
        Assert.Equal(before.Output, after.Output);

        var again = await DevZoneProgram.RunAsync("restore", folder.Path, "--storage", elsewhere.ConnectionString);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("holds an archive already", again.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "--all")]
    [InlineData("restore")]
    public async Task Command_AsksForTheStorage_WhenNoneIsSaid(params string[] command)
    {
        using var folder = new TemporaryFolder();

        var result = await DevZoneProgram.RunAsync([.. command, folder.Path]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("--storage", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_Fails_WhenTheFolderHoldsNoBackup()
    {
        using var folder = new TemporaryFolder();

        var result = await DevZoneProgram.RunAsync("restore", folder.Path, "--storage", elsewhere.ConnectionString);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("backup.json", result.Errors, StringComparison.Ordinal);
    }
}
