using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace DevZone.Scale.Tests.Support;

/// <summary>
/// What an archive holds, as sorted lines: every row with its columns, every blob with the hash of its bytes. What tells when, by whom and
/// at which commit something was written is left out, since it hangs on the order of arrival; so is the cache of segments.
/// </summary>
internal static partial class ArchiveImage
{
    private static readonly string[] Tables = ["catalogue", "uploads", "facts", "digests"];
    private static readonly string[] Containers = ["issues", "originals", "records", "digests"];

    private static readonly HashSet<string> WhenAndByWhom =
    [
        "odata.etag",
        "Timestamp",
        "Attempt",
        "BlobETag",
        "Claim",
        "Due",
        "Received",
        "Modified",
        "Generation",
        "Revision",
        "Since",
        "Fingerprint",
    ];

    public static async Task<IReadOnlyList<string>> TakeAsync(string connectionString)
    {
        var cancel = TestContext.Current.CancellationToken;
        var lines = new List<string>();
        foreach (var table in Tables)
        {
            await foreach (
                var row in new TableServiceClient(connectionString).GetTableClient(table).QueryAsync<TableEntity>(cancellationToken: cancel)
            )
            {
                if (row.RowKey is not ("head" or "sweep"))
                {
                    lines.Add($"{table}: {Line(row)}");
                }
            }
        }

        foreach (var container in Containers)
        {
            var blobs = new BlobServiceClient(connectionString).GetBlobContainerClient(container);
            await foreach (var blob in blobs.GetBlobsAsync(new GetBlobsOptions(), cancel))
            {
                var content = await blobs.GetBlobClient(blob.Name).DownloadContentAsync(cancel);
                var hash = Convert.ToHexString(SHA256.HashData(content.Value.Content.ToMemory().Span));
                lines.Add($"{container}: {Timeless(blob.Name)} {hash}");
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static string Line(TableEntity row)
    {
        var columns = row.Where(column => column.Value is not (null or DateTimeOffset) && !WhenAndByWhom.Contains(column.Key))
            .OrderBy(column => column.Key, StringComparer.Ordinal)
            .Select(column => $"{column.Key}={Timeless($"{column.Value}")}");
        return string.Join(' ', columns);
    }

    private static string Timeless(string text)
    {
        text = Arrival().Replace(text, "upload|…|");
        text = Version().Replace(text, "…-${hash}");
        return Fingerprint().Replace(text, "${week}/…/");
    }

    // The ticks of an upload's arrival, in its key.
    [GeneratedRegex(@"upload\|[0-9]{19}\|")]
    private static partial Regex Arrival();

    // The generation before the hash in the name of a version.
    [GeneratedRegex(@"(?<![0-9-])[0-9]{6}-(?<hash>[0-9a-f]{16})")]
    private static partial Regex Version();

    [GeneratedRegex("(?<week>[0-9]{4}-W[0-9]{2})/[0-9a-f]{16}/")]
    private static partial Regex Fingerprint();
}
