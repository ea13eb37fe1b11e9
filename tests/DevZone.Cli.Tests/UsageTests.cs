namespace DevZone.Cli.Tests;

public sealed class UsageTests
{
    [Fact]
    public async Task Help_NamesEveryCommand()
    {
        var result = await DevZoneProgram.RunAsync("--help");

        Assert.Equal(0, result.ExitCode);
        Assert.All(
            (string[])["extract", "evaluate", "upload", "zones", "projects", "digest", "export", "doctor", "demo"],
            command => Assert.Contains($"  {command}", result.Output)
        );
    }

    [Fact]
    public async Task Version_IsThatOfTheSource()
    {
        var result = await DevZoneProgram.RunAsync("--version");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.]+)?(\+[0-9a-f]{40})?\s*$", result.Output);
    }

    [Theory]
    [InlineData("upload")]
    [InlineData("zones")]
    [InlineData("projects")]
    [InlineData("digest")]
    [InlineData("export")]
    [InlineData("doctor")]
    [InlineData("demo")]
    [InlineData("extract")]
    [InlineData("evaluate")]
    [InlineData("generate")]
    public async Task Help_EndsWithExamples_InEitherLanguage(string command)
    {
        var english = await DevZoneProgram.RunAsync(command, "--help");
        var chinese = await DevZoneProgram.RunAsync(command, "--help", "--lang", "zh-CN");

        Assert.Contains($"Examples:\n  devzone {command}", english.Output);
        Assert.Contains($"示例：\n  devzone {command}", chinese.Output);
        Assert.DoesNotContain(english.Output.Split("Examples:")[0], character => character is >= '\u4e00' and <= '\u9fff');
    }

    [Fact]
    public async Task Help_SpeaksChineseThroughout()
    {
        var result = await DevZoneProgram.RunAsync("--help", "--lang", "zh-CN");

        var headings = result.Output.Split('\n').Where(line => line.TrimEnd() is [not ' ', .., ':']);
        Assert.Equal(["用法", "选项", "命令"], headings.Select(line => line.Trim()[..^1]).Except(["Description"]));
        Assert.Contains("显示版本信息", result.Output);
        Assert.Contains("显示帮助和用法", result.Output);
    }

    [Fact]
    public async Task AnyCommand_SaysWhatIsWrongInChinese()
    {
        var result = await DevZoneProgram.RunAsync("extract", "--lang", "zh-CN");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("命令缺少所需参数", result.Errors);
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("extract")]
    [InlineData("zones --no-such-option")]
    [InlineData("zones --lang fr")]
    [InlineData("export out --format pdf")]
    public async Task AnyCommand_SaysWhatIsWrong_WhenMisspelt(string line)
    {
        var result = await DevZoneProgram.RunAsync(line.Split(' '));

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.NotEmpty(result.Errors);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9", "Nothing answers at http://127.0.0.1:9/")]
    [InlineData("ftp://somewhere", "is no http address")]
    [InlineData("somewhere", "is no http address")]
    public async Task ApiCommand_SaysWhatToDo_WhenNothingAnswers(string address, string reason)
    {
        var result = await DevZoneProgram.RunAsync("zones", "--to", address);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(reason, result.Errors);
    }

    [Fact]
    public async Task Doctor_FindsTheToolsOfThisTestRun()
    {
        var result = await DevZoneProgram.RunAsync("doctor", "--to", "http://127.0.0.1:9");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("| ok | node", result.Output);
        Assert.Contains("nothing at http://127.0.0.1:9", result.Output);
    }
}
