using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace DevZone.Azurite;

/// <summary>
/// A running Azurite: blob, queue and table service on loopback. Disposing it lets Azurite write its data and end; it ends by itself
/// when the program that started it dies.
/// </summary>
public sealed partial class AzuriteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(10);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<(int Blob, int Queue, int Table)> listening = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly int[] ports = new int[3];

    private AzuriteProcess(Process process)
    {
        this.process = process;
        process.EnableRaisingEvents = true;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new AzuriteException($"Azurite ended while starting:\n{Output}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The ports that the services listen on.</summary>
    public (int Blob, int Queue, int Table) Ports { get; private set; }

    /// <summary>The connection string of the development account on these ports.</summary>
    public string ConnectionString => AzuriteConnection.ForPorts(Ports);

    /// <summary>What Azurite printed.</summary>
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

    /// <summary>Installs the pinned package when it is absent, starts it and waits until all three services listen.</summary>
    /// <exception cref="AzuriteException">Node or npm is missing, a port is taken, or Azurite did not come up in time.</exception>
    public static async Task<AzuriteProcess> StartAsync(AzuriteOptions options, CancellationToken cancellationToken = default)
    {
        var root = AzuritePackage.FindRoot(options.SearchFrom);
        var script = await AzuritePackage.EnsureInstalledAsync(root, options.Progress, cancellationToken);
        Directory.CreateDirectory(options.DataFolder);
        var azurite = new AzuriteProcess(AzuritePackage.Start(StartInfo(script, options)));
        try
        {
            azurite.Ports = await azurite.listening.Task.WaitAsync(options.StartTimeout, cancellationToken);
            return azurite;
        }
        catch (TimeoutException error)
        {
            var printed = azurite.Output;
            await azurite.DisposeAsync();
            throw new AzuriteException($"Azurite did not listen within {options.StartTimeout.TotalSeconds:0} s:\n{printed}", error);
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.StandardInput.Close();
            using var timeout = new CancellationTokenSource(StopTimeout);
            try
            {
                await process.WaitForExitAsync(timeout.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string script, AzuriteOptions options)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = options.DataFolder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "--import",
            $"data:text/javascript;base64,{Tether()}",
            script,
            "--silent",
            "--skipApiVersionCheck",
            "--disableTelemetry",
            .. options.InMemory ? ["--inMemoryPersistence"] : (string[])["--location", Path.GetFullPath(options.DataFolder)],
            "--blobPort",
            options.Ports.Blob.ToString(CultureInfo.InvariantCulture),
            "--queuePort",
            options.Ports.Queue.ToString(CultureInfo.InvariantCulture),
            "--tablePort",
            options.Ports.Table.ToString(CultureInfo.InvariantCulture),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static string Tether()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DevZone.Azurite.tether.mjs")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Convert.ToBase64String(copy.GetBuffer(), 0, (int)copy.Length);
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
            if (Listening().Match(line) is not { Success: true } match)
            {
                return;
            }

            var port = int.Parse(match.Groups["port"].ValueSpan, CultureInfo.InvariantCulture);
            ports[
                match.Groups["service"].Value switch
                {
                    "Blob" => 0,
                    "Queue" => 1,
                    _ => 2,
                }
            ] = port;
            if (Array.TrueForAll(ports, known => known != 0))
            {
                listening.TrySetResult((ports[0], ports[1], ports[2]));
            }
        }
    }

    [GeneratedRegex(
        @"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at http://[^:]+:(?<port>\d+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Listening();
}
