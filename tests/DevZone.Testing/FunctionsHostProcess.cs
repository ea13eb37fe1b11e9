using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace DevZone.Testing;

/// <summary>The built function app as a process of its own, under LocalHost, on a free port.</summary>
public sealed partial class FunctionsHostProcess : IAsyncDisposable
{
    private const int Terminate = 15;

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FunctionsHostProcess(Process process)
    {
        this.process = process;
        process.EnableRaisingEvents = true;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The functions host ended:\n{Output}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Its process id.</summary>
    public int Id => process.Id;

    /// <summary>Where it answers.</summary>
    public Uri BaseAddress { get; private set; } = new("http://127.0.0.1");

    /// <summary>What it printed so far, standard output and error.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Starts the host and waits until it answers /admin/host/ping.</summary>
    /// <param name="connectionString">Becomes AzureWebJobsStorage.</param>
    /// <param name="settings">Further environment variables.</param>
    /// <param name="arguments">Further arguments, for instance --enableAuth.</param>
    /// <param name="assembly">The app; by default DevZone.Functions as built with this test run.</param>
    public static async Task<FunctionsHostProcess> StartAsync(
        string connectionString,
        IReadOnlyDictionary<string, string>? settings = null,
        IReadOnlyList<string>? arguments = null,
        string? assembly = null
    )
    {
        var path = assembly ?? RepositoryPaths.FunctionsAssembly;
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(path)!,
        };
        foreach (var argument in (string[])[path, "--port", "0", .. arguments ?? []])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AzureWebJobsStorage"] = connectionString;
        foreach (var (name, value) in settings ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        var host = new FunctionsHostProcess(Process.Start(start)!);
        try
        {
            host.BaseAddress = await host.listening.Task.WaitAsync(TimeSpan.FromSeconds(60));
            using var client = new HttpClient { BaseAddress = host.BaseAddress };
            await Eventually.TrueAsync(
                async () => (await client.GetAsync(new Uri("admin/host/ping", UriKind.Relative))).IsSuccessStatusCode,
                "the functions host answers /admin/host/ping"
            );
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks the host to stop (SIGTERM) and waits until it is gone; its exit code.</summary>
    public async Task<int> StopAsync()
    {
        _ = SendSignal(process.Id, Terminate);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>Ends the host at once, as a crash would.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (output)
        {
            output.AppendLine(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            listening.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"^Listening on (?<address>http://\S+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Listening();

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
