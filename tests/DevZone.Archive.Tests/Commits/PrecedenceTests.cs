using DevZone.Archive.Commits;
using DevZone.Archive.Tests.Support;
using DevZone.Archive.Uploads;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Commits;

public sealed class PrecedenceTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2025, 5, 30);

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Theory]
    // In any order, the PDF stands.
    [InlineData("a.pdf", "b.txt", "c.txt")]
    [InlineData("b.txt", "a.pdf", "c.txt")]
    [InlineData("b.txt", "c.txt", "a.pdf")]
    public async Task Ingest_LetsThePdfStand_WhateverTheOrder(params string[] names)
    {
        foreach (var name in names)
        {
            await archive.IngestAsync(name, TestIssues.Weekly(4384, Friday, name));
        }

        Assert.Equal("a.pdf", Assert.Single((await archive.CatalogueAsync()).Issues).Name);
        Assert.Equal(UploadState.Ready, (await archive.StateAsync("a.pdf")).State);
        Assert.Equal(UploadState.Superseded, (await archive.StateAsync("b.txt")).State);
        Assert.Equal(UploadState.Superseded, (await archive.StateAsync("c.txt")).State);
    }

    [Theory]
    [InlineData("first.txt", "second.txt")]
    [InlineData("second.txt", "first.txt")]
    public async Task Ingest_LetsTheNewerBytesStand_WhenTheKindIsTheSame(params string[] order)
    {
        await archive.PutAsync("first.txt", TestIssues.Weekly(4384, Friday, "甲"));
        // The storage keeps whole seconds.
        await Task.Delay(1100, TestArchive.Cancellation);
        await archive.PutAsync("second.txt", TestIssues.Weekly(4384, Friday, "乙"));
        foreach (var name in order)
        {
            await archive.IngestAsync(name);
        }

        Assert.Equal("second.txt", Assert.Single((await archive.CatalogueAsync()).Issues).Name);
    }

    [Fact]
    public async Task Delete_TakesBack_AndTheStandByStands()
    {
        var pdf = await archive.IngestAsync("a.pdf", TestIssues.Weekly(4384, Friday, "页", TestIssues.Project("云杉电池项目")));
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday, "文", TestIssues.Project("青冈风电项目")));

        Assert.True(await archive.Uploads.DeleteAsync(pdf.Id, TestArchive.Cancellation));

        var catalogue = await archive.CatalogueAsync();
        Assert.Equal("a.txt", Assert.Single(catalogue.Issues).Name);
        Assert.Equal("青冈风电项目", Assert.Single(catalogue.Projects).Name);
        Assert.Equal(UploadState.Ready, (await archive.StateAsync("a.txt")).State);
        Assert.Equal(UploadState.Deleted, (await archive.StateAsync("a.pdf")).State);
        Assert.NotNull(await archive.Uploads.OpenOriginalAsync(pdf.Sha256!, TestArchive.Cancellation));
    }

    [Fact]
    public async Task Delete_LeavesNoFact_WhenNothingElseStands()
    {
        var upload = await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));

        await archive.Uploads.DeleteAsync(upload.Id, TestArchive.Cancellation);

        Assert.Empty((await archive.CatalogueAsync()).Issues);
        Assert.Empty((await archive.CatalogueAsync()).Projects);
        Assert.DoesNotContain(await StorageDump.OfAsync(archive), line => line.StartsWith("facts:", StringComparison.Ordinal));
        Assert.Null(await archive.Records.FindAsync(upload.IssueId!, TestArchive.Cancellation));

        Assert.Equal(UploadState.Ready, (await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday))).State);
        Assert.Single((await archive.CatalogueAsync()).Issues);
    }

    [Fact]
    public async Task Settle_TakesBack_WhenTheUploadIsSupersededMeanwhile()
    {
        var upload = await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));
        var row = await archive.States.FindAsync(upload.Id, TestArchive.Cancellation);
        var claimed = await archive.States.ClaimAsync(row!, TestArchive.Cancellation);
        await archive.IngestAsync("a.pdf", TestIssues.Weekly(4384, Friday, "页"));
        Assert.Equal(UploadState.Superseded, (await archive.StateAsync("a.txt")).State);

        var deleted = claimed! with { Upload = claimed.Upload with { State = UploadState.Deleted } };
        await archive.Committer.SettleAsync(claimed, deleted, new Change.TakeBack(), TestArchive.Cancellation);

        Assert.Equal(UploadState.Deleted, (await archive.StateAsync("a.txt")).State);
        Assert.Equal("a.pdf", Assert.Single((await archive.CatalogueAsync()).Issues).Name);
    }

    [Fact]
    public async Task Delete_IsFalse_WhenThereIsNoSuchUpload()
    {
        Assert.False(await archive.Uploads.DeleteAsync(new string('0', 32), TestArchive.Cancellation));
        Assert.False(await archive.Uploads.DeleteAsync("' or 1 eq 1", TestArchive.Cancellation));
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();
}
