using System.ComponentModel;
using System.Diagnostics;
using DevZone.Azurite;
using DevZone.Cli.Api;
using DevZone.Cli.Demo;

namespace DevZone.Cli.Doctor;

/// <summary>Looks at everything that the project needs on a machine.</summary>
internal static class Examination
{
    private const int LeastNode = 20;
    private static readonly TimeSpan ToolTimeout = TimeSpan.FromSeconds(20);

    /// <param name="client">Asks whether the functions answer.</param>
    /// <param name="address">Where they should, as the person said it.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public static async Task<IReadOnlyList<Finding>> RunAsync(ApiClient client, string address, CancellationToken cancellationToken) =>
        [
            await ToolAsync("dotnet", ["--version"], "Install the .NET 10 SDK (https://dot.net).", FindingState.Missing, cancellationToken),
            await NodeAsync(cancellationToken),
            await ToolAsync("npm", ["--version"], "Install npm; it comes with Node.js.", FindingState.Missing, cancellationToken),
            Checkout.TryFind() is { } checkout
                ? AzuritePackageOf(checkout)
                : new Finding("Azurite package", FindingState.Optional, "no checkout", "Run devzone from a checkout."),
            await StorageAsync(cancellationToken),
            await HostAsync(client, address, cancellationToken),
            await ToolAsync(
                "chromium",
                ["--version"],
                "Only the browser tests and the samples' build need it: apt-get install chromium.",
                FindingState.Optional,
                cancellationToken
            ),
            await TesseractAsync(cancellationToken),
        ];

    private static async Task<Finding> NodeAsync(CancellationToken cancellationToken)
    {
        var advice = $"Install Node.js {LeastNode} or later (https://nodejs.org).";
        var finding = await ToolAsync("node", ["--version"], advice, FindingState.Missing, cancellationToken);
        return
            finding.State == FindingState.Good
            && Version.TryParse(finding.Found.TrimStart('v'), out var version)
            && version.Major < LeastNode
            ? finding with
            {
                State = FindingState.Missing,
                Advice = advice,
            }
            : finding;
    }

    private static Finding AzuritePackageOf(Checkout checkout)
    {
        var package = Path.Combine(checkout.Root, "node_modules", "azurite");
        return Directory.Exists(package)
            ? new Finding("Azurite package", FindingState.Good, package)
            : new Finding("Azurite package", FindingState.Optional, "not installed", "'devzone demo' installs it; or run npm ci.");
    }

    private static async Task<Finding> StorageAsync(CancellationToken cancellationToken)
    {
        var address = $"127.0.0.1:{AzuriteOptions.DefaultPorts.Blob}";
        return await AzuriteConnection.AnswersOnDefaultPortsAsync(cancellationToken)
            ? new Finding("storage", FindingState.Good, $"answers at {address}")
            : new Finding(
                "storage",
                FindingState.Optional,
                $"nothing at {address}",
                "'dotnet run --project functions/DevZone.Functions' starts it."
            );
    }

    private static async Task<Finding> HostAsync(ApiClient client, string address, CancellationToken cancellationToken) =>
        await client.AnswersAsync(cancellationToken)
            ? new Finding("functions", FindingState.Good, $"answer at {address}")
            : new Finding(
                "functions",
                FindingState.Optional,
                $"nothing at {address}",
                "Start them with 'dotnet run --project functions/DevZone.Functions', or try 'devzone demo'."
            );

    private static async Task<Finding> TesseractAsync(CancellationToken cancellationToken)
    {
        const string advice = "Only scanned PDFs need it: apt-get install tesseract-ocr tesseract-ocr-chi-sim.";
        var finding = await ToolAsync("tesseract", ["--list-langs"], advice, FindingState.Optional, cancellationToken, wanted: "chi_sim");
        return finding.State == FindingState.Good ? finding with { Found = "with chi_sim" } : finding;
    }

    private static async Task<Finding> ToolAsync(
        string name,
        string[] arguments,
        string advice,
        FindingState whenAbsent,
        CancellationToken cancellationToken,
        string wanted = ""
    )
    {
        // On Windows npm is a script, which only the shell starts.
        var program = OperatingSystem.IsWindows() && name == "npm" ? "npm.cmd" : name;
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(ToolTimeout);
        try
        {
            using var process = Process.Start(start) ?? throw new Win32Exception($"{program} did not start");
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            var output = await process.StandardOutput.ReadToEndAsync(timeout.Token) + await errors;
            await process.WaitForExitAsync(timeout.Token);
            return process.ExitCode == 0 && output.Contains(wanted, StringComparison.Ordinal)
                ? new Finding(name, FindingState.Good, output.Split('\n')[0].Trim())
                : new Finding(name, whenAbsent, wanted.Length > 0 ? $"without {wanted}" : $"exit code {process.ExitCode}", advice);
        }
        catch (Win32Exception)
        {
            return new Finding(name, whenAbsent, "not found", advice);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Finding(name, whenAbsent, $"no answer within {ToolTimeout.TotalSeconds:0} s", advice);
        }
    }
}
