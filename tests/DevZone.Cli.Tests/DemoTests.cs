using System.Diagnostics;
using System.Text.RegularExpressions;
using DevZone.Testing;

namespace DevZone.Cli.Tests;

public sealed partial class DemoTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task Demo_PrintsWhatWasRead_AndTheSameAgainWithTheSameData()
    {
        var first = await DevZoneProgram.RunAsync("demo", "--exit", "--data", _data.Path);
        var second = await DevZoneProgram.RunAsync("demo", "--exit", "--data", _data.Path);

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("2026-03-06.pdf: ready", first.Output);
        Assert.Contains("2026-03-13.txt: ready", first.Output);
        Assert.Contains("青陵经济技术开发区", first.Output);
        Assert.Contains("高性能固态电池项目", first.Output);
        Assert.Contains("2026-W11", first.Output);
        Assert.Equal((0, ""), (second.ExitCode, second.Errors));
        Assert.Equal(Tables(first), Tables(second));
    }

    [Fact]
    public async Task Demo_ServesUntilInterrupted()
    {
        using var demo = DevZoneProgram.Start("demo", "--data", _data.Path);
        var address = await AddressOfAsync(demo);
        using var client = new HttpClient();
        Assert.Contains("html", await client.GetStringAsync(address, TestContext.Current.CancellationToken));

        Process.Start("kill", ["-INT", $"{demo.Id}"]).WaitForExit();
        await demo.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, demo.ExitCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(address, TestContext.Current.CancellationToken));
    }

    public void Dispose() => _data.Dispose();

    private static async Task<Uri> AddressOfAsync(Process demo)
    {
        Uri? address = null;
        while (await demo.StandardOutput.ReadLineAsync() is { } line)
        {
            address = Open().Match(line) is { Success: true } match ? new Uri(match.Groups["address"].Value) : address;
            if (line.StartsWith("Serving", StringComparison.Ordinal))
            {
                return address!;
            }
        }

        throw new InvalidOperationException(await demo.StandardError.ReadToEndAsync());
    }

    private static string[] Tables(ProgramResult result) =>
        [.. result.Output.Split('\n').Where(line => line.StartsWith('|')).Select(line => line.TrimEnd())];

    [GeneratedRegex(@"^Open (?<address>http://\S+) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Open();
}
