using System.Diagnostics;

namespace DevZone.Cli.Demo;

/// <summary>Makes sure that there is a function app to start.</summary>
internal static class FunctionsApp
{
    /// <summary>
    /// Builds the app; a build that is up to date takes seconds. This program refers to it nowhere, so that an app that is being
    /// published never drags it along; hence it may not have been built yet, or be that of an older checkout.
    /// </summary>
    /// <returns>The app's assembly.</returns>
    /// <exception cref="CliException">The build failed.</exception>
    public static async Task<string> BuildAsync(Checkout checkout, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var argument in (string[])
                [
                    "build",
                    checkout.FunctionsProject,
                    "--configuration",
                    Checkout.Configuration,
                    "--nologo",
                    "--verbosity",
                    "quiet",
                    "-nodeReuse:false",
                ]
        )
        {
            start.ArgumentList.Add(argument);
        }

        // 'dotnet run' leaves settings of its own build behind, which would make this one another build.
        foreach (
            var inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList()
        )
        {
            start.Environment.Remove(inherited);
        }

        using var build = Process.Start(start) ?? throw new CliException("dotnet did not start.");
        try
        {
            var output = build.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = build.StandardError.ReadToEndAsync(cancellationToken);
            await build.WaitForExitAsync(cancellationToken);
            if (build.ExitCode != 0)
            {
                throw new CliException($"The functions could not be built:\n{await output}{await errors}");
            }

            return checkout.FunctionsAssembly;
        }
        catch (OperationCanceledException)
        {
            build.Kill(entireProcessTree: true);
            throw;
        }
    }
}
