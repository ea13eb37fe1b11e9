using System.Diagnostics;

namespace DevZone.Testing;

/// <summary>Programs that tests need, from Debian's packages.</summary>
public static class DebianPackages
{
    private static readonly string LockFile = Path.Combine(Path.GetTempPath(), "devzone-tests-apt.lock");
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Installs packages where that is possible: on Debian, as root. Test projects that do so at the same time wait for each other.</summary>
    /// <param name="packages">Their names.</param>
    /// <returns>False where it is not possible.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<bool> TryInstallAsync(params IReadOnlyList<string> packages)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !File.Exists("/etc/debian_version"))
        {
            return false;
        }

        await using (await LockAsync())
        {
            await AptGetAsync(["update"]);
            await AptGetAsync(["install", "--yes", "--no-install-recommends", .. packages]);
        }

        return true;
    }

    private static async Task<FileStream> LockAsync()
    {
        while (true)
        {
            try
            {
                return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another test project installs.
                await Task.Delay(Pause);
            }
        }
    }

    private static async Task AptGetAsync(IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("apt-get", arguments) { UseShellExecute = false, Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } }
        )!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"apt-get {arguments[0]} failed with exit code {process.ExitCode}.");
        }
    }
}
