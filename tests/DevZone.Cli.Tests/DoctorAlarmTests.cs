using System.Text.Json;
using DevZone.Testing;

namespace DevZone.Cli.Tests;

/// <summary>A host of its own, whose container of uploads can be spoilt.</summary>
public sealed class SpoiltFunctionsHost : FunctionsHostFixture;

public sealed class DoctorAlarmTests(SpoiltFunctionsHost host) : IClassFixture<SpoiltFunctionsHost>
{
    [Fact]
    public async Task Doctor_ShowsTheAlarmsOfTheReadinessRoute()
    {
        Assert.SkipWhen(host.IsExternal, "It would spoil the container for good.");
        var container = host.Blobs.GetBlobContainerClient("issues");
        await container.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        // A name that no listing can carry.
        await container.GetBlobClient("poison\u0001.txt").UploadAsync(BinaryData.FromString("x"), TestContext.Current.CancellationToken);
        await host.RunAsync("SweepIssues");

        var missing = "";
        await Eventually.TrueAsync(async () => (missing = await MissingAsync()).Length > 0, "the sweep notes what it saw");

        Assert.Equal("uploads-not-listed", missing);
    }

    private async Task<string> MissingAsync()
    {
        var result = await DevZoneProgram.RunAsync(
            "doctor",
            "--json",
            "--to",
            host.BaseAddress.ToString(),
            "--key",
            host.FunctionKey ?? ""
        );
        return string.Join(
            ' ',
            JsonSerializer
                .Deserialize<JsonElement>(result.Output)
                .EnumerateArray()
                .Where(finding => finding.GetProperty("state").GetString() == "missing")
                .Select(finding => finding.GetProperty("name").GetString())
        );
    }
}
