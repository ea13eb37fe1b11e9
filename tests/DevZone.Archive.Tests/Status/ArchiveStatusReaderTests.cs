using DevZone.Archive.Deliveries;
using DevZone.Archive.Identity;
using DevZone.Archive.Status;
using DevZone.Archive.Tests.Support;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Status;

/// <summary>The clock begins on Sunday, 1 June 2025 at noon in Beijing.</summary>
public sealed class ArchiveStatusReaderTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2025, 5, 30);
    private static readonly TimeSpan ToMondayAt11 = TimeSpan.FromHours(23);
    private static readonly TimeSpan ToMondayAt13 = TimeSpan.FromHours(25);

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Fact]
    public async Task Read_HasNoAlarms_BeforeTheFirstSweep()
    {
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));
        archive.Clock.Advance(ToMondayAt13);

        var status = await ReadAsync();

        Assert.Equal((null, TimeSpan.Zero, 0), (status.SweepAge, status.DigestDelay, status.FailedDeliveries));
        Assert.Empty(StatusAlarms.Of(status));
    }

    [Fact]
    public async Task Read_RaisesAnAlarm_WhileTheContainerIsNotListed()
    {
        await SweepAsync();
        archive.Clock.Advance(StatusAlarms.LongestSweepAge);
        Assert.Empty(StatusAlarms.Of(await ReadAsync()));

        archive.Clock.Advance(TimeSpan.FromSeconds(1));
        var late = await ReadAsync();
        Assert.Equal(StatusAlarms.LongestSweepAge + TimeSpan.FromSeconds(1), late.SweepAge);
        Assert.Equal([StatusAlarms.UploadsNotListed], StatusAlarms.Of(late));

        await SweepAsync();
        Assert.Empty(StatusAlarms.Of(await ReadAsync()));
    }

    [Fact]
    public async Task Read_RaisesAnAlarm_WhileADigestIsLate()
    {
        await SweepAsync();
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));
        archive.Clock.Advance(ToMondayAt11);
        await SweepAsync();
        var soon = await ReadAsync();
        Assert.Equal(TimeSpan.FromHours(11), soon.DigestDelay);
        Assert.Empty(StatusAlarms.Of(soon));

        archive.Clock.Advance(ToMondayAt13 - ToMondayAt11);
        await SweepAsync();
        Assert.Equal([StatusAlarms.DigestLate], StatusAlarms.Of(await ReadAsync()));

        await archive.WeeklyDigests.CompileDueAsync(TestArchive.Cancellation);
        Assert.Empty(StatusAlarms.Of(await ReadAsync()));
    }

    [Fact]
    public async Task Read_CallsNoDigestLate_WhereTheTimerRanBeforeTheArchiveWasThere()
    {
        archive.Clock.Advance(ToMondayAt11);
        await SweepAsync();
        await archive.IngestAsync("a.txt", TestIssues.Weekly(4384, Friday));
        archive.Clock.Advance(ToMondayAt13 - ToMondayAt11);

        Assert.Equal(TimeSpan.Zero, (await ReadAsync()).DigestDelay);

        archive.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(TimeSpan.FromHours(13), (await ReadAsync()).DigestDelay);
    }

    [Theory]
    [InlineData(DeliveryState.Failed, 2, 600, 0)]
    [InlineData(DeliveryState.Failed, 3, 0, 1)]
    [InlineData(DeliveryState.Claimed, 1, 60, 0)]
    [InlineData(DeliveryState.Claimed, 1, 61, 1)]
    [InlineData(DeliveryState.Claimed, 4, 0, 1)]
    [InlineData(DeliveryState.Sent, 4, 600, 0)]
    public async Task Read_CountsDeliveriesThatFailed(DeliveryState state, int attempts, int minutesAgo, int expected)
    {
        archive.Clock.Advance(ToMondayAt11);
        var record = await FindAsync();
        Assert.Null(record);
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            record = await archive.Deliveries.ClaimAsync(IsoWeek.Of(Friday), "recipient", "content", record, TestArchive.Cancellation);
            if (attempt < attempts - 1 || state == DeliveryState.Failed)
            {
                await archive.Deliveries.SettleAsync(record!, DeliveryState.Failed, TestArchive.Cancellation);
                record = await FindAsync();
            }
        }

        if (state == DeliveryState.Sent)
        {
            await archive.Deliveries.SettleAsync(record!, state, TestArchive.Cancellation);
        }

        archive.Clock.Advance(TimeSpan.FromMinutes(minutesAgo));
        var status = await ReadAsync();

        Assert.Equal(expected, status.FailedDeliveries);
        Assert.Equal(expected == 1, StatusAlarms.Of(status) is [StatusAlarms.DeliveryFailed]);
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    private Task SweepAsync() => archive.Sweep.SweepAsync(TestArchive.Cancellation);

    private Task<ArchiveStatus> ReadAsync() => archive.Status.ReadAsync(TestArchive.Cancellation);

    private async Task<DeliveryRecord?> FindAsync() =>
        (await archive.Deliveries.OfWeekAsync(IsoWeek.Of(Friday), TestArchive.Cancellation)).GetValueOrDefault("recipient");
}
