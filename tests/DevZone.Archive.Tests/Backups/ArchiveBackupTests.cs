using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using DevZone.Archive.Backups;
using DevZone.Archive.Identity;
using DevZone.Archive.Tests.Support;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Backups;

public sealed partial class ArchiveBackupTests(AzuriteFixture azurite) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Restore_GivesEveryRowAndBlobBack_IntoAnEmptyStorage()
    {
        await using var archive = TestArchive.Create(azurite);
        await FillAsync(archive);
        var written = await new ArchiveBackup(archive.Storage).ExportAsync(folder.Path, TestArchive.Cancellation);

        await using var restored = TestArchive.Create(azurite);
        var read = await new ArchiveBackup(restored.Storage).RestoreAsync(folder.Path, TestArchive.Cancellation);

        Assert.Equivalent(written, read);
        Assert.True(written.Rows["facts"] > 0 && written.Rows["digests"] > 0 && written.Blobs["originals"] > written.Blobs["issues"]);
        Assert.Equal(await StorageDump.OfAsync(archive), await StorageDump.OfAsync(restored));
        Assert.Equal(await RowsAsync(archive), await RowsAsync(restored));
    }

    [Fact]
    public async Task RestoredArchive_AnswersAndGoesOn()
    {
        await using var archive = TestArchive.Create(azurite);
        await FillAsync(archive);
        await new ArchiveBackup(archive.Storage).ExportAsync(folder.Path, TestArchive.Cancellation);
        await using var restored = TestArchive.Create(azurite);
        await new ArchiveBackup(restored.Storage).RestoreAsync(folder.Path, TestArchive.Cancellation);

        var sweep = await restored.Sweep.SweepAsync(TestArchive.Cancellation);
        var catalogue = await restored.CatalogueAsync();
        await restored.IngestAsync("c.txt", TestIssues.Weekly(3, new DateOnly(2026, 3, 20)));

        Assert.Empty(sweep.Announced);
        Assert.Equal(0, sweep.Deleted);
        Assert.Equal((await archive.CatalogueAsync()).Issues.Select(issue => issue.Id), catalogue.Issues.Select(issue => issue.Id));
        Assert.Equal(3, (await restored.CatalogueAsync()).Issues.Count);
    }

    /// <summary>A file that was replaced behind the functions' back, and not yet seen by the sweep, must not count as read.</summary>
    [Fact]
    public async Task RestoredArchive_ReadsWhatWasReplacedUnread()
    {
        await using var archive = TestArchive.Create(azurite);
        await FillAsync(archive);
        var corrected = FakeReader.Write(TestIssues.Weekly(1, new DateOnly(2026, 3, 6), "更正。"));
        await archive.Storage.Uploads.GetBlobClient("a.txt").UploadAsync(new BinaryData(corrected), true, TestArchive.Cancellation);
        await new ArchiveBackup(archive.Storage).ExportAsync(folder.Path, TestArchive.Cancellation);
        await using var restored = TestArchive.Create(azurite);
        await new ArchiveBackup(restored.Storage).RestoreAsync(folder.Path, TestArchive.Cancellation);

        var sweep = await restored.Sweep.SweepAsync(TestArchive.Cancellation);

        Assert.Equal("a.txt", Assert.Single(sweep.Announced).Name);
    }

    /// <summary>The truth are the uploads: reading them anew makes the same facts.</summary>
    [Fact]
    public async Task Uploads_OfABackup_MakeTheSameFacts_WhenTheyAreReadAnew()
    {
        await using var archive = TestArchive.Create(azurite);
        await FillAsync(archive);
        await new ArchiveBackup(archive.Storage).ExportAsync(folder.Path, TestArchive.Cancellation);
        await using var anew = TestArchive.Create(azurite);

        var backup = new BackupFolder(folder.Path);
        await foreach (var blob in backup.BlobsAsync("issues", TestArchive.Cancellation))
        {
            await using var content = await backup.OpenAsync(blob.Sha256, TestArchive.Cancellation);
            await anew.Uploads.PutAsync(blob.Name, content, TestArchive.Cancellation);
            await anew.Ingestion.IngestAsync(blob.Name, TestArchive.Cancellation);
        }

        Assert.Equal(Facts(await StorageDump.OfAsync(archive)), Facts(await StorageDump.OfAsync(anew)));
    }

    [Fact]
    public async Task Export_FetchesNothingAgain_ThatItHas()
    {
        var calls = new BlobReads();
        await using var archive = TestArchive.Create(azurite, calls);
        await FillAsync(archive);
        var backup = new ArchiveBackup(archive.Storage);
        await backup.ExportAsync(folder.Path, TestArchive.Cancellation);
        calls.Count = 0;

        await backup.ExportAsync(folder.Path, TestArchive.Cancellation);

        Assert.Equal(0, calls.Count);
    }

    [Fact]
    public async Task Restore_Refuses_AStorageThatHoldsAnArchive()
    {
        await using var archive = TestArchive.Create(azurite);
        await FillAsync(archive);
        var backup = new ArchiveBackup(archive.Storage);
        await backup.ExportAsync(folder.Path, TestArchive.Cancellation);

        await Assert.ThrowsAsync<BackupException>(() => backup.RestoreAsync(folder.Path, TestArchive.Cancellation));
    }

    [Fact]
    public async Task Export_SaysSo_WhereThereIsNoArchive()
    {
        await using var archive = TestArchive.Create(azurite);

        await Assert.ThrowsAsync<BackupException>(() =>
            new ArchiveBackup(archive.Storage).ExportAsync(folder.Path, TestArchive.Cancellation)
        );
    }

    [Fact]
    public async Task Restore_Refuses_AFolderWithoutAWholeBackup()
    {
        await using var archive = TestArchive.Create(azurite);

        var refused = await Assert.ThrowsAsync<BackupException>(() =>
            new ArchiveBackup(archive.Storage).RestoreAsync(folder.Path, TestArchive.Cancellation)
        );

        Assert.Contains("backup.json", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_NamesTheFile_ThatIsDamaged()
    {
        await using var archive = TestArchive.Create(azurite);
        var upload = await archive.IngestAsync("a.txt", TestIssues.Weekly(1, new DateOnly(2026, 3, 6)));
        await new ArchiveBackup(archive.Storage).ExportAsync(folder.Path, TestArchive.Cancellation);
        await File.WriteAllTextAsync(new BackupFolder(folder.Path).ContentFile(upload.Sha256!), "x", TestArchive.Cancellation);
        await using var restored = TestArchive.Create(azurite);

        var refused = await Assert.ThrowsAnyAsync<BackupException>(() =>
            new ArchiveBackup(restored.Storage).RestoreAsync(folder.Path, TestArchive.Cancellation)
        );

        Assert.Contains(upload.Sha256!, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_ComesBack_WithTheTypeOfEachColumn()
    {
        var row = new TableEntity("partition", "row")
        {
            ["Text"] = "科学导报 \"\\\u2028",
            ["Int"] = -5,
            ["Long"] = long.MaxValue,
            ["Double"] = 5.5e9,
            ["Whole"] = 3d,
            ["Bool"] = true,
            ["Time"] = new DateTimeOffset(638_000_000_000_000_001, TimeSpan.Zero),
            ["Guid"] = Guid.Parse("11111111-2222-3333-4444-555555555555"),
            ["Bytes"] = new byte[] { 0, 255 },
        };

        var back = BackupRow.Read(BackupRow.Write(row));

        Assert.Equal(row.OrderBy(c => c.Key, StringComparer.Ordinal), back.OrderBy(c => c.Key, StringComparer.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Two issues, one of them corrected and with a stand-by, one file that was refused, one that was deleted, a digest.</summary>
    private static async Task FillAsync(TestArchive archive)
    {
        await archive.IngestAsync("a.txt", TestIssues.Weekly(1, new DateOnly(2026, 3, 6), "印错的一期。"));
        await archive.IngestAsync("a.txt", TestIssues.Weekly(1, new DateOnly(2026, 3, 6)));
        await archive.IngestAsync("a.pdf", TestIssues.Weekly(1, new DateOnly(2026, 3, 6)));
        await archive.IngestAsync("b 第2期.txt", TestIssues.Weekly(2, new DateOnly(2026, 3, 13)));
        await archive.PutAsync("empty.txt", []);
        await archive.IngestAsync("empty.txt");
        await archive.IngestAsync("gone.txt", TestIssues.Weekly(9, new DateOnly(2026, 3, 27)));
        await archive.Uploads.DeleteAsync(UploadId.Of("gone.txt"), TestArchive.Cancellation);
        await archive.WeeklyDigests.CompileAsync(IsoWeek.Of(new DateOnly(2026, 3, 13)), TestArchive.Cancellation);
    }

    /// <summary>Every column but the ETags, times too.</summary>
    private static async Task<List<string>> RowsAsync(TestArchive archive)
    {
        var rows = new List<string>();
        foreach (
            var table in new[]
            {
                archive.Storage.CatalogueRows,
                archive.Storage.UploadRows,
                archive.Storage.FactRows,
                archive.Storage.DigestRows,
            }
        )
        {
            await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: TestArchive.Cancellation))
            {
                row.Remove("BlobETag");
                rows.Add(BackupRow.Write(row));
            }
        }
        return rows;
    }

    /// <summary>What was read, without the generation under which it was written; that counts the corrections.</summary>
    private static IEnumerable<string> Facts(IReadOnlyList<string> dump) =>
        dump.Where(line => line.StartsWith("facts: ", StringComparison.Ordinal) || line.StartsWith("records: ", StringComparison.Ordinal))
            .Select(line => Generation().Replace(line, "…-${hash}"))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("(?<![0-9-])[0-9]{6}-(?<hash>[0-9a-f]{16})", RegexOptions.ExplicitCapture)]
    private static partial Regex Generation();

    [GeneratedRegex("(issues|originals|records|digests)/")]
    private static partial Regex Blob();

    /// <summary>Counts downloads of blobs.</summary>
    private sealed class BlobReads : HttpPipelineSynchronousPolicy
    {
        public int Count { get; set; }

        public override void OnSendingRequest(HttpMessage message)
        {
            var uri = message.Request.Uri;
            if (message.Request.Method == RequestMethod.Get && Blob().IsMatch(uri.Path) && !uri.Query.Contains("comp="))
            {
                Count++;
            }
        }
    }
}
