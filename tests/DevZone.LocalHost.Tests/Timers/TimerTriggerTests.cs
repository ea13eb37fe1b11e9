using Azure.Storage.Blobs;
using DevZone.LocalHost.Tests.Support;
using DevZone.Testing;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Tests.Timers;

public sealed class TimerTriggerTests(AzuriteFixture azurite)
{
    private readonly string hostId = AzuriteFixture.UniqueName("host");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private BlobClient Status =>
        azurite.Blobs.GetBlobContainerClient("azure-webjobs-hosts").GetBlobClient($"timers/{hostId}/Host.Functions.Weekly/status");

    [Fact]
    public async Task Timer_KeepsItsStatus_AndDoesNotRunBeforeItsTime()
    {
        await using var host = await NewHost(typeof(Weekly)).StartAsync();
        var status = await Eventually.GetAsync(ReadStatusAsync, "the status is kept");
        Assert.Equal(default, status.Last);
        Assert.Equal(DayOfWeek.Monday, status.Next.DayOfWeek);
        Assert.InRange(status.Next, DateTime.UtcNow, DateTime.UtcNow.AddDays(7));
        Assert.Empty(host.Recorder.Entries);
    }

    [Fact]
    public async Task Timer_MakesUpOnceForAMissedRun()
    {
        var last = DateTime.UtcNow.AddDays(-21);
        var missed = LastMonday(last).AddDays(7);
        await SeedAsync(
            new ScheduleStatus
            {
                Last = LastMonday(last),
                Next = missed,
                LastUpdated = LastMonday(last),
            }
        );
        await using (var host = await NewHost(typeof(Weekly)).StartAsync())
        {
            await Eventually.TrueAsync(() => host.Recorder.Entries.Count > 0, "the missed run is made up for");
            await Eventually.TrueAsync(async () => (await ReadStatusAsync())!.Next > DateTime.UtcNow, "the next run is noted");
            Assert.Equal([$"past due, next {missed:O}"], host.Recorder.Entries);
        }

        await using var again = await NewHost(typeof(Weekly)).StartAsync();
        await Task.Delay(1000, Cancel);
        Assert.Empty(again.Recorder.Entries);
    }

    [Fact]
    public async Task Timer_DoesNotCountAsMissed_WhenOnlyTheScheduleChanged()
    {
        var last = DateTime.UtcNow.AddDays(-3);
        await SeedAsync(
            new ScheduleStatus
            {
                Last = last,
                Next = last.AddHours(1),
                LastUpdated = last,
            }
        );
        await using var host = await NewHost(typeof(Weekly)).StartAsync();
        await Eventually.TrueAsync(async () => (await ReadStatusAsync())!.Next.DayOfWeek == DayOfWeek.Monday, "the status follows");
        Assert.True((await ReadStatusAsync())!.Next > DateTime.UtcNow);
        Assert.Empty(host.Recorder.Entries);
    }

    [Fact]
    public async Task Timer_RunsInOneHostOnly_WhileItsHolderLives()
    {
        await using var first = await NewHost(typeof(EachSecond)).StartAsync();
        await Eventually.TrueAsync(() => first.Recorder.Entries.Count > 1, "the first host runs it");
        await using var second = await NewHost(typeof(EachSecond)).StartAsync();
        await Task.Delay(2200, Cancel);
        Assert.Empty(second.Recorder.Entries);
        await first.StopAsync();
        await Eventually.TrueAsync(() => second.Recorder.Entries.Count > 0, "the second host takes over", TimeSpan.FromSeconds(25));
    }

    [Fact]
    public async Task Timer_RunsAtStart_WhenItIsAskedTo()
    {
        await using var host = await NewHost(typeof(AtStart)).StartAsync();
        await Eventually.TrueAsync(() => host.Recorder.Entries.Count > 0, "it runs at start");
        Assert.Equal(["at start, status False"], host.Recorder.Entries);
    }

    [Fact]
    public async Task Timer_GoesOn_WhenARunFails()
    {
        await using var host = await NewHost(typeof(FailingEachSecond)).StartAsync();
        await Eventually.TrueAsync(() => host.Recorder.Entries.Count > 1, "it runs again");
    }

    private TestHost NewHost(Type function) =>
        new()
        {
            Functions = [function],
            ConnectionString = azurite.ConnectionString,
            HostId = hostId,
            Settings = { ["Schedule"] = "0 0 0 * * 1" },
        };

    private static DateTime LastMonday(DateTime time)
    {
        var day = time.Date;
        while (day.DayOfWeek != DayOfWeek.Monday)
        {
            day = day.AddDays(-1);
        }

        return DateTime.SpecifyKind(day, DateTimeKind.Utc);
    }

    private async Task SeedAsync(ScheduleStatus status)
    {
        await azurite.Blobs.GetBlobContainerClient("azure-webjobs-hosts").CreateIfNotExistsAsync(cancellationToken: Cancel);
        await Status.UploadAsync(BinaryData.FromObjectAsJson(status), overwrite: true, Cancel);
    }

    private async Task<ScheduleStatus?> ReadStatusAsync() =>
        await Status.ExistsAsync(Cancel)
            ? (await Status.DownloadContentAsync(Cancel)).Value.Content.ToObjectFromJson<ScheduleStatus>()
            : null;

    public sealed class Weekly(Recorder recorder)
    {
        [Function("Weekly")]
        public void Run([TimerTrigger("%Schedule%")] TimerInfo timer) =>
            recorder.Add($"{(timer.IsPastDue ? "past due" : "in time")}, next {timer.ScheduleStatus?.Next:O}");
    }

    public sealed class EachSecond(Recorder recorder)
    {
        [Function("EachSecond")]
        public void Run([TimerTrigger("* * * * * *")] TimerInfo timer) => recorder.Add("run");
    }

    public sealed class AtStart(Recorder recorder)
    {
        [Function("AtStart")]
        public void Run([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true, UseMonitor = false)] TimerInfo timer) =>
            recorder.Add($"at start, status {timer.ScheduleStatus is not null}");
    }

    public sealed class FailingEachSecond(Recorder recorder)
    {
        [Function("FailingEachSecond")]
        public void Run([TimerTrigger("* * * * * *")] TimerInfo timer)
        {
            recorder.Add("run");
            throw new InvalidOperationException("It fails.");
        }
    }
}
