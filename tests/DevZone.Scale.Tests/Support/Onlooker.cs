using Azure;
using Azure.Data.Tables;
using DevZone.Archive;
using DevZone.Archive.Storage;
using DevZone.Archive.Views;
using Microsoft.Extensions.DependencyInjection;

namespace DevZone.Scale.Tests.Support;

/// <summary>
/// Looks at an archive again and again while others write to it, by the read rule of docs/archive.md: each issue must be there whole and
/// once, in the views and in the rows.
/// </summary>
internal sealed class Onlooker(string connectionString)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Random random = new(3);

    /// <summary>How often it saw the whole.</summary>
    public int Looks { get; private set; }

    /// <summary>Looks until it is told to stop.</summary>
    public async Task LookAsync(CancellationToken stop)
    {
        await using var services = new ServiceCollection().AddArchive(_ => ArchiveStorage.Connect(connectionString)).BuildServiceProvider();
        var reader = services.GetRequiredService<CatalogueReader>();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                LookAtViews(await reader.CurrentAsync(CancellationToken.None));
                await LookAtRowsAsync();
                Looks++;
            }
            catch (Exception error) when (error is RequestFailedException or AggregateException)
            {
                // Azurite is being restarted: there is nothing to see.
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private static void LookAtViews(Catalogue catalogue)
    {
        var projects = catalogue.Projects.SelectMany(line => line.Appearances).ToLookup(a => a.Issue.Id, a => a.Issue.Version);
        var zones = catalogue.Zones.SelectMany(zone => zone.Appearances).ToLookup(a => a.Issue.Id, a => a.Issue.Version);
        var metrics = catalogue.Metrics.ToLookup(a => a.Issue.Id, a => a.Issue.Version);
        foreach (var issue in catalogue.Issues)
        {
            Assert.Equal(
                (issue.Counts.Projects, issue.Counts.Zones, issue.Counts.Metrics),
                (projects[issue.Id].Count(), zones[issue.Id].Count(), metrics[issue.Id].Count())
            );
            Assert.All(
                projects[issue.Id].Concat(zones[issue.Id]).Concat(metrics[issue.Id]),
                version => Assert.Equal(issue.Version, version)
            );
        }

        var totals = catalogue.Issues.Select(issue => issue.TotalIssueNumber).ToList();
        Assert.Equal(totals.Count, totals.Distinct().Count());
    }

    /// <summary>Reads one issue's rows from the table: fewer than its marker counts are only seen where the marker has moved on.</summary>
    private async Task LookAtRowsAsync()
    {
        var tables = new TableServiceClient(connectionString);
        var markers = await MarkersAsync(tables);
        if (markers.Count == 0)
        {
            return;
        }

        var marker = markers[random.Next(markers.Count)];
        var (id, version) = (marker.GetString("IssueId"), marker.GetString("Version"));
        var rows = 0;
        var filter = $"PartitionKey eq '{id}' and RowKey ge '{version}|' and RowKey lt '{version}}}'";
        await foreach (var _ in tables.GetTableClient("facts").QueryAsync<TableEntity>(filter))
        {
            rows++;
        }

        if (rows != marker.GetInt32("Rows"))
        {
            var now = (await MarkersAsync(tables)).Find(other => other.RowKey == marker.RowKey);
            Assert.NotEqual(version, now?.GetString("Version"));
        }
    }

    private static async Task<List<TableEntity>> MarkersAsync(TableServiceClient tables)
    {
        var markers = new List<TableEntity>();
        var filter = "PartitionKey eq 'catalogue' and RowKey ge 'issue|' and RowKey lt 'issue}'";
        await foreach (var row in tables.GetTableClient("catalogue").QueryAsync<TableEntity>(filter))
        {
            if (row.GetString("Version") is not null)
            {
                markers.Add(row);
            }
        }

        return markers;
    }
}
