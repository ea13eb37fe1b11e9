using DevZone.Testing;

namespace DevZone.Cli.Tests;

/// <summary>A host that takes one change a second.</summary>
public sealed class SlowFunctionsHost : FunctionsHostFixture
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DevZone__Api__ChangeBurst"] = "1",
            ["DevZone__Api__ChangesPerSecond"] = "1",
        };
}

public sealed class UploadLimitTests(SlowFunctionsHost host) : IClassFixture<SlowFunctionsHost>
{
    [Fact]
    public async Task Upload_WaitsItsTurn_WhenTheHostTakesNoMoreAtOnce()
    {
        Assert.SkipWhen(host.IsExternal, "It takes a host that takes few changes.");
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a.txt", "b.txt", "c.txt", "d.txt" })
        {
            File.Copy(RepositoryPaths.In("samples", "2026-03-06.txt"), folder.In(name));
        }

        var upload = await DevZoneProgram.RunAsync("upload", folder.Path, "--to", host.BaseAddress.ToString(), "--key", host.FunctionKey!);

        Assert.Equal((0, ""), (upload.ExitCode, upload.Errors));
        Assert.Contains("Read 4 of 4", upload.Output);
    }
}
