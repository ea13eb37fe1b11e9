using System.Diagnostics;
using System.Text.Json;
using DevZone.Testing;

namespace DevZone.LocalHost.Tests.Hosting;

/// <summary>What DevZone.Functions is compiled against, as MSBuild evaluates it; no package of the worker is needed for that.</summary>
public sealed class FunctionsHostSelectionTests
{
    [Theory]
    [InlineData("local", "")]
    [InlineData("azure", "-p:FunctionsHost=azure")]
    // The property that dotnet publish sets for restore, build and publish alike.
    [InlineData("azure", "-p:_IsPublishing=true")]
    public async Task Project_KeepsEachHostApart_AndPublishesTheWorkers(string host, string argument)
    {
        using var project = await EvaluateAsync(argument);
        var properties = project.RootElement.GetProperty("Properties");
        Assert.Equal(host, properties.GetProperty("FunctionsHost").GetString());
        Assert.Equal($"obj/{host}/", properties.GetProperty("BaseIntermediateOutputPath").GetString());
        Assert.StartsWith($"bin/{host}/", properties.GetProperty("OutDir").GetString(), StringComparison.Ordinal);
        Assert.Equal($"packages.{host}.lock.json", properties.GetProperty("NuGetLockFilePath").GetString());
        Assert.Equal(host == "azure", Items(project, "PackageReference").Contains("Microsoft.Azure.Functions.Worker"));
        Assert.Equal(host == "local", Items(project, "ProjectReference").Contains("../DevZone.LocalHost/DevZone.LocalHost.csproj"));
    }

    private static IEnumerable<string?> Items(JsonDocument project, string kind) =>
        project
            .RootElement.GetProperty("Items")
            .GetProperty(kind)
            .EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString());

    private static async Task<JsonDocument> EvaluateAsync(string argument)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        string[] arguments =
        [
            "msbuild",
            RepositoryPaths.In("functions", "DevZone.Functions", "DevZone.Functions.csproj"),
            "-getProperty:FunctionsHost,BaseIntermediateOutputPath,OutDir,NuGetLockFilePath",
            "-getItem:PackageReference,ProjectReference",
            .. argument.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];
        foreach (var text in arguments)
        {
            start.ArgumentList.Add(text);
        }

        // The run's own choice must not decide.
        start.Environment.Remove("FunctionsHost");
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return JsonDocument.Parse(output);
    }
}
