using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using DevZone.Archive.Storage;
using DevZone.Archive.Uploads;

namespace DevZone.Archive.Commits;

/// <summary>
/// The table <c>catalogue</c>. All of it is one partition, for only within a partition can several rows change together: the head,
/// the markers and candidates of issues, the states of uploads. A weekly of forty years makes some ten thousand rows.
/// </summary>
internal sealed class CatalogueTable(ArchiveStorage storage)
{
    public const string Partition = "catalogue";

    /// <summary>Inserts a row that is not there, or replaces the one with this ETag.</summary>
    public static TableTransactionAction Put(TableEntity row, ETag? etag) =>
        etag is { } known
            ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, known)
            : new TableTransactionAction(TableTransactionActionType.Add, row);

    public async Task<Head> HeadAsync(CancellationToken cancellationToken) =>
        await FindAsync(Head.Key, cancellationToken) is { } row ? Head.From(row) : new Head(0, null);

    public async Task<Marker?> MarkerAsync(string issueId, CancellationToken cancellationToken) =>
        await FindAsync(Marker.KeyOf(issueId), cancellationToken) is { } row ? Marker.From(row) : null;

    public async Task<UploadRow?> UploadAsync(string key, CancellationToken cancellationToken) =>
        await FindAsync(key, cancellationToken) is { } row ? UploadRow.From(row) : null;

    public async Task<IReadOnlyList<Candidate>> CandidatesAsync(string issueId, CancellationToken cancellationToken)
    {
        var candidates = new List<Candidate>();
        await foreach (var row in RangeAsync(Candidate.PrefixOf(issueId), null, cancellationToken))
        {
            candidates.Add(Candidate.From(row));
        }
        return candidates;
    }

    /// <summary>Markers that changed after a revision; all of them after revision 0.</summary>
    public async Task<IReadOnlyList<Marker>> MarkersAsync(long after, CancellationToken cancellationToken)
    {
        var markers = new List<Marker>();
        var filter = after == 0 ? null : TableClient.CreateQueryFilter($"Revision gt {after}");
        await foreach (var row in RangeAsync(Marker.Prefix, filter, cancellationToken))
        {
            markers.Add(Marker.From(row));
        }
        return markers;
    }

    /// <summary>Rows whose key begins with a prefix that ends in '|'.</summary>
    public IAsyncEnumerable<TableEntity> RangeAsync(string prefix, string? filter, CancellationToken cancellationToken) =>
        RangeAsync(prefix, prefix[..^1] + '}', filter, cancellationToken);

    public async IAsyncEnumerable<TableEntity> RangeAsync(
        string from,
        string to,
        string? filter,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var range = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey ge {from} and RowKey lt {to}");
        var whole = filter is null ? range : $"{range} and {filter}";
        await foreach (var row in storage.CatalogueRows.QueryAsync<TableEntity>(whole, 1000, null, cancellationToken))
        {
            yield return row;
        }
    }

    /// <summary>Changes rows together or not at all.</summary>
    /// <exception cref="RequestFailedException">With 404, 409 or 412 when a row is not as it was read.</exception>
    public Task CommitAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken) =>
        TableBatch.SubmitAsync(storage.CatalogueRows, actions, cancellationToken);

    private async Task<TableEntity?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var row = await storage.CatalogueRows.GetEntityIfExistsAsync<TableEntity>(Partition, key, null, cancellationToken);
        return row.HasValue ? row.Value : null;
    }
}
