using DevZone.Testing;

namespace DevZone.Web.Tests;

/// <summary>The system's Chromium: Playwright's own browsers are never downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>
    /// What keeps a headless Chromium from calling home, which on a closed network means many refused connections, and lets it run
    /// as root in a container.
    /// </summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>The browser; on Debian as root it is installed when absent.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says how to get one.</exception>
    public static async Task<string> FindAsync()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen)
        {
            return chosen;
        }

        if (Places.FirstOrDefault(File.Exists) is { } present)
        {
            return present;
        }

        await DebianPackages.TryInstallAsync("chromium", "fonts-wqy-zenhei");
        return Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                "The browser tests need Chromium: install it (Debian: apt-get install chromium) or name it in the variable CHROMIUM."
            );
    }
}
