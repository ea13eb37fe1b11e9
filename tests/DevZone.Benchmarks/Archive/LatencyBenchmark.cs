using System.Diagnostics;
using DevZone.Generator;

namespace DevZone.Benchmarks.Archive;

/// <summary>From the upload of an issue to an idle host until <c>GET /api/issues/{id}</c> answers it.</summary>
internal static class LatencyBenchmark
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs it.</summary>
    /// <param name="count">How many uploads, one after the other.</param>
    public static async Task RunAsync(int count)
    {
        var generator = new IssueGenerator(seed: 6);
        await using var host = await BenchmarkHost.StartAsync();
        await MeasureAsync(host, generator.Generate(count));
        var seconds = new List<double>();
        for (var i = 0; i < count; i++)
        {
            // A host that has rested polls as seldom as it ever does.
            await Task.Delay(Pause + TimeSpan.FromMilliseconds(137 * i % 2000));
            seconds.Add(await MeasureAsync(host, generator.Generate(i)));
        }

        Report.Line(
            $"{count} uploads to an idle host",
            $"queryable after {Percentile.Of(seconds, 0.5):0.00} s (median), {Percentile.Of(seconds, 0.95):0.00} s (p95; goal: at most 1.5), {seconds.Max():0.00} s (most)"
        );
    }

    private static async Task<double> MeasureAsync(BenchmarkHost host, GeneratedIssue issue)
    {
        var watch = Stopwatch.StartNew();
        var id = await host.ReadyAsync(await host.UploadAsync(issue), Poll);
        using var answer = await host.Client.GetAsync(new Uri($"api/issues/{id}", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return watch.Elapsed.TotalSeconds;
    }
}
