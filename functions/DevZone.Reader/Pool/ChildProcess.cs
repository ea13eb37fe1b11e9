using System.Diagnostics;
using System.Globalization;
using System.Text;
using DevZone.Reader.Child;
using DevZone.Reader.Ocr;
using DevZone.Reader.Protocol;
using DevZone.Reading;

namespace DevZone.Reader.Pool;

/// <summary>One child and its pipes. It reads one file at a time; after anything but an answer it is of no more use.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const int MaxAnswerBytes = 512 * 1024 * 1024;
    private static readonly TimeSpan MemoryWatchInterval = TimeSpan.FromMilliseconds(50);

    /// <summary>What a .NET process needs of its surroundings; everything else, connection strings and keys above all, stays here.</summary>
    private static readonly string[] InheritedVariables =
    [
        "PATH",
        "HOME",
        "TMPDIR",
        "TEMP",
        "TMP",
        "SystemRoot",
        "DOTNET_ROOT",
        "LD_LIBRARY_PATH",
        "TESSERACT",
        "TESSDATA_PREFIX",
        "PDFTOPPM",
    ];

    private readonly Process _process;
    private readonly ReaderPoolOptions _options;

    private ChildProcess(Process process, ReaderPoolOptions options) => (_process, _options) = (process, options);

    /// <summary>True while it can take a file.</summary>
    public bool IsUsable => !_process.HasExited && ResidentBytes() < _options.RetirementSize;

    /// <summary>The operating system's number of the process.</summary>
    public int Id => _process.Id;

    /// <exception cref="InvalidOperationException">The program is not there or cannot be started.</exception>
    public static ChildProcess Start(ReaderPoolOptions options)
    {
        if (!File.Exists(options.Program))
        {
            throw new InvalidOperationException($"The PDF reader's program is missing: {options.Program}.");
        }
        var start = new ProcessStartInfo(DotnetHost.Path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = Path.GetDirectoryName(options.Program),
        };
        start.ArgumentList.Add(options.Program);
        start.ArgumentList.Add(((int)Math.Ceiling(options.TimeLimit.TotalSeconds)).ToString(CultureInfo.InvariantCulture));
        start.Environment.Clear();
        foreach (var name in InheritedVariables)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                start.Environment[name] = value;
            }
        }
        start.Environment["DOTNET_GCHeapHardLimit"] = options.HeapLimit.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";

        var process = Process.Start(start) ?? throw new InvalidOperationException("The PDF reader's process did not start.");
        // Drained and dropped: a crash prints its stack, which may be longer than the pipe holds.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new ChildProcess(process, options);
    }

    /// <summary>Hands over one file and waits for the answer, or ends the child where it overruns its limits.</summary>
    public async Task<ReadResult> ReadAsync(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        using var overrun = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        overrun.CancelAfter(_options.TimeLimit);
        using var answered = new CancellationTokenSource();
        var watch = WatchMemoryAsync(overrun, answered.Token);
        try
        {
            return await ExchangeAsync(bytes, name, overrun);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return await EndedAsync() ?? OutOfTime();
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return await EndedAsync() ?? Broken();
        }
        finally
        {
            await answered.CancelAsync();
            await watch;
        }

        async Task<ReadResult?> EndedAsync()
        {
            await answered.CancelAsync();
            return await watch ? TooMuchMemory() : await GaveUpAsync();
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
    }

    private async Task<ReadResult> ExchangeAsync(ReadOnlyMemory<byte> bytes, string name, CancellationTokenSource overrun)
    {
        var cancellationToken = overrun.Token;
        // The child answers only after it has the whole request, so writing first cannot block on its answer.
        var requests = _process.StandardInput.BaseStream;
        await Frame.WriteAsync(requests, Encoding.UTF8.GetBytes(name), cancellationToken);
        await Frame.WriteAsync(requests, bytes, cancellationToken);
        await requests.FlushAsync(cancellationToken);
        while (true)
        {
            var answer =
                await Frame.ReadAsync(_process.StandardOutput.BaseStream, MaxAnswerBytes, cancellationToken)
                ?? throw new EndOfStreamException("The child ended without an answer.");
            if (!ReadResultFrame.IsProgress(answer))
            {
                return ReadResultFrame.Decode(answer);
            }
            // A page that is read by OCR has its own time; then the rest of the file has the usual one.
            overrun.CancelAfter(OcrPrograms.PageLimit + _options.TimeLimit);
        }
    }

    /// <summary>
    /// Looks at the resident memory until the answer is there; true where it passed the limit. The heap's own limit sees managed
    /// memory only.
    /// </summary>
    private async Task<bool> WatchMemoryAsync(CancellationTokenSource overrun, CancellationToken answered)
    {
        using var timer = new PeriodicTimer(MemoryWatchInterval);
        try
        {
            while (await timer.WaitForNextTickAsync(answered))
            {
                if (ResidentBytes() > _options.ResidentMemoryLimit)
                {
                    await overrun.CancelAsync();
                    return true;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Answered.
        }
        return false;
    }

    private long ResidentBytes()
    {
        try
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between the two questions.
            return 0;
        }
    }

    /// <summary>What a child that ended by itself says by its exit code; null where it is still running.</summary>
    private async Task<ReadResult?> GaveUpAsync()
    {
        // A pipe breaks a moment before the process is gone.
        await Task.WhenAny(_process.WaitForExitAsync(CancellationToken.None), Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None));
        return !_process.HasExited ? null
            : _process.ExitCode == ChildExitCode.OutOfMemory ? TooMuchMemory()
            : _process.ExitCode == ChildExitCode.OutOfTime ? OutOfTime()
            : Broken();
    }

    private ReadResult.Rejected OutOfTime() =>
        new(RejectionCode.LimitExceeded, $"Reading the PDF took longer than {_options.TimeLimit.TotalSeconds:0.#} seconds.");

    private ReadResult.Rejected TooMuchMemory() =>
        new(RejectionCode.LimitExceeded, $"Reading the PDF took more than {_options.ResidentMemoryLimit / 1_000_000} MB of memory.");

    private static ReadResult.Rejected Broken() =>
        new(RejectionCode.DamagedPdf, "The PDF's structure is broken in a way that ends the reader: it is nested without end, or damaged.");
}
