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

    /// <summary>Reads what an archive holds of some issues.</summary>
    public static async Task<IReadOnlyList<StoredIssue>> LoadAsync(
        string connectionString,
        IEnumerable<(string BlobName, string IssueId)> issues
    )
    {
        var tables = new TableServiceClient(connectionString);
        var blobs = new BlobServiceClient(connectionString);
        var catalogue = new List<TableEntity>();
        await foreach (var row in tables.GetTableClient("catalogue").QueryAsync<TableEntity>())
        {
            catalogue.Add(row);
        }

        var byIssue = catalogue.Where(row => row.ContainsKey("IssueId")).ToLookup(row => row.GetString("IssueId"), StringComparer.Ordinal);
        var loaded = new List<StoredIssue>();
        foreach (var (blobName, issueId) in issues)
        {
            var rows = byIssue[issueId].Select(row => ("catalogue", row)).ToList();
            var candidate = byIssue[issueId].Single(row => row.RowKey.StartsWith("candidate|", StringComparison.Ordinal));
            rows.AddRange(await RowsAsync(tables, "uploads", candidate.GetString("UploadId")));
            rows.AddRange(await RowsAsync(tables, "facts", issueId));
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

            loaded.Add(new StoredIssue(rows, files));
        }

        return loaded;
    }

    private static async Task<IReadOnlyList<(string, TableEntity)>> RowsAsync(TableServiceClient tables, string table, string partition)
    {
        var rows = new List<(string, TableEntity)>();
        await foreach (var row in tables.GetTableClient(table).QueryAsync<TableEntity>($"PartitionKey eq '{partition}'"))
        {
            rows.Add((table, row));
        }

        return rows;
    }

    private static long SizeOf(object? value) => value is string text ? text.Length * 2L : 8;
}
