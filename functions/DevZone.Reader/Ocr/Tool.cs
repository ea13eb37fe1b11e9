using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using DevZone.Reading.Documents.Scans;

namespace DevZone.Reader.Ocr;

/// <summary>Runs a program of the system from bytes to bytes, within limits: what it is given comes out of an untrusted file.</summary>
internal static class Tool
{
    /// <summary>Most resident memory of a program, in bytes. Drawing a newspaper page takes some 100 MB.</summary>
    private const long MemoryLimit = 800_000_000;

    private static readonly TimeSpan WatchInterval = TimeSpan.FromMilliseconds(50);

    /// <param name="program">Its name on the PATH, or its full path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads from its standard input.</param>
    /// <param name="timeLimit">Longest run, wall clock.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What it wrote to its standard output.</returns>
    /// <exception cref="OcrException">It is not there, failed, or overran its limits.</exception>
    public static byte[] Run(
        string program,
        IEnumerable<string> arguments,
        ReadOnlyMemory<byte> input,
        TimeSpan timeLimit,
        CancellationToken cancellationToken
    )
    {
        using var process = Start(program, arguments);
        try
        {
            var writing = WriteAsync(process, input);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            using var output = new MemoryStream();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
            Watch(process, program, Task.WhenAll(writing, reading, errors), timeLimit, cancellationToken);
            process.WaitForExit();
            return process.ExitCode == 0
                ? output.ToArray()
                : throw new OcrException($"{program} ended with exit code {process.ExitCode}: {LastLine(errors.Result)}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Threads within one line's recognition cost more than they bring, and another reading wants the other core.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            return Process.Start(start) ?? throw new OcrException($"{program} did not start.");
        }
        catch (Win32Exception error)
        {
            throw new OcrException($"{program} is not installed.", error);
        }
    }

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading everything; its exit code says why.
        }
    }

    private static void Watch(Process process, string program, Task piping, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        while (!piping.Wait(WatchInterval, cancellationToken))
        {
            if (clock.Elapsed > timeLimit)
            {
                throw new OcrException($"{program} did not end within the {timeLimit.TotalSeconds:0.#} s that it had.");
            }
            if (ResidentBytes(process) > MemoryLimit)
            {
                throw new OcrException($"{program} took more than {MemoryLimit / 1_000_000} MB of memory.");
            }
        }
    }

    private static long ResidentBytes(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between the two questions.
            return 0;
        }
    }

    private static string LastLine(string text) => text.Trim().Split('\n')[^1];
}
