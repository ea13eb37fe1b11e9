using System.Collections.Immutable;
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

    /// <summary>How often corrections may overtake one reading, before the archive is held to be damaged.</summary>
    private const int MostOvertakings = 50;

    private readonly ArchiveStorage storage;
    private readonly CatalogueTable table;
    private readonly FactStore facts;
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile Catalogue current = new(0, ImmutableDictionary<string, Catalogue.Entry>.Empty);
    private ImmutableDictionary<string, Catalogue.Entry> entries = ImmutableDictionary<string, Catalogue.Entry>.Empty;

    internal CatalogueReader(ArchiveStorage storage, CatalogueTable table, FactStore facts)
    {
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
        if (changed.Any(marker => marker.Revision > head.Revision && !IsAddition(marker)))
        {
            return null;
        }
        // An issue that appeared after the head is left for the next time, as if it had not been seen.
        var standing = changed.Where(marker => marker.Revision <= head.Revision).ToList();
        var read = await ReadAsync(standing, cancellationToken);
        if (standing.Where((marker, i) => marker.Standing is not null && read[i] is null).Any())
        {
            return null;
        }
        var next = entries.ToBuilder();
        for (var i = 0; i < standing.Count; i++)
        {
            if (read[i] is { } entry)
            {
                next[standing[i].IssueId] = entry;
            }
            else
            {
                next.Remove(standing[i].IssueId);
            }
        }
        entries = next.ToImmutable();
        return new Catalogue(head.Revision, entries);
    }

    private bool IsAddition(Marker marker) => marker.Standing is not null && !entries.ContainsKey(marker.IssueId);

    /// <summary>The entries of these markers; null where an issue was taken back, or its rows are not all there.</summary>
    private async Task<Catalogue.Entry?[]> ReadAsync(List<Marker> markers, CancellationToken cancellationToken)
    {
        var read = new Catalogue.Entry?[markers.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Concurrency, CancellationToken = cancellationToken };
        await Parallel.ForAsync(
            0,
            markers.Count,
            options,
            async (i, cancellation) =>
            {
                if (markers[i].Standing is { } issue)
                {
                    var reference = new IssueReference(issue.Id, issue.Version, issue.Date);
                    var found = await facts.ReadAsync(reference, markers[i].Rows, cancellation);
                    read[i] = found is null ? null : new Catalogue.Entry(markers[i], issue, found);
                }
            }
        );
        return read;
    }
}
