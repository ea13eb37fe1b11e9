using System.Diagnostics;
using DevZone.Testing;

namespace DevZone.PageGenerator;

/// <summary>The programs that reading scans needs, and making them.</summary>
public static class ScanTools
{
    private static readonly string[] Packages = ["tesseract-ocr", "tesseract-ocr-chi-sim", "poppler-utils"];
    private static readonly Lazy<Task> Installed = new(EnsureAsync);

    /// <summary>Makes sure that they are there; on Debian as root they are installed when absent.</summary>
    /// <exception cref="InvalidOperationException">They are not; the message says how to get them.</exception>
    public static Task EnsureInstalledAsync() => Installed.Value;

    /// <summary>Full path of a program on the PATH.</summary>
    /// <exception cref="InvalidOperationException">It is not there.</exception>
    public static string PathOf(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"{program} is not on the PATH.");

    private static async Task EnsureAsync()
    {
        if (!await AreThereAsync() && !(await DebianPackages.TryInstallAsync(Packages) && await AreThereAsync()))
        {
            throw new InvalidOperationException(
                $"The tests of scans need Tesseract with simplified Chinese, and poppler (Debian: apt-get install {string.Join(' ', Packages)})."
            );
        }
    }

    private static async Task<bool> AreThereAsync()
    {
        try
        {
            using var drawing = Process.Start(
                new ProcessStartInfo("pdftoppm", ["-v"]) { UseShellExecute = false, RedirectStandardError = true }
            )!;
            using var recognition = Process.Start(
                new ProcessStartInfo("tesseract", ["--list-langs"]) { UseShellExecute = false, RedirectStandardOutput = true }
            )!;
            var languages = await recognition.StandardOutput.ReadToEndAsync();
            await drawing.WaitForExitAsync();
            return languages.Contains("chi_sim", StringComparison.Ordinal);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
