using System.Security.Cryptography;
using System.Text;
using DevZone.Archive.Identity;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Tests.Support;
using DevZone.Archive.Uploads;
using DevZone.Reading;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Ingestion;

public sealed class IssueIngestionTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2025, 5, 30);

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Fact]
    public async Task Ingest_MakesTheIssueReady_WhenItIsNew()
    {
        var upload = await archive.IngestAsync("2025-05-30.txt", TestIssues.Weekly(4384, Friday));

        Assert.Equal(UploadState.Ready, upload.State);
        Assert.Equal(1, upload.Attempt);
        Assert.NotNull(upload.Started);
        Assert.NotNull(upload.Finished);
        var catalogue = await archive.CatalogueAsync();
        var issue = Assert.Single(catalogue.Issues);
        Assert.Equal(upload.IssueId, issue.Id);
        Assert.StartsWith("2025-05-30-4384-", issue.Id, StringComparison.Ordinal);
        Assert.Equal("2025-W22", issue.Week.ToString());
        Assert.Equal("云杉电池项目", Assert.Single(catalogue.Projects).Name);
        Assert.Equal("云杉经济技术开发区", Assert.Single(catalogue.Zones).Name);
        Assert.Equal(4384, Assert.Single(catalogue.Metrics).Metric.Value);
        Assert.Equal("第4384期头条", (await archive.Records.FindAsync(issue.Id, TestArchive.Cancellation))!.Issue.Articles[0].Headline);
        var evidence = await archive.Records.EvidenceAsync(catalogue.Projects[0].Appearances[0], TestArchive.Cancellation);
        Assert.Equal("云杉电池项目", Assert.Single(evidence!).Text);
    }

    [Fact]
    public async Task Ingest_ChangesNothing_WhenItRunsAgain()
    {
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));
        var before = await StorageDump.OfAsync(archive);

        var outcome = await archive.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation);

        Assert.Equal(IngestOutcome.Unchanged, outcome);
        Assert.Equal(before, await StorageDump.OfAsync(archive));
        Assert.Equal(1, archive.Reader.Readings);
    }

    [Fact]
    public async Task Ingest_ChangesNothingThatIsSeen_WhenTheSameBytesAreUploadedAgain()
    {
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));
        var before = await archive.CatalogueAsync();

        var upload = await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));

        Assert.Equal(UploadState.Ready, upload.State);
        Assert.Same(before, await archive.CatalogueAsync());
    }

    [Fact]
    public async Task Ingest_ReplacesTheVersion_WhenTheBytesAreCorrected()
    {
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday, projects: [TestIssues.Project("旧项目甲乙丙")]));
        var old = (await archive.CatalogueAsync()).Issues[0];

        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday, projects: [TestIssues.Project("新项目甲乙丙")]));

        var catalogue = await archive.CatalogueAsync();
        Assert.Equal(old.Id, Assert.Single(catalogue.Issues).Id);
        Assert.NotEqual(old.Version, catalogue.Issues[0].Version);
        Assert.Equal("新项目甲乙丙", Assert.Single(catalogue.Projects).Name);
        Assert.DoesNotContain(await StorageDump.OfAsync(archive), line => line.Contains(old.Version, StringComparison.Ordinal));
        Assert.Equal(2, (await archive.Uploads.VersionsAsync((await archive.StateAsync("a.txt")).Id, TestArchive.Cancellation)).Count);
    }

    [Fact]
    public async Task Ingest_EndsAsItBegan_WhenABlobIsOverwrittenForthAndBack()
    {
        var a = TestIssues.Weekly(4384, Friday, "甲");
        var b = TestIssues.Weekly(4384, Friday, "乙");
        await archive.IngestAsync("a.txt", a);
        await archive.IngestAsync("a.txt", b);

        var upload = await archive.IngestAsync("a.txt", a);

        var record = await archive.Records.FindAsync(upload.IssueId!, TestArchive.Cancellation);
        Assert.Equal("甲", record!.Issue.Articles[0].Paragraphs[0]);
        foreach (var bytes in new[] { FakeReader.Write(a), FakeReader.Write(b) })
        {
            await using var original = await archive.Uploads.OpenOriginalAsync(OriginalStore.Sha256(bytes), TestArchive.Cancellation);
            using var copy = new MemoryStream();
            await original!.CopyToAsync(copy, TestArchive.Cancellation);
            Assert.Equal(bytes, copy.ToArray());
        }
    }

    [Fact]
    public async Task Ingest_MovesTheIssue_WhenTheCorrectionHasAnotherDate()
    {
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));

        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday.AddDays(7)));

        var issue = Assert.Single((await archive.CatalogueAsync()).Issues);
        Assert.Equal(Friday.AddDays(7), issue.Date);
    }

    [Fact]
    public async Task Ingest_KeepsBothApart_WhenTextsHaveNoMasthead()
    {
        await archive.IngestAsync("2025-05-30.txt", TestIssues.Loose("一则消息"));
        await archive.IngestAsync("消息.txt", TestIssues.Loose("一则消息", new DateOnly(2025, 5, 1)));
        await archive.IngestAsync("无日期.txt", TestIssues.Loose("一则消息"));

        Assert.Equal(
            [new DateOnly(2025, 6, 1), new DateOnly(2025, 5, 30), new DateOnly(2025, 5, 1)],
            (await archive.CatalogueAsync()).Issues.Select(issue => issue.Date)
        );
    }

    [Fact]
    public async Task Ingest_Rejects_WhenTheReaderDoes()
    {
        await archive.PutAsync("empty.txt", []);

        var upload = await archive.IngestAsync("empty.txt");

        Assert.Equal((UploadState.Rejected, RejectionCode.Empty), (upload.State, upload.Code));
        Assert.NotNull(upload.Reason);
        Assert.Equal(IngestOutcome.Unchanged, await archive.Ingestion.IngestAsync("empty.txt", TestArchive.Cancellation));
    }

    [Fact]
    public async Task Ingest_LeavesWhatStands_WhenTheCorrectionCannotBeRead()
    {
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));
        await archive.PutAsync("a.txt", []);

        var upload = await archive.IngestAsync("a.txt");

        Assert.Equal(UploadState.Rejected, upload.State);
        Assert.Single((await archive.CatalogueAsync()).Issues);
    }

    [Fact]
    public async Task Ingest_RejectsWithoutReading_AndKeepsTheBytes_WhenTheBlobIsTooLarge()
    {
        await archive.Storage.InitializeAsync(TestArchive.Cancellation);
        var blob = archive.Storage.Uploads.GetBlobClient("large.pdf");
        await using (var stream = await blob.OpenWriteAsync(overwrite: true, cancellationToken: TestArchive.Cancellation))
        {
            var chunk = new byte[1024 * 1024];
            for (var i = 0; i < 101; i++)
            {
                await stream.WriteAsync(chunk, TestArchive.Cancellation);
            }
        }

        var upload = await archive.IngestAsync("large.pdf");

        Assert.Equal((UploadState.Rejected, RejectionCode.TooLarge), (upload.State, upload.Code));
        Assert.Equal(0, archive.Reader.Readings);
        Assert.Equal(upload.Sha256, Assert.Single(await archive.Uploads.VersionsAsync(upload.Id, TestArchive.Cancellation)).Sha256);
        await blob.DeleteAsync(cancellationToken: TestArchive.Cancellation);
        await using var original = await archive.Uploads.OpenOriginalAsync(upload.Sha256!, TestArchive.Cancellation);
        var kept = await SHA256.HashDataAsync(original!, TestArchive.Cancellation);
        Assert.Equal(upload.Sha256, Convert.ToHexStringLower(kept));
    }

    [Fact]
    public async Task Put_KeepsEveryVersion_WhenTheNextComesBeforeItIsRead()
    {
        byte[][] versions =
        [
            [1, 2, 3],
            [],
            [4],
            [1, 2, 3],
        ];
        foreach (var version in versions)
        {
            await archive.PutAsync("a.txt", version);
        }

        var kept = await archive.Uploads.VersionsAsync(UploadId.Of("a.txt"), TestArchive.Cancellation);
        Assert.Equal(3, kept.Count);
        foreach (var version in versions)
        {
            var sha256 = OriginalStore.Sha256(version);
            Assert.Contains(kept, known => known.Sha256 == sha256 && known.Size == version.Length);
            await using var original = await archive.Uploads.OpenOriginalAsync(sha256, TestArchive.Cancellation);
            Assert.Equal(version.Length, original!.Length);
        }
    }

    [Fact]
    public async Task RecordPoison_MakesItFailed_AndReprocessReady_WhenTheReaderBroke()
    {
        await archive.PutAsync("a.txt", Encoding.UTF8.GetBytes("throw"));
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => archive.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation));
        }

        var failed = await archive.Ingestion.RecordPoisonAsync("a.txt", "poisoned", "five attempts failed", TestArchive.Cancellation);

        Assert.Equal((UploadState.Failed, 5, "poisoned"), (failed!.State, failed.Attempt, failed.Code));
        Assert.Contains("The reader broke.", failed.Reason, StringComparison.Ordinal);
        Assert.Equal(IngestOutcome.Unchanged, await archive.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation));

        await archive.PutAsync("a.txt", TestIssues.Weekly(4384, Friday));
        await archive.Ingestion.ReprocessAsync(failed.Id, TestArchive.Cancellation);
        var ready = await archive.IngestAsync("a.txt");
        Assert.Equal((UploadState.Ready, 1, null), (ready.State, ready.Attempt, ready.Code));
    }

    [Fact]
    public async Task RecordPoison_LeavesItToTheSweep_WhenReadersVanishedWithTheirHosts()
    {
        await archive.PutAsync("a.txt", TestIssues.Weekly(4384, Friday));
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await VanishAsync("a.txt");
        }

        var left = await archive.Ingestion.RecordPoisonAsync("a.txt", "poisoned", "five attempts failed", TestArchive.Cancellation);

        Assert.Equal((UploadState.Reading, 5, null), (left!.State, left.Attempt, left.Code));
        Assert.Single((await archive.Sweep.SweepAsync(TestArchive.Cancellation)).Announced);
        Assert.Equal(UploadState.Ready, (await archive.IngestAsync("a.txt")).State);
    }

    [Fact]
    public async Task Ingest_Fails_WhenReadersKeepVanishing()
    {
        await archive.PutAsync("a.txt", TestIssues.Weekly(4384, Friday));
        for (var attempt = 1; attempt <= 50; attempt++)
        {
            await VanishAsync("a.txt");
        }

        var upload = await archive.IngestAsync("a.txt");

        Assert.Equal((UploadState.Failed, "attempts_exhausted"), (upload.State, upload.Code));
    }

    [Fact]
    public async Task Reprocess_ReadsAgain_WhenTheBytesAreTheSame()
    {
        var upload = await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));

        var again = Assert.Single(await archive.Ingestion.ReprocessIssueAsync(upload.IssueId!, TestArchive.Cancellation));
        Assert.Equal(UploadState.Received, again.State);
        await archive.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation);

        Assert.Equal(2, archive.Reader.Readings);
        Assert.Equal(UploadState.Ready, (await archive.StateAsync("a.txt")).State);
    }

    [Fact]
    public async Task Ingest_IsBusy_WhenAnotherInstanceReads()
    {
        await archive.PutAsync("a.txt", TestIssues.Weekly(4384, Friday));
        await using var another = archive.Another();
        IngestOutcome? meanwhile = null;
        archive.Reader.During = async name => meanwhile = await another.Ingestion.IngestAsync(name, TestArchive.Cancellation);

        var outcome = await archive.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation);

        Assert.Equal((IngestOutcome.Settled, IngestOutcome.Busy), (outcome, meanwhile));
    }

    [Fact]
    public async Task Ingest_LosesToTheNewerBytes_WhenTheBlobIsOverwrittenWhileItIsRead()
    {
        await archive.PutAsync("a.txt", TestIssues.Weekly(4384, Friday, "甲"));
        await using var another = archive.Another();
        archive.Reader.During = async name =>
        {
            await another.PutAsync(name, TestIssues.Weekly(4384, Friday, "乙"));
            await another.IngestAsync(name);
        };

        var outcome = await archive.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation);

        Assert.Equal(IngestOutcome.Busy, outcome);
        var issue = Assert.Single((await archive.CatalogueAsync()).Issues);
        var record = await archive.Records.FindAsync(issue.Id, TestArchive.Cancellation);
        Assert.Equal("乙", record!.Issue.Articles[0].Paragraphs[0]);
    }

    [Fact]
    public async Task Ingest_TakesOver_WhenTheClaimHasExpired()
    {
        await archive.PutAsync("a.txt", TestIssues.Weekly(4384, Friday));
        await using var another = archive.Another();
        archive.Reader.During = async name =>
        {
            archive.Clock.Advance(TimeSpan.FromMinutes(2));
            Assert.Equal(IngestOutcome.Settled, await another.Ingestion.IngestAsync(name, TestArchive.Cancellation));
        };

        var outcome = await archive.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation);

        Assert.Equal(IngestOutcome.Busy, outcome);
        Assert.Equal((UploadState.Ready, 2), ((await archive.StateAsync("a.txt")).State, (await archive.StateAsync("a.txt")).Attempt));
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    /// <summary>Another instance begins to read an upload and is ended; then its claim runs out.</summary>
    private async Task VanishAsync(string name)
    {
        var policy = new FaultPolicy(Fault.Killed, at: 8);
        await using var vanishing = archive.Another(policy);
        await vanishing.Storage.InitializeAsync(TestArchive.Cancellation);
        policy.Armed = true;
        await Assert.ThrowsAsync<KilledException>(() => vanishing.Ingestion.IngestAsync(name, TestArchive.Cancellation));
        archive.Clock.Advance(TimeSpan.FromMinutes(2));
    }
}
