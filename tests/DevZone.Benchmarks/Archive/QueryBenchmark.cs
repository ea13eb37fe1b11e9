using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DevZone.Archive.Views;
using Microsoft.Extensions.DependencyInjection;

namespace DevZone.Benchmarks.Archive;

/// <summary>
/// <c>GET</c> of a zone, a project, an issue and a list page of a full archive, beside the storage calls that the answer needs: the head,
/// and the evidence of what is shown or the record. Both are asked in turn, for the same things, over one connection each.
/// </summary>
internal static class QueryBenchmark
{
    private const int Repetitions = 1000;
    private const int WarmUp = 20;

    /// <summary>How many appearances of a zone or project are shown with their evidence.</summary>
    private const int MostLoaded = 30;

    /// <summary>Runs it.</summary>
    /// <param name="projects">How many projects the archive has.</param>
    public static async Task RunAsync(int projects)
    {
        var filling = Stopwatch.StartNew();
        await using var host = await BenchmarkHost.StartAsync(connection => SyntheticArchive.FillAsync(connection, projects));
        var asked = await ChooseAsync(host.ConnectionString);
        Report.Line("archive", $"{asked.Contents}, filled in {filling.Elapsed.TotalSeconds:0} s");
        await MeasureStartAsync(host);
        Report.Line("goal", $"p99 of an answer at most 1.3 times that of its storage calls");

        var tables = new TableServiceClient(host.ConnectionString);
        var records = new BlobServiceClient(host.ConnectionString).GetBlobContainerClient("records");
        var facts = tables.GetTableClient("facts");
        Task HeadAsync() => tables.GetTableClient("catalogue").GetEntityAsync<TableEntity>("catalogue", "head");
        Task RowAsync(IssueReference issue, string kind, int number) =>
            facts.GetEntityAsync<TableEntity>(
                issue.Id,
                string.Create(CultureInfo.InvariantCulture, $"{issue.Version}|{kind}|{number:D6}|0000")
            );
        async Task EvidenceAsync(IEnumerable<(IssueReference Issue, int Number)> shown, string kind)
        {
            await HeadAsync();
            await Task.WhenAll(shown.Select(row => RowAsync(row.Issue, kind, row.Number)));
        }

        // What HTTP itself costs, beside a single call.
        await MeasureAsync("no storage at all", host, asked.Issues, _ => "admin/host/ping", _ => HeadAsync());
        await MeasureAsync(
            "a project",
            host,
            asked.Projects,
            project => $"api/projects/{project.Id}",
            project => EvidenceAsync(project.Appearances.Select(a => (a.Issue, a.Number)).TakeLast(MostLoaded), "project")
        );
        await MeasureAsync(
            "a zone",
            host,
            asked.Zones,
            zone => $"api/zones/{zone.Id}",
            zone => EvidenceAsync(zone.Appearances.Select(a => (a.Issue, a.Number)).TakeLast(MostLoaded), "zone")
        );
        var blobs = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var blob in records.GetBlobsAsync())
        {
            blobs[blob.Name[..blob.Name.IndexOf('/', StringComparison.Ordinal)]] = blob.Name;
        }

        await MeasureAsync(
            "an issue",
            host,
            asked.Issues,
            issue => $"api/issues/{issue.Id}",
            async issue =>
            {
                await HeadAsync();
                await records.GetBlobClient(blobs[issue.Id]).DownloadContentAsync();
            }
        );
        await MeasureAsync(
            "a page of 100 projects",
            host,
            asked.Issues,
            issue => $"api/projects?since={issue.Date:yyyy-MM-dd}",
            async issue =>
            {
                await HeadAsync();
                await RowsAsync(facts, issue.Id, 100);
            }
        );
    }

    /// <summary>
    /// Draws what is asked for beforehand: this process must not hold the archive while it measures, or its own collector's pauses
    /// would be counted.
    /// </summary>
    private static async Task<Asked> ChooseAsync(string connectionString)
    {
        await using var services = SyntheticArchive.Open(connectionString);
        var catalogue = await services.GetRequiredService<CatalogueReader>().CurrentAsync(CancellationToken.None);
        var random = new Random(1);
        return new Asked(
            $"{catalogue.Projects.Count} projects, {catalogue.Zones.Count} zones, {catalogue.Issues.Count} issues",
            Draw(catalogue.Projects),
            Draw(catalogue.Zones),
            Draw(catalogue.Issues)
        );

        IReadOnlyList<T> Draw<T>(IReadOnlyList<T> all) =>
            [.. Enumerable.Range(0, WarmUp + Repetitions).Select(_ => all[random.Next(all.Count)])];
    }

    private static async Task MeasureStartAsync(BenchmarkHost host)
    {
        var watch = Stopwatch.StartNew();
        await GetAsync(host, "api/projects");
        Report.Line("a host's first answer", $"after {watch.Elapsed.TotalSeconds:0.0} s, in which it reads the archive");
    }

    private static async Task MeasureAsync<T>(
        string what,
        BenchmarkHost host,
        IReadOnlyList<T> asked,
        Func<T, string> path,
        Func<T, Task> bare
    )
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        foreach (var chosen in asked)
        {
            var answered = await TimeAsync(() => GetAsync(host, path(chosen)));
            var called = await TimeAsync(() => bare(chosen));
            ours.Add(answered);
            theirs.Add(called);
        }

        ours.RemoveRange(0, WarmUp);
        theirs.RemoveRange(0, WarmUp);
        var (our99, their99) = (Percentile.Of(ours, 0.99), Percentile.Of(theirs, 0.99));
        var (our50, their50) = (Percentile.Of(ours, 0.5), Percentile.Of(theirs, 0.5));
        Report.Line(
            what,
            $"p99 {our99:0.0} ms, bare calls {their99:0.0}: ratio {our99 / their99:0.00}; median {our50:0.0} ms, bare calls {their50:0.0}: ratio {our50 / their50:0.00}"
        );
    }

    /// <summary>The rows that a page shows: without a catalogue in memory it would be read from them.</summary>
    private static async Task RowsAsync(TableClient facts, string issueId, int count)
    {
        var filter = $"PartitionKey eq '{issueId}'";
        await foreach (var page in facts.QueryAsync<TableEntity>(filter, count).AsPages())
        {
            if (page.Values.Count > 0)
            {
                return;
            }
        }
    }

    private static async Task GetAsync(BenchmarkHost host, string path)
    {
        using var answer = await host.Client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null);
    }

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>What is asked for, in turn.</summary>
    private sealed record Asked(
        string Contents,
        IReadOnlyList<ProjectLifeLine> Projects,
        IReadOnlyList<ZoneProfile> Zones,
        IReadOnlyList<IssueSummary> Issues
    );
}
