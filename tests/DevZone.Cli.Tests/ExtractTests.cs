using System.Text;
using System.Text.Json;
using DevZone.Testing;

namespace DevZone.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("2026-03-06.txt", "text/plain", 2106)]
    [InlineData("2026-03-13.pdf", "application/pdf", 2107)]
    public async Task Extract_PrintsTheContractsJson_OfAnIssue(string sample, string mediaType, int totalIssueNumber)
    {
        var result = await DevZoneProgram.RunAsync("extract", RepositoryPaths.In("samples", sample));

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        using var issue = JsonDocument.Parse(result.Output);
        Assert.Equal(mediaType, issue.RootElement.GetProperty("source").GetProperty("mediaType").GetString());
        Assert.Equal(totalIssueNumber, issue.RootElement.GetProperty("masthead").GetProperty("totalIssueNumber").GetInt32());
        Assert.NotEqual(0, issue.RootElement.GetProperty("zones").GetArrayLength());
    }

    [Fact]
    public async Task Extract_PrintsOneArticle_WhenThereIsNoMasthead()
    {
        var path = Write("article.txt", Encoding.UTF8.GetBytes("园区动工\n\n3月3日，总投资5亿元的光学镜头项目在青陵经开区开工。\n"));

        var result = await DevZoneProgram.RunAsync("extract", path);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        using var issue = JsonDocument.Parse(result.Output);
        Assert.False(issue.RootElement.TryGetProperty("masthead", out _));
        Assert.Equal(1, issue.RootElement.GetProperty("articles").GetArrayLength());
    }

    [Fact]
    public async Task Extract_PrintsTheSameBytes_WhenRunAgain()
    {
        var path = RepositoryPaths.In("samples", "2026-03-06.pdf");

        Assert.Equal(await DevZoneProgram.RunAsync("extract", path), await DevZoneProgram.RunAsync("extract", path));
    }

    [Theory]
    [InlineData("empty.txt", "", "empty")]
    [InlineData(
        "picture.pdf",
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
        "unsupported_type"
    )]
    public async Task Extract_SaysWhyOnStandardError_WhenTheFileIsNoIssue(string name, string base64, string code)
    {
        var result = await DevZoneProgram.RunAsync("extract", Write(name, Convert.FromBase64String(base64)));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(name, result.Errors);
        Assert.Contains(code, result.Errors);
    }

    [Theory]
    [InlineData("absent.txt", "There is no file")]
    [InlineData("", "is a folder")]
    public async Task Extract_SaysWhyOnStandardError_WhenThereIsNoFile(string name, string reason)
    {
        var result = await DevZoneProgram.RunAsync("extract", _folder.In(name));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(reason, result.Errors);
    }

    public void Dispose() => _folder.Dispose();

    private string Write(string name, byte[] bytes)
    {
        var path = _folder.In(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
