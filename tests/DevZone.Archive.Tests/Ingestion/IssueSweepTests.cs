using DevZone.Archive.Tests.Support;
using DevZone.Archive.Uploads;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Ingestion;

public sealed class IssueSweepTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2025, 5, 30);

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Fact]
    public async Task Sweep_AnnouncesOnce_WhenABlobCameWithoutAnEvent()
    {
        await PutSilentlyAsync("a.txt", 4384);

        var first = await archive.Sweep.SweepAsync(TestArchive.Cancellation);
        var second = await archive.Sweep.SweepAsync(TestArchive.Cancellation);

        Assert.Equal("a.txt", Assert.Single(first.Announced).Name);
        Assert.Empty(second.Announced);
        Assert.Equal(UploadState.Received, (await archive.StateAsync("a.txt")).State);
        var message = (await archive.Storage.Queue.ReceiveMessageAsync(cancellationToken: TestArchive.Cancellation)).Value;
        Assert.Equal("""{"name":"a.txt"}""", message.Body.ToString());
    }

    [Fact]
    public async Task Sweep_CostsTwoListings_HoweverManyUploadsAreKnown()
    {
        // The full number takes minutes to come in.
        var count = Environment.GetEnvironmentVariable("DEVZONE_SCALE") == "1" ? 5_000 : 100;
        await Parallel.ForAsync(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestArchive.Cancellation },
            // An empty file is settled soonest: as rejected.
            async (i, _) => await archive.PutAsync($"{i}.txt", [])
        );
        for (var i = 0; i < count; i++)
        {
            await archive.Ingestion.IngestAsync($"{i}.txt", TestArchive.Cancellation);
        }
        var counting = new FaultPolicy(Fault.Killed, at: 0);
        await using var instance = archive.Another(counting);
        await instance.Storage.InitializeAsync(TestArchive.Cancellation);
        counting.Armed = true;

        var result = await instance.Sweep.SweepAsync(TestArchive.Cancellation);

        Assert.Equal((count, 0, 0), (result.Listed, result.Announced.Count, result.Deleted));
        // Pages of 5,000 blobs and of 1,000 states, the issues to clean, the note of the sweep, and since when there are sweeps.
        var pages = (count + 4_999) / 5_000 + (count + 999) / 1_000;
        Assert.Equal(pages + 3, counting.Calls);

        await instance.Sweep.SweepAsync(TestArchive.Cancellation);
        // That it is asked but once.
        Assert.Equal(2 * pages + 5, counting.Calls);
    }

    [Fact]
    public async Task Sweep_AnnouncesAgain_WhenItsTurnDoesNotCome()
    {
        await PutSilentlyAsync("a.txt", 4384);
        await archive.Sweep.SweepAsync(TestArchive.Cancellation);
        archive.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Single((await archive.Sweep.SweepAsync(TestArchive.Cancellation)).Announced);
    }

    [Fact]
    public async Task Sweep_AnnouncesABlob_WhenItWasOverwrittenWithoutAnEvent()
    {
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));
        await PutSilentlyAsync("a.txt", 4385);

        Assert.Single((await archive.Sweep.SweepAsync(TestArchive.Cancellation)).Announced);
        await archive.IngestAsync("a.txt");
        Assert.Empty((await archive.Sweep.SweepAsync(TestArchive.Cancellation)).Announced);
        Assert.Equal(4385, Assert.Single((await archive.CatalogueAsync()).Issues).TotalIssueNumber);
    }

    [Fact]
    public async Task Sweep_AnnouncesAnUpload_WhenItsReaderIsGone()
    {
        await archive.PutAsync("a.txt", TestIssues.Weekly(4384, Friday));
        var policy = new FaultPolicy(Fault.Killed, at: 8);
        await using (var killed = archive.Another(policy))
        {
            await killed.Storage.InitializeAsync(TestArchive.Cancellation);
            policy.Armed = true;
            await Assert.ThrowsAsync<KilledException>(() => killed.Ingestion.IngestAsync("a.txt", TestArchive.Cancellation));
        }
        Assert.Equal(UploadState.Reading, (await archive.StateAsync("a.txt")).State);
        Assert.Empty((await archive.Sweep.SweepAsync(TestArchive.Cancellation)).Announced);
        archive.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Single((await archive.Sweep.SweepAsync(TestArchive.Cancellation)).Announced);
        Assert.Equal(UploadState.Ready, (await archive.IngestAsync("a.txt")).State);
    }

    [Fact]
    public async Task Sweep_TakesBack_WhenABlobIsGone()
    {
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));
        await archive.Storage.Uploads.DeleteBlobAsync("a.txt", cancellationToken: TestArchive.Cancellation);

        var result = await archive.Sweep.SweepAsync(TestArchive.Cancellation);

        Assert.Equal(1, result.Deleted);
        Assert.Empty((await archive.CatalogueAsync()).Issues);
        Assert.Equal(0, (await archive.Sweep.SweepAsync(TestArchive.Cancellation)).Deleted);
    }

    [Fact]
    public async Task Sweep_RaisesAnAlarmAndGoesOn_WhenTheContainerCannotBeListed()
    {
        await archive.PutAsync("a.txt", TestIssues.Weekly(4384, Friday));
        await archive.Sweep.SweepAsync(TestArchive.Cancellation);
        await archive.Storage.Uploads.GetBlobClient("poison\u0001.txt").UploadAsync(BinaryData.FromString("x"), TestArchive.Cancellation);
        archive.Clock.Advance(TimeSpan.FromMinutes(3));

        var result = await archive.Sweep.SweepAsync(TestArchive.Cancellation);

        Assert.NotNull(result.Alarm);
        Assert.Equal("a.txt", Assert.Single(result.Announced).Name);
        Assert.Equal(UploadState.Ready, (await archive.IngestAsync("a.txt")).State);
        var status = await archive.Sweep.StatusAsync(TestArchive.Cancellation);
        Assert.Equal(result.Alarm, status!.Alarm);
        Assert.True(status.Failed > status.Succeeded);
    }

    [Fact]
    public async Task Sweep_CostsTheSame_HoweverManyUploadsAreKnown()
    {
        async Task<int> CallsAsync()
        {
            var policy = new FaultPolicy(Fault.Killed, at: 0);
            await using var sweeper = archive.Another(policy);
            await sweeper.Storage.InitializeAsync(TestArchive.Cancellation);
            policy.Armed = true;
            await sweeper.Sweep.SweepAsync(TestArchive.Cancellation);
            return policy.Calls;
        }
        await archive.IngestAsync("0.txt", TestIssues.Loose("零"));
        var one = await CallsAsync();
        for (var i = 1; i < 30; i++)
        {
            await archive.IngestAsync($"{i}.txt", TestIssues.Loose($"第{i}则"));
        }

        Assert.Equal(one, await CallsAsync());
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    private async Task PutSilentlyAsync(string name, int total)
    {
        await archive.Storage.InitializeAsync(TestArchive.Cancellation);
        var bytes = BinaryData.FromBytes(FakeReader.Write(TestIssues.Weekly(total, Friday)));
        await archive.Storage.Uploads.GetBlobClient(name).UploadAsync(bytes, overwrite: true, TestArchive.Cancellation);
    }
}
