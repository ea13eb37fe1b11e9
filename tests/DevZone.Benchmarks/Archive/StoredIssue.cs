using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace DevZone.Benchmarks.Archive;

/// <summary>All rows and blobs that the archive made of one upload.</summary>
/// <param name="Rows">By table; those of one partition after each other.</param>
/// <param name="Blobs">By container and name.</param>
internal sealed record StoredIssue(
    IReadOnlyList<(string Table, TableEntity Row)> Rows,
    IReadOnlyList<(string Container, string Name, BinaryData Content)> Blobs
)
{
    public long BlobBytes => Blobs.Sum(blob => blob.Content.ToMemory().Length);

    /// <summary>Bytes of the rows' properties: text in UTF-16, as the service counts.</summary>
    public long RowBytes => Rows.Sum(row => row.Row.Sum(property => property.Key.Length * 2L + SizeOf(property.Value)));

    /// <summary>Reads what an archive holds of issues that follow each other.</summary>
    public static async Task<IReadOnlyList<StoredIssue>> LoadAsync(
        string connectionString,
        IReadOnlyList<(string BlobName, string IssueId)> issues
    )
    {
        var tables = new TableServiceClient(connectionString);
        var blobs = new BlobServiceClient(connectionString);
        // One query for all, because each goes through the emulator's whole table.
        var ids = issues.Select(issue => issue.IssueId).Order(StringComparer.Ordinal).ToList();
        var catalogue = await RowsAsync(tables, "catalogue", "");
        var uploads = (await RowsAsync(tables, "uploads", "")).ToLookup(row => row.PartitionKey, StringComparer.Ordinal);
        var facts = (await RowsAsync(tables, "facts", $"PartitionKey ge '{ids[0]}' and PartitionKey le '{ids[^1]}'")).ToLookup(
            row => row.PartitionKey,
            StringComparer.Ordinal
        );
        var states = catalogue.Where(row => row.ContainsKey("IssueId")).ToLookup(row => row.GetString("IssueId"), StringComparer.Ordinal);
        var loaded = new List<StoredIssue>();
        foreach (var (blobName, issueId) in issues)
        {
            var candidate = states[issueId].Single(row => row.RowKey.StartsWith("candidate|", StringComparison.Ordinal));
            (string, string)[] names =
            [
                ("issues", blobName),
                ("originals", candidate.GetString("Sha256")),
                ("records", $"{issueId}/{candidate.GetString("Record")}.json.gz"),
            ];
            var files = new List<(string, string, BinaryData)>();
            foreach (var (container, name) in names)
            {
                BlobDownloadResult file = await blobs.GetBlobContainerClient(container).GetBlobClient(name).DownloadContentAsync();
                files.Add((container, name, file.Content));
            }

            loaded.Add(
                new StoredIssue(
                    [
                        .. states[issueId].Select(row => ("catalogue", row)),
                        .. uploads[candidate.GetString("UploadId")].Select(row => ("uploads", row)),
                        .. facts[issueId].Select(row => ("facts", row)),
                    ],
                    files
                )
            );
        }

        return loaded;
    }

    private static async Task<IReadOnlyList<TableEntity>> RowsAsync(TableServiceClient tables, string table, string filter)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in tables.GetTableClient(table).QueryAsync<TableEntity>(filter))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static long SizeOf(object? value) => value is string text ? text.Length * 2L : 8;
}
