using System.Diagnostics;

namespace DevZone.PageGenerator;

/// <summary>Prints HTML to PDF with an installed Chromium.</summary>
public static class Chromium
{
    private static readonly string[] Candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Full path of the browser; null where there is none.</summary>
    public static string? Path { get; } = Array.Find(Candidates, File.Exists);

    public static async Task<byte[]> PrintAsync(string html, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("devzone-print-");
        try
        {
            var source = System.IO.Path.Combine(folder.FullName, "page.html");
            var target = System.IO.Path.Combine(folder.FullName, "page.pdf");
            await File.WriteAllTextAsync(source, html, cancellationToken);
            var start = new ProcessStartInfo(Path ?? throw new InvalidOperationException("No Chromium is installed."))
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            foreach (
                var argument in new[]
                {
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-pdf-header-footer",
                    $"--user-data-dir={folder.FullName}/profile",
                    $"--print-to-pdf={target}",
                    "file://" + source,
                }
            )
            {
                start.ArgumentList.Add(argument);
            }
            using var process = Process.Start(start)!;
            var output = Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(cancellationToken),
                process.StandardError.ReadToEndAsync(cancellationToken)
            );
            await process.WaitForExitAsync(cancellationToken);
            await output;
            return await File.ReadAllBytesAsync(target, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
