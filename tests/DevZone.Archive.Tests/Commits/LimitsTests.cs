using Azure.Data.Tables;
using DevZone.Archive.Tests.Support;
using DevZone.Archive.Uploads;
using DevZone.Reading.Issues;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Commits;

/// <summary>What no issue should have, and what must be kept all the same.</summary>
public sealed class LimitsTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2025, 5, 30);

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Fact]
    public async Task Ingest_KeepsAll_WhenAnArticleHas200000Characters()
    {
        var text = string.Concat(Enumerable.Repeat("云杉县开发区𠮷", 25_000));

        var upload = await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday, text));

        var record = await archive.Records.FindAsync(upload.IssueId!, TestArchive.Cancellation);
        Assert.Equal(text, record!.Issue.Articles[0].Paragraphs[0]);
    }

    [Fact]
    public async Task Ingest_KeepsAll_WhenAZoneHas50000Mentions()
    {
        var mentions = Enumerable.Range(0, 50_000).Select(i => new Evidence(1, null, i, 0, 4, $"云杉开发区{i % 60}")).ToList();
        var issue = TestIssues.Weekly(4384, Friday);

        await archive.IngestAsync("a.txt", issue with { Zones = [issue.Zones[0] with { Mentions = mentions }] });

        var zone = Assert.Single((await archive.CatalogueAsync()).Zones);
        Assert.Equal(50_000, zone.Mentions);
        Assert.Equal(50, zone.Aliases.Count);
        Assert.Equal(mentions, await archive.Records.MentionsAsync(zone.Appearances[0], TestArchive.Cancellation));
        await foreach (var row in archive.Storage.FactRows.QueryAsync<TableEntity>(cancellationToken: TestArchive.Cancellation))
        {
            var units = row.Select(column => column.Value).OfType<string>().Sum(text => text.Length);
            Assert.True(units * 2 < 1024 * 1024, $"{row.RowKey} has {units} UTF-16 units");
        }
    }

    [Fact]
    public async Task Ingest_KeepsNames_WhenTheyHoldEveryCharacter()
    {
        // Everything of the basic plane but surrogates, in names that would become keys if keys were made of names.
        var characters = Enumerable.Range(0, 0x10000).Where(c => c is < 0xD800 or > 0xDFFF).Select(c => (char)c).Chunk(1000);
        var projects = characters.Select((chunk, i) => TestIssues.Project(new string(chunk), id: $"p{i}")).ToList();

        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday, projects: projects));

        var catalogue = await archive.CatalogueAsync();
        var names = catalogue.Projects.SelectMany(line => line.Appearances).OrderBy(a => a.Number).Select(a => a.Project.Name);
        Assert.Equal(projects.Select(project => project.Name), names);
    }

    [Theory]
    [InlineData("folder/科学导报 第17期.txt")]
    [InlineData("a%2Fb.txt")]
    [InlineData("..%2Fa.txt")]
    [InlineData("'quoted' \"twice\" #1?&+ .txt")]
    [InlineData("𠮷\u00A0\u3000\u200B.txt")]
    public async Task Ingest_IsReady_WhenTheNameIsOdd(string name)
    {
        Assert.Equal(UploadState.Ready, (await archive.IngestAsync(name, TestIssues.Weekly(4384, Friday))).State);
        Assert.Empty((await archive.Sweep.SweepAsync(TestArchive.Cancellation)).Announced);
        Assert.Equal(name, Assert.Single((await archive.CatalogueAsync()).Issues).Name);
    }

    [Fact]
    public async Task Ingest_IsReady_WhenTheNameHas1024Characters()
    {
        var name = new string('n', 1020) + ".txt";

        Assert.Equal(UploadState.Ready, (await archive.IngestAsync(name, TestIssues.Weekly(4384, Friday))).State);
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();
}
