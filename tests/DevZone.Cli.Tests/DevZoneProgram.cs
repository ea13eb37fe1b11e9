using System.Diagnostics;
using DevZone.Testing;

namespace DevZone.Cli.Tests;

/// <summary>Runs the program as it was built with this test run.</summary>
internal static class DevZoneProgram
{
    private const string Script = "/usr/bin/script";

    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    private static readonly string Assembly = RepositoryPaths.In(
        "functions",
        "DevZone.Cli",
        "bin",
        RepositoryPaths.Configuration,
        "net10.0",
        "devzone.dll"
    );

    /// <summary>Runs it to its end.</summary>
    public static async Task<ProgramResult> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        using var timeout = new CancellationTokenSource(Timeout);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            var output = await process.StandardOutput.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new ProgramResult(process.ExitCode, output, await errors);
        }
        catch (OperationCanceledException error)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"devzone {string.Join(' ', arguments)} did not end within {Timeout}.", error);
        }
    }

    /// <summary>Runs it to its end on a terminal, as <c>script</c> makes one.</summary>
    public static async Task<ProgramResult> RunOnTerminalAsync(params string[] arguments)
    {
        Assert.SkipUnless(File.Exists(Script), $"{Script} makes the terminal.");
        var line = string.Join(' ', ((string[])["dotnet", Assembly, .. arguments]).Select(argument => $"'{argument}'"));
        using var process = Start(Script, "--quiet", "--return", "--command", line, "/dev/null");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ProgramResult(process.ExitCode, output, "");
    }

    /// <summary>Starts it with its output redirected.</summary>
    public static Process Start(params string[] arguments) => Start("dotnet", [Assembly, .. arguments]);

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Messages are compared: they must not hang on who runs the tests.
            Environment = { ["LC_ALL"] = "C.UTF-8", ["TERM"] = "xterm" },
        };
        return Process.Start(start)!;
    }
}

/// <summary>What a run of the program came to.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Errors);
