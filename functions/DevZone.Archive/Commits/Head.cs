using Azure;
using Azure.Data.Tables;

namespace DevZone.Archive.Commits;

/// <summary>The catalogue's one head. Every commit replaces it under its ETag, so commits happen one after the other.</summary>
/// <param name="Revision">Raised whenever what a reader can see changes.</param>
/// <param name="ETag">The row's ETag; null before the first commit.</param>
internal sealed record Head(long Revision, ETag? ETag)
{
    public const string Key = "head";

    public static Head From(TableEntity row) => new(row.GetInt64(nameof(Revision)) ?? 0, row.ETag);

    public TableTransactionAction Next(long revision)
    {
        var row = new TableEntity(CatalogueTable.Partition, Key) { [nameof(Revision)] = revision };
        return CatalogueTable.Put(row, ETag);
    }
}
