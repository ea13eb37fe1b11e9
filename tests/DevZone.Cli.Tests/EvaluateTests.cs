using System.Text.Json;
using DevZone.Testing;

namespace DevZone.Cli.Tests;

public sealed class EvaluateTests
{
    private static readonly string[] Kinds = ["masthead", "articles", "zones", "projects", "metrics", "figures", "people", "bylines"];

    [Fact]
    public async Task Evaluate_PrintsALineForEachKind()
    {
        var result = await DevZoneProgram.RunAsync("evaluate", RepositoryPaths.In("samples"));

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("4 texts", result.Output);
        Assert.All(Kinds, kind => Assert.Contains($"| {kind}", result.Output));
    }

    [Fact]
    public async Task Evaluate_PrintsTheReport_AsJson()
    {
        var result = await DevZoneProgram.RunAsync("evaluate", RepositoryPaths.In("samples"), "--json", "--errors");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        using var report = JsonDocument.Parse(result.Output);
        var kinds = report.RootElement.GetProperty("measures").EnumerateArray().Select(measure => measure.GetProperty("kind").GetString());
        Assert.Equal(Kinds, kinds);
        Assert.All(
            report.RootElement.GetProperty("measures").EnumerateArray(),
            measure => Assert.InRange(measure.GetProperty("f1").GetDouble(), 0, 1)
        );
    }

    [Theory]
    [InlineData("docs", "There is no gold")]
    [InlineData("nowhere", "nowhere")]
    public async Task Evaluate_SaysWhy_WhenTheFolderHoldsNoGold(string folder, string reason)
    {
        var result = await DevZoneProgram.RunAsync("evaluate", RepositoryPaths.In(folder));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(reason, result.Errors);
    }
}
