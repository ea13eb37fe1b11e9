using DevZone.Archive.Identity;
using DevZone.Archive.Tests.Support;
using DevZone.Archive.Weeks;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Weeks;

public sealed class DigestStoreTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2025, 5, 30);
    private static readonly IsoWeek Week = IsoWeek.Of(Friday);

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Fact]
    public async Task Save_LeavesOneDigest_WhenThreeTimersFire()
    {
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SaveAsync("f1", "甲")));

        var digest = await archive.Digests.FindAsync(Week, TestArchive.Cancellation);
        Assert.Equal(("f1", "甲"), (digest!.Fingerprint, await ReadAsync(digest)));
        Assert.Single((await archive.Digests.ListAsync(new PageRequest(), TestArchive.Cancellation)).Value);
    }

    [Fact]
    public async Task Save_ReplacesTheDigest_WhenItWasCompiledFromOtherIssues()
    {
        await SaveAsync("f1", "甲");
        var former = await archive.Digests.FindAsync(Week, TestArchive.Cancellation);

        await SaveAsync("f2", "乙");

        var digest = await archive.Digests.FindAsync(Week, TestArchive.Cancellation);
        Assert.Equal(("f2", "乙"), (digest!.Fingerprint, await ReadAsync(digest)));
        Assert.Null(await ReadAsync(former!));
        Assert.DoesNotContain(await StorageDump.OfAsync(archive), line => line.Contains("f1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_IsLatestFirst_InPages()
    {
        foreach (var week in new[] { new IsoWeek(2020, 53), new IsoWeek(2021, 1), new IsoWeek(2025, 22) })
        {
            await SaveAsync("f", "甲", week);
        }

        var first = await archive.Digests.ListAsync(new PageRequest(2), TestArchive.Cancellation);
        var second = await archive.Digests.ListAsync(new PageRequest(2, first.Continuation), TestArchive.Cancellation);

        Assert.Equal(["2025-W22", "2021-W01", "2020-W53"], first.Value.Concat(second.Value).Select(digest => digest.Week.ToString()));
        Assert.Null(second.Continuation);
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    private Task SaveAsync(string fingerprint, string text, IsoWeek? week = null) =>
        archive.Digests.SaveAsync(week ?? Week, fingerprint, BinaryData.FromString(text), TestArchive.Cancellation);

    private async Task<string?> ReadAsync(StoredDigest digest) =>
        (await archive.Digests.ReadAsync(digest, TestArchive.Cancellation))?.ToString();
}
