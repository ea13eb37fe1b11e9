using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace DevZone.Infra.Tests;

/// <summary>The Bicep compiler and what it makes of infra/main.bicep.</summary>
internal static class Bicep
{
    private static readonly string Compiler = Metadata("Bicep");

    private static readonly Lazy<Task<JsonElement>> Template = new(CompileAsync);

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>Runs the compiler; its standard error is returned too, since warnings go there and leave the exit code at 0.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        CancellationToken cancellationToken,
        params string[] arguments
    )
    {
        MakeExecutable();
        var start = new ProcessStartInfo(Compiler, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>The compiled template, nested deployments included; compiled once for all tests.</summary>
    public static Task<JsonElement> TemplateAsync(CancellationToken cancellationToken) => Template.Value.WaitAsync(cancellationToken);

    private static async Task<JsonElement> CompileAsync()
    {
        var (exitCode, output, errors) = await RunAsync(
            CancellationToken.None,
            "build",
            "--stdout",
            Path.Combine(RepositoryRoot, "infra", "main.bicep")
        );
        Assert.True(exitCode == 0, errors);
        return JsonElement.Parse(output);
    }

    // The package carries the program without its run bit.
    private static void MakeExecutable()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Compiler, File.GetUnixFileMode(Compiler) | UnixFileMode.UserExecute);
        }
    }

    private static string Metadata(string key) =>
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
