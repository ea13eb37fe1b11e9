using DevZone.Archive.Ingestion;
using DevZone.Archive.Tests.Support;
using DevZone.Archive.Uploads;
using DevZone.Reading.Issues;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Ingestion;

/// <summary>Three instances read the same uploads at once, corrections and repetitions among them, while a reader looks on.</summary>
public sealed class ConcurrencyTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private const int Issues = 40;
    private const int ProjectsPerIssue = 5;

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Fact]
    public async Task Ingest_ShowsEveryIssueWholeAndOnce_WhenInstancesCompete()
    {
        await using var second = archive.Another();
        await using var third = archive.Another();
        TestArchive[] instances = [archive, second, third];
        using var stop = new CancellationTokenSource();
        var looking = LookAsync(stop.Token);

        var random = new Random(5);
        for (var i = 0; i < Issues; i++)
        {
            await archive.PutAsync($"{i}.txt", Issue(i, "初"));
        }
        var work = Enumerable.Range(0, Issues).SelectMany(i => new[] { i, i, i }).ToArray();
        random.Shuffle(work);
        await Parallel.ForEachAsync(
            work.Select((issue, turn) => (issue, turn)),
            new ParallelOptions { MaxDegreeOfParallelism = 9, CancellationToken = TestArchive.Cancellation },
            async (item, cancellation) =>
            {
                if (item.turn % 20 == 0)
                {
                    await instances[0].PutAsync($"{item.issue}.txt", Issue(item.issue, "正"));
                }
                await instances[item.turn % 3].Ingestion.IngestAsync($"{item.issue}.txt", cancellation);
            }
        );
        // Whoever was busy left it to the sweep, as the functions do.
        var sweep = await archive.Sweep.SweepAsync(TestArchive.Cancellation);
        foreach (var request in sweep.Announced)
        {
            Assert.NotEqual(IngestOutcome.Busy, await second.Ingestion.IngestAsync(request.Name, TestArchive.Cancellation));
        }
        await stop.CancelAsync();
        var looks = await looking;

        Assert.True(looks > 3, $"The reader looked {looks} times.");
        var catalogue = await archive.CatalogueAsync();
        Assert.Equal(Enumerable.Range(0, Issues), catalogue.Issues.Select(issue => issue.TotalIssueNumber!.Value).Order());
        Assert.Equal(Issues * ProjectsPerIssue, catalogue.Projects.Sum(project => project.Appearances.Count));
        for (var i = 0; i < Issues; i++)
        {
            Assert.Equal(UploadState.Ready, (await archive.StateAsync($"{i}.txt")).State);
        }
        Assert.Empty((await archive.Sweep.SweepAsync(TestArchive.Cancellation)).Announced);
        Assert.Equal(await CleanRunAsync(), await FactsAsync(archive));
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    private static Issue Issue(int number, string word) =>
        TestIssues.Weekly(
            number,
            new DateOnly(2025, 1, 3).AddDays(7 * number),
            word,
            [.. Enumerable.Range(0, ProjectsPerIssue).Select(i => TestIssues.Project($"{word}{number}号{i}线电池项目", id: $"p{i}"))]
        );

    /// <summary>Looks again and again; each issue must be there with all of its records, of one version.</summary>
    private async Task<int> LookAsync(CancellationToken stop)
    {
        await using var reader = archive.Another();
        var looks = 0;
        while (!stop.IsCancellationRequested)
        {
            var catalogue = await reader.CatalogueAsync();
            var appearances = catalogue.Projects.SelectMany(project => project.Appearances).ToLookup(a => a.Issue.Id);
            foreach (var issue in catalogue.Issues)
            {
                Assert.Equal(ProjectsPerIssue, appearances[issue.Id].Count());
                Assert.Equal(issue.Version, Assert.Single(appearances[issue.Id].Select(a => a.Issue.Version).Distinct()));
                Assert.Single(appearances[issue.Id].Select(a => a.Project.Name[..1]).Distinct());
            }
            looks++;
        }
        return looks;
    }

    /// <summary>The facts of the same uploads, one after the other in a new archive.</summary>
    private async Task<IReadOnlyList<string>> CleanRunAsync()
    {
        await using var clean = TestArchive.Create(azurite);
        foreach (var issue in (await archive.CatalogueAsync()).Issues)
        {
            var record = await archive.Records.FindAsync(issue.Id, TestArchive.Cancellation);
            await clean.IngestAsync(issue.Name, record!.Issue with { Source = new Source("", "text/plain", "") });
        }
        return await FactsAsync(clean);
    }

    /// <summary>The rows of facts; the generation in a version counts commits, which differ between the runs.</summary>
    private static async Task<IReadOnlyList<string>> FactsAsync(TestArchive archive) =>
        [
            .. (await StorageDump.OfAsync(archive))
                .Where(line => line.StartsWith("facts:", StringComparison.Ordinal))
                .Select(line => line.Remove(line.IndexOf("RowKey=", StringComparison.Ordinal) + 7, 7)),
        ];
}
