using Azure;
using DevZone.Archive.Deliveries;
using DevZone.Archive.Identity;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using DevZone.Archive.Views;
using DevZone.Archive.Weeks;

namespace DevZone.Archive.Status;

/// <summary>Finds out how the archive does.</summary>
public sealed class ArchiveStatusReader
{
    /// <summary>The timer that compiles digests runs on Mondays at 08:00 in Beijing.</summary>
    private static readonly TimeSpan DigestHour = TimeSpan.FromHours(8);

    /// <summary>With the pauses between them three attempts take half an hour: what a short outage costs is no failure.</summary>
    private const int AttemptsOfAFailure = 3;

    /// <summary>No delivery takes so long: its process was killed, or the connection broke when all was said.</summary>
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromHours(1);

    private readonly ArchiveStorage storage;
    private readonly CatalogueReader catalogue;
    private readonly IssueSweep sweep;
    private readonly IngestQueue queue;
    private readonly DigestStore digests;
    private readonly DeliveryStore deliveries;
    private readonly TimeProvider clock;

    internal ArchiveStatusReader(
        ArchiveStorage storage,
        CatalogueReader catalogue,
        IssueSweep sweep,
        IngestQueue queue,
        DigestStore digests,
        DeliveryStore deliveries,
        TimeProvider clock
    )
    {
        this.storage = storage;
        this.catalogue = catalogue;
        this.sweep = sweep;
        this.queue = queue;
        this.digests = digests;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /// <summary>Asks the storage; a few calls.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RequestFailedException">The storage does not answer.</exception>
    public async Task<ArchiveStatus> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var swept = await sweep.StatusAsync(cancellationToken);
        var newestDigest = (await digests.ListAsync(new PageRequest(Top: 1), cancellationToken)).Value;
        var newestIssue = (await catalogue.CurrentAsync(cancellationToken)).Issues is [var issue, ..] ? issue.Date : (DateOnly?)null;
        return new ArchiveStatus(
            swept,
            // Before the container could be listed for the first time, the age is that of the attempts.
            now - (swept?.Succeeded ?? swept?.Began),
            await queue.LengthAsync(cancellationToken),
            await PoisonAsync(cancellationToken),
            newestDigest is [var digest] ? digest : null,
            await DigestDelayAsync(swept?.Began, now, cancellationToken),
            await FailedDeliveriesAsync(now, cancellationToken),
            newestIssue,
            newestIssue is { } day ? now - Beijing.StartOf(day) : null
        );
    }

    /// <summary>Nothing is late in an archive without issues, nor in one that was not there when the timer should have run.</summary>
    private async Task<TimeSpan> DigestDelayAsync(DateTimeOffset? began, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var current = IsoWeek.Of(Beijing.DayOf(now));
        var late =
            began < Beijing.StartOf(current.Monday) + DigestHour
            && (await catalogue.CurrentAsync(cancellationToken)).Issues.Count > 0
            && await digests.FindAsync(current.Previous, cancellationToken) is null;
        return late ? now - Beijing.StartOf(current.Monday) : TimeSpan.Zero;
    }

    private async Task<int> FailedDeliveriesAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var week = IsoWeek.Of(Beijing.DayOf(now)).Previous;
        var records = await deliveries.OfWeekAsync(week, cancellationToken);
        return records.Values.Count(record =>
            record.State != DeliveryState.Sent
            && (record.Attempts >= AttemptsOfAFailure || (record.State == DeliveryState.Claimed && now - record.Changed > LongestDelivery))
        );
    }

    private async Task<int> PoisonAsync(CancellationToken cancellationToken)
    {
        var messages = 0;
        foreach (var poison in storage.PoisonQueues)
        {
            try
            {
                messages += (await poison.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
            }
            catch (RequestFailedException error) when (error.IsMissing())
            {
                // The host makes a poison queue with its first message.
            }
        }

        return messages;
    }
}
