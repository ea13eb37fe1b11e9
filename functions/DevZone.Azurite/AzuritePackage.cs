using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace DevZone.Azurite;

/// <summary>The npm package that package.json at the repository's root pins.</summary>
internal static class AzuritePackage
{
    private const string Advice = "Install Node.js 20 or later with npm (https://nodejs.org) and try again.";

    /// <summary>The folder at or above <paramref name="start"/> whose package.json pins Azurite.</summary>
    /// <exception cref="AzuriteException">There is none.</exception>
    public static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var manifest = Path.Combine(folder.FullName, "package.json");
            if (File.Exists(manifest) && File.ReadAllText(manifest).Contains("\"azurite\"", StringComparison.Ordinal))
            {
                return folder.FullName;
            }
        }

        throw new AzuriteException(
            $"No package.json that pins Azurite at or above {start}. Run from a checkout, or set AzureWebJobsStorage to a storage account."
        );
    }

    /// <summary>The script that starts all three services; installs the package when it is absent.</summary>
    public static async Task<string> EnsureInstalledAsync(string root, Action<string>? progress, CancellationToken cancellationToken)
    {
        var script = Path.Combine(root, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (IsInstalled(root, script))
        {
            return script;
        }

        // Several programs may start at once on a fresh clone, and npm ci empties node_modules first: one installs, the others wait.
        await using var gate = await EnterAsync(root, cancellationToken);
        if (!IsInstalled(root, script))
        {
            progress?.Invoke($"Installing Azurite with npm ci in {root} ...");
            await RunNpmAsync(root, cancellationToken);
            progress?.Invoke("Azurite is installed.");
        }

        return IsInstalled(root, script)
            ? script
            : throw new AzuriteException($"npm ci has run in {root}, but {script} is still absent. Is azurite in package.json?");
    }

    /// <summary>Starts a program of Node's, with the advice that helps where it is not installed.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new AzuriteException($"{start.FileName} did not start. {Advice}");
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new AzuriteException($"{start.FileName} was not found: {error.Message}. {Advice}", error);
        }
    }

    /// <remarks>npm writes its own copy of the lock file last; without it an installation is under way or was broken off.</remarks>
    private static bool IsInstalled(string root, string script) =>
        File.Exists(script) && File.Exists(Path.Combine(root, "node_modules", ".package-lock.json"));

    private static async Task RunNpmAsync(string root, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            start.ArgumentList.Add(argument);
        }

        using var npm = Start(start);
        try
        {
            var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = npm.StandardError.ReadToEndAsync(cancellationToken);
            await npm.WaitForExitAsync(cancellationToken);
            if (npm.ExitCode != 0)
            {
                throw new AzuriteException($"npm ci failed in {root} (exit code {npm.ExitCode}):\n{await errors}{await output}");
            }
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static async Task<FileStream> EnterAsync(string root, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"devzone-azurite-{key}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(200, cancellationToken);
            }
        }
    }
}
