using System.Diagnostics;
using DevZone.Generator;

namespace DevZone.Benchmarks.Archive;

/// <summary>
/// Ingestion, from the upload over HTTP to "ready", in chunks; after each chunk the bare loop writes the same rows and blobs into the same
/// Azurite, so that both meet the same fill.
/// </summary>
internal static class IngestionBenchmark
{
    private const int Chunk = 50;
    private const int Uploaders = 8;
    private const int WarmUp = 30;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs it.</summary>
    /// <param name="count">How many issues.</param>
    public static async Task RunAsync(int count)
    {
        var generator = new IssueGenerator(seed: 5);
        await using var host = await BenchmarkHost.StartAsync();
        var bare = await BareLoop.CreateAsync(host.ConnectionString);
        // The first issues warm both up and do not count.
        var warmUp = Enumerable.Range(count, WarmUp).Select(i => generator.Generate(i)).ToList();
        await bare.WriteAsync(await LoadAsync(host, warmUp, await IngestAsync(host, warmUp)));

        var (ours, theirs) = (0.0, 0.0);
        double? first = null;
        for (var start = 0; start < count; start += Chunk)
        {
            var issues = Enumerable.Range(start, Math.Min(Chunk, count - start)).Select(i => generator.Generate(i)).ToList();
            var watch = Stopwatch.StartNew();
            var ids = await IngestAsync(host, issues);
            var rate = issues.Count / watch.Elapsed.TotalSeconds;
            var stored = await LoadAsync(host, issues, ids);
            var peer = await bare.WriteAsync(stored);
            ours += issues.Count / rate;
            theirs += issues.Count / peer;
            first ??= rate / peer;
            Report.Line(
                $"issues {start + 1, 5} to {start + issues.Count, 5}",
                $"{rate, 6:0.0} issues/s, bare loop {peer, 6:0.0}: ratio {rate / peer:0.00}; cost beside the bare loop, to the first chunk's: {first / (rate / peer):0.00}"
            );
            if (start == 0)
            {
                Report.Line("an issue holds", Holdings(stored));
            }
        }

        Report.Line(
            $"all {count}",
            $"{count / ours:0.0} issues/s, bare loop {count / theirs:0.0}: ratio {theirs / ours:0.00} (goal: at least 0.5)"
        );
    }

    private static FormattableString Holdings(IReadOnlyList<StoredIssue> stored) =>
        $"{stored.Average(issue => issue.Rows.Count):0} rows of {stored.Average(issue => issue.RowBytes) / 1024:0} KiB, {stored.Average(issue => issue.Blobs.Count):0} blobs of {stored.Average(issue => issue.BlobBytes) / 1024:0} KiB";

    private static Task<IReadOnlyList<StoredIssue>> LoadAsync(BenchmarkHost host, IEnumerable<GeneratedIssue> issues, string[] ids) =>
        StoredIssue.LoadAsync(host.ConnectionString, [.. issues.Zip(ids, (issue, id) => ($"{issue.Name}.txt", id))]);

    private static async Task<string[]> IngestAsync(BenchmarkHost host, IReadOnlyList<GeneratedIssue> issues)
    {
        var uploads = new Uri[issues.Count];
        await Parallel.ForAsync(
            0,
            issues.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Uploaders },
            async (i, _) => uploads[i] = await host.UploadAsync(issues[i])
        );
        var ids = new string[issues.Count];
        for (var i = 0; i < issues.Count; i++)
        {
            ids[i] = await host.ReadyAsync(uploads[i], Poll);
        }

        return ids;
    }
}
