using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace DevZone.Cli.Demo;

/// <summary>The function app as a process of its own, on a free port of this machine.</summary>
internal sealed partial class FunctionsHost : IAsyncDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FunctionsHost(Process process)
    {
        _process = process;
        process.EnableRaisingEvents = true;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => _listening.TrySetException(new CliException($"The functions ended while starting:\n{Output}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where the functions answer.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>What the app printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the app and waits until it listens.</summary>
    /// <param name="assembly">The app.</param>
    /// <param name="connectionString">The storage that it works on.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="CliException">It ended, or did not listen in time.</exception>
    public static async Task<FunctionsHost> StartAsync(string assembly, string connectionString, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, "--port", "0"])
        {
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["AzureWebJobsStorage"] = connectionString },
        };
        var host = new FunctionsHost(Process.Start(start) ?? throw new CliException("dotnet did not start."));
        try
        {
            host.Address = await host._listening.Task.WaitAsync(StartTimeout, cancellationToken);
            return host;
        }
        catch (TimeoutException error)
        {
            await host.DisposeAsync();
            throw new CliException($"The functions did not listen within {StartTimeout.TotalSeconds:0} s:\n{host.Output}", error);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the app ends by itself, which it does not unless something broke.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _process.WaitForExitAsync(cancellationToken);

    /// <summary>Lets the app finish its work, then ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var timeout = new CancellationTokenSource(StopTimeout);
            try
            {
                AskToStop();
                await _process.WaitForExitAsync(timeout.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        _process.Dispose();
    }

    private void AskToStop()
    {
        if (OperatingSystem.IsWindows() || SendSignal(_process.Id, Terminate) != 0)
        {
            _process.Kill(entireProcessTree: true);
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"^Listening on (?<address>http://\S+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Listening();

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
