using System.Diagnostics;
using System.Text.Json;
using DevZone.Functions.Api.Description;
using DevZone.Testing;

namespace DevZone.Functions.Tests;

/// <summary>
/// A client in TypeScript whose types openapi-typescript makes from the document: it compiles under strict rules and talks to the host.
/// </summary>
public sealed class GeneratedClientTests(FunctionsHost host)
{
    private static readonly string Sources = RepositoryPaths.In("tests", "DevZone.Functions.Tests", "client");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Client_ListsProjects()
    {
        await SampleIssues.UploadAsync(host);
        using var folder = new TemporaryFolder();
        await InstallAsync();
        foreach (var file in new[] { "list-projects.ts", "process.d.ts", "tsconfig.json", "package.json" })
        {
            File.Copy(Path.Combine(Sources, file), Path.Combine(folder.Path, file));
        }

        // Where the compiler and Node look for packages.
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "node_modules"), Path.Combine(Sources, "node_modules"));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "openapi.json"), OpenApiDocument.Bytes, Cancel);
        await RunAsync(folder.Path, "node", Package("openapi-typescript/bin/cli.js"), "openapi.json", "--output", "api.d.ts");
        await RunAsync(folder.Path, "node", Package("typescript/bin/tsc"), "--project", "tsconfig.json");
        var printed = await RunAsync(folder.Path, "node", "list-projects.js", host.BaseAddress.ToString().TrimEnd('/'));

        var told = JsonDocument.Parse(printed).RootElement;
        var expected = await host.JsonAsync("api/projects?stage=signed&sort=investment&minInvestment=100000000");
        var ids = expected.GetProperty("value").EnumerateArray().Select(project => project.Text("id")).ToList();
        Assert.NotEmpty(ids);
        Assert.Subset(told.GetProperty("projects").EnumerateArray().Select(project => project.Text("id")).ToHashSet(), ids.ToHashSet());
        Assert.All(told.GetProperty("projects").EnumerateArray(), project => Assert.True(project.GetProperty("yuan").GetDouble() >= 1e8));
        Assert.Equal("no_such_project", told.Text("unknown"));
    }

    private static string Package(string path) => Path.Combine(Sources, "node_modules", path);

    /// <remarks>npm writes its own copy of the lock file last.</remarks>
    private static async Task InstallAsync()
    {
        if (!File.Exists(Package(".package-lock.json")))
        {
            await RunAsync(Sources, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Cancel);
        var output = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {output}\n{await errors}");
        return output;
    }
}
