using Azure;
using DevZone.Archive.Identity;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Storage;
using DevZone.Archive.Views;
using DevZone.Archive.Weeks;

namespace DevZone.Archive.Status;

/// <summary>Finds out how the archive does.</summary>
public sealed class ArchiveStatusReader
{
    private readonly ArchiveStorage storage;
    private readonly CatalogueReader catalogue;
    private readonly IssueSweep sweep;
    private readonly IngestQueue queue;
    private readonly DigestStore digests;
    private readonly TimeProvider clock;

    internal ArchiveStatusReader(
        ArchiveStorage storage,
        CatalogueReader catalogue,
        IssueSweep sweep,
        IngestQueue queue,
        DigestStore digests,
        TimeProvider clock
    )
    {
        this.storage = storage;
        this.catalogue = catalogue;
        this.sweep = sweep;
        this.queue = queue;
        this.digests = digests;
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
            await queue.LengthAsync(cancellationToken),
            await PoisonAsync(cancellationToken),
            newestDigest is [var digest] ? digest : null,
            await DigestDelayAsync(now, cancellationToken),
            newestIssue,
            newestIssue is { } day ? now - Beijing.StartOf(day) : null
        );
    }

    /// <summary>Nothing is late in an archive without issues.</summary>
    private async Task<TimeSpan> DigestDelayAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var current = IsoWeek.Of(Beijing.DayOf(now));
        var late =
            (await catalogue.CurrentAsync(cancellationToken)).Issues.Count > 0
            && await digests.FindAsync(current.Previous, cancellationToken) is null;
        return late ? now - Beijing.StartOf(current.Monday) : TimeSpan.Zero;
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
