using System.Text.Json;
using DevZone.Testing;

namespace DevZone.Cli.Tests;

public sealed class GenerateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Generate_WritesIssuesThatAreReadAsTheirGoldSays()
    {
        var generated = await DevZoneProgram.RunAsync("generate", folder.Path, "--issues", "3", "--first", "40");
        Assert.Equal((0, ""), (generated.ExitCode, generated.Errors));
        Assert.All(Texts(), text => Assert.InRange(File.ReadAllText(text).Length, 38_000, 48_000));

        var evaluated = await DevZoneProgram.RunAsync("evaluate", folder.Path, "--json");
        using var report = JsonDocument.Parse(evaluated.Output);
        foreach (var measure in report.RootElement.GetProperty("measures").EnumerateArray())
        {
            var kind = measure.GetProperty("kind").GetString();
            Assert.True(measure.GetProperty("f1").GetDouble() > 0.95, $"{kind}: {measure}");
        }
    }

    [Fact]
    public async Task Generate_WritesTheSameAgain_FromTheSameSeed()
    {
        await DevZoneProgram.RunAsync("generate", folder.In("a"), "--issues", "2", "--seed", "7");
        await DevZoneProgram.RunAsync("generate", folder.In("b"), "--first", "1", "--seed", "7");
        await DevZoneProgram.RunAsync("generate", folder.In("c"), "--first", "1", "--seed", "8");
        string Second(string of) => File.ReadAllText(Texts().Single(text => text.Contains($"/{of}/") && text.EndsWith("0002.txt")));

        Assert.Equal(Second("a"), Second("b"));
        Assert.NotEqual(Second("a"), Second("c"));
    }

    [Theory]
    [InlineData("--issues", "0")]
    [InlineData("--first", "-1")]
    public async Task Generate_Refuses_WhatCannotBeCounted(string option, string value)
    {
        var result = await DevZoneProgram.RunAsync("generate", folder.Path, option, value);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(option, result.Errors);
        Assert.Empty(Texts());
    }

    public void Dispose() => folder.Dispose();

    private string[] Texts() => Directory.GetFiles(folder.Path, "*.txt", SearchOption.AllDirectories);
}
