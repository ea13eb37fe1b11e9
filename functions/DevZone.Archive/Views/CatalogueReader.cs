using System.Collections.Concurrent;
using Azure;
using DevZone.Archive.Commits;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Views;

/// <summary>
/// Gives the catalogue as it stands now. It asks for the head, and only if that has moved on for the markers that changed, and for
/// the facts of those. The read rule, by which nobody sees half an issue: facts of a version are taken whole or not at all, counted
/// against the marker; and markers are taken as of one head.
/// </summary>
public sealed class CatalogueReader : IDisposable
{
    private const int Concurrency = 16;

    /// <summary>How many issues of a year must be asked for before it is worth a segment.</summary>
    private const int Worthwhile = 8;

    /// <summary>How often corrections may overtake one reading, before the archive is held to be damaged.</summary>
    private const int MostOvertakings = 50;

    private readonly ArchiveStorage storage;
    private readonly CatalogueTable table;
    private readonly FactStore facts;
    private readonly SegmentStore segments;
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile Catalogue current = Catalogue.Empty;

    internal CatalogueReader(ArchiveStorage storage, CatalogueTable table, FactStore facts, SegmentStore segments)
    {
        this.segments = segments;
        this.storage = storage;
        this.table = table;
        this.facts = facts;
    }

    /// <summary>The catalogue with every commit that was made before the call.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Catalogue> CurrentAsync(CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        var head = await table.HeadAsync(cancellationToken);
        var known = current;
        if (known.Revision >= head.Revision)
        {
            return known;
        }
        await turn.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 0; current.Revision < head.Revision; attempt++)
            {
                if (attempt == MostOvertakings)
                {
                    throw new InvalidDataException("Rows of a standing issue are missing.");
                }
                current = await AdvanceAsync(head, cancellationToken) ?? current;
                head = current.Revision < head.Revision ? await table.HeadAsync(cancellationToken) : head;
            }
            return current;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    /// <summary>Brings the catalogue to a head.</summary>
    /// <returns>Null when commits overtook the reading in such a way that it must be done again with a newer head.</returns>
    private async Task<Catalogue?> AdvanceAsync(Head head, CancellationToken cancellationToken)
    {
        var changed = await table.MarkersAsync(current.Revision, cancellationToken);
        // An issue that was corrected or taken back after the head: what it was at the head is known no more.
        if (changed.Any(marker => marker.Revision > head.Revision && marker.Since <= head.Revision))
        {
            return null;
        }
        // An issue that appeared after the head is left for the next time, as if it had not been seen.
        List<Marker> seen = [.. changed.Where(marker => marker.Revision <= head.Revision)];
        List<Marker> standing = [.. seen.Where(marker => marker.Standing is not null)];
        var read = new ConcurrentBag<Catalogue.Entry>();
        foreach (var year in standing.GroupBy(marker => marker.Standing!.Date.Year).Where(year => year.Count() >= Worthwhile))
        {
            var segment = await segments.ReadAsync(year.Key, cancellationToken);
            foreach (var marker in year)
            {
                if (segment.TryGetValue((marker.IssueId, marker.Standing!.Version), out var known))
                {
                    read.Add(new Catalogue.Entry(marker, marker.Standing, known));
                }
            }
        }
        var found = read.Select(entry => entry.Issue.Id).ToHashSet(StringComparer.Ordinal);
        List<Marker> missing = [.. standing.Where(marker => !found.Contains(marker.IssueId))];
        await ReadAsync(missing, read, cancellationToken);
        if (read.Count < standing.Count)
        {
            return null;
        }
        var gone = seen.Where(marker => marker.Standing is null).Select(marker => marker.IssueId);
        var next = current.With(head.Revision, gone, [.. read]);
        await WriteSegmentsAsync(missing, next, cancellationToken);
        return next;
    }

    private async Task WriteSegmentsAsync(IEnumerable<Marker> missing, Catalogue next, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var year in missing.GroupBy(marker => marker.Standing!.Date.Year).Where(year => year.Count() >= Worthwhile))
            {
                await segments.WriteAsync(year.Key, next.EntriesOf(year.Key), cancellationToken);
            }
        }
        catch (RequestFailedException)
        {
            // A reader answers without its cache too; the next instance that starts tries again.
        }
    }

    /// <summary>Adds the entries of these markers but for those whose rows are not all there.</summary>
    private Task ReadAsync(IReadOnlyList<Marker> markers, ConcurrentBag<Catalogue.Entry> read, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            markers,
            new ParallelOptions { MaxDegreeOfParallelism = Concurrency, CancellationToken = cancellationToken },
            async (marker, cancellation) =>
            {
                var issue = marker.Standing!;
                var reference = new IssueReference(issue.Id, issue.Version, issue.Date);
                if (await facts.ReadAsync(reference, marker.Rows, cancellation) is { } found)
                {
                    read.Add(new Catalogue.Entry(marker, issue, found));
                }
            }
        );
}
