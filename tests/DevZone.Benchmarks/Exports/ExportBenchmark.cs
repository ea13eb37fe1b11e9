using System.Diagnostics;
using System.Globalization;
using DevZone.Benchmarks.Archive;
using DevZone.Testing;

namespace DevZone.Benchmarks.Exports;

/// <summary>
/// What an export of many rows costs: the functions as a process of their own, a list that comes from storage page by page, and the
/// whole answer taken over HTTP. The limit is on the memory that the process adds.
/// </summary>
internal static class ExportBenchmark
{
    private const int WarmUp = 20_000;
    private const double LimitMiB = 64;

    /// <summary>Runs it.</summary>
    /// <param name="rows">How many rows the list has.</param>
    /// <returns>Whether each form stayed within the limit.</returns>
    public static async Task<bool> RunAsync(int rows)
    {
        await using var tables = await GeneratedTables.StartAsync();
        var azurite = new AzuriteFixture { InMemory = true };
        await azurite.InitializeAsync();
        await using var host = await FunctionsHostProcess.StartAsync(WithTables(azurite.ConnectionString, tables.Endpoint), Quiet());
        using var client = new HttpClient { BaseAddress = host.BaseAddress, Timeout = TimeSpan.FromMinutes(10) };

        var held = true;
        foreach (var format in new[] { "csv", "jsonl", "xlsx" })
        {
            tables.Count = WarmUp;
            await ExportAsync(host, client, format);
            tables.Count = rows;
            var before = Memory(host, "VmRSS");
            ResetPeak(host);
            var watch = Stopwatch.StartNew();
            var (bytes, firstByte) = await ExportAsync(host, client, format);
            var added = (Memory(host, "VmHWM") - before) / 1024.0;
            Report.Line(
                $"{format}, {rows.ToString("N0", CultureInfo.InvariantCulture)} rows",
                $"{bytes / 1e6:F1} MB in {watch.Elapsed.TotalSeconds:F1} s, first byte after {firstByte.TotalSeconds:F1} s, {added:F1} MiB of memory added to {before / 1024.0:F0} MiB"
            );
            held &= added < LimitMiB;
        }

        await azurite.DisposeAsync();
        Console.WriteLine(held ? $"Each stayed within {LimitMiB} MiB." : $"One took more than {LimitMiB} MiB.");
        return held;
    }

    private static async Task<(long Bytes, TimeSpan FirstByte)> ExportAsync(FunctionsHostProcess host, HttpClient client, string format)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await client.GetAsync(
            new Uri($"api/uploads?format={format}", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead
        );
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{format} was answered {answer.StatusCode}. The host printed:\n{host.Output}");
        }

        await using var body = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[64 * 1024];
        long bytes = await body.ReadAsync(buffer);
        var firstByte = watch.Elapsed;
        for (int read; (read = await body.ReadAsync(buffer)) > 0; )
        {
            bytes += read;
        }

        return (bytes, firstByte);
    }

    /// <summary>The emulator's blobs and queues with other tables.</summary>
    private static string WithTables(string connectionString, string endpoint) =>
        string.Join(
            ';',
            connectionString
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Where(part => !part.StartsWith("TableEndpoint=", StringComparison.Ordinal))
                .Append($"TableEndpoint={endpoint}")
        );

    /// <summary>Nothing but the export is to be measured.</summary>
    private static Dictionary<string, string> Quiet() =>
        new[] { "IngestIssue", "IngestQueuedIssue", "SweepIssues", "CompileWeeklyDigest", "ReportStatus" }.ToDictionary(
            function => $"AzureWebJobs.{function}.Disabled",
            _ => "true",
            StringComparer.Ordinal
        );

    /// <summary>A line of /proc/PID/status in KiB.</summary>
    private static double Memory(FunctionsHostProcess host, string name)
    {
        var line = File.ReadLines($"/proc/{host.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
    }

    private static void ResetPeak(FunctionsHostProcess host) => File.WriteAllText($"/proc/{host.Id}/clear_refs", "5");
}
