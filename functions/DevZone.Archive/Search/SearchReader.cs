using System.Collections.Concurrent;
using Azure;
using DevZone.Archive.Views;

namespace DevZone.Archive.Search;

/// <summary>
/// Gives the search index of the catalogue as it stands now. An issue is found from its commit on and no longer once it is taken back,
/// because the index is made of what stands in the catalogue and of nothing else. It is made on the first search.
/// </summary>
public sealed class SearchReader : IDisposable
{
    private const int Concurrency = 16;

    /// <summary>How many issues of a year must be asked for before it is worth a segment.</summary>
    private const int Worthwhile = 8;

    /// <summary>How often corrections may overtake one reading, before the archive is held to be damaged.</summary>
    private const int MostOvertakings = 50;

    private readonly CatalogueReader catalogue;
    private readonly IssueRecords records;
    private readonly SearchSegments segments;
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile SearchIndex current = SearchIndex.Empty;

    internal SearchReader(CatalogueReader catalogue, IssueRecords records, SearchSegments segments)
    {
        this.catalogue = catalogue;
        this.records = records;
        this.segments = segments;
    }

    /// <summary>The index with every commit that was made before the call.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SearchIndex> CurrentAsync(CancellationToken cancellationToken)
    {
        var now = await catalogue.CurrentAsync(cancellationToken);
        if (current.Revision >= now.Revision)
        {
            return current;
        }
        await turn.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 0; current.Revision < now.Revision; attempt++)
            {
                if (attempt == MostOvertakings)
                {
                    throw new InvalidDataException("The record of a standing issue is missing.");
                }
                current = await AdvanceAsync(now, cancellationToken) ?? current;
                now = current.Revision < now.Revision ? await catalogue.CurrentAsync(cancellationToken) : now;
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

    /// <returns>Null when an issue was corrected meanwhile: there is a newer catalogue.</returns>
    private async Task<SearchIndex?> AdvanceAsync(Catalogue now, CancellationToken cancellationToken)
    {
        var read = new ConcurrentBag<IssueText>();
        var missing = new List<IssueSummary>();
        foreach (var year in now.Issues.Where(issue => !current.Holds(issue)).GroupBy(issue => issue.Date.Year))
        {
            var kept = year.Count() < Worthwhile ? null : await segments.ReadAsync(year.Key, cancellationToken);
            foreach (var issue in year)
            {
                if (kept?.GetValueOrDefault((issue.Id, issue.Version)) is { } text)
                {
                    read.Add(text);
                }
                else
                {
                    missing.Add(issue);
                }
            }
        }
        var before = read.Count;
        await Parallel.ForEachAsync(
            missing,
            new ParallelOptions { MaxDegreeOfParallelism = Concurrency, CancellationToken = cancellationToken },
            async (issue, cancellation) =>
            {
                if (await records.FindAsync(now, issue, cancellation) is { } record)
                {
                    read.Add(IssueText.Of(new IssueReference(issue.Id, issue.Version, issue.Date), record.Issue));
                }
            }
        );
        if (read.Count < before + missing.Count)
        {
            return null;
        }
        var next = current.With(now, read);
        await WriteSegmentsAsync(missing, next, cancellationToken);
        return next;
    }

    private async Task WriteSegmentsAsync(IEnumerable<IssueSummary> missing, SearchIndex next, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var year in missing.GroupBy(issue => issue.Date.Year).Where(year => year.Count() >= Worthwhile))
            {
                await segments.WriteAsync(year.Key, next.TextsOf(year.Key), cancellationToken);
            }
        }
        catch (RequestFailedException)
        {
            // A search is answered without its cache too; the next instance that starts tries again.
        }
    }
}
