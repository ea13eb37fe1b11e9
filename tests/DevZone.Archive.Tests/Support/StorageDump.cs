using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;

namespace DevZone.Archive.Tests.Support;

/// <summary>Everything that an archive has in storage, as sorted lines, without what tells when and by whom it was written.</summary>
internal static partial class StorageDump
{
    private static readonly HashSet<string> Times = ["odata.etag", "Timestamp", "Claim", "Attempt", "Modified", "BlobETag", "Due"];

    public static async Task<IReadOnlyList<string>> OfAsync(TestArchive archive)
    {
        var lines = new List<string>();
        var storage = archive.Storage;
        foreach (
            var table in new[] { storage.CatalogueRows, storage.UploadRows, storage.FactRows, storage.DigestRows, storage.DeliveryRows }
        )
        {
            await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: TestArchive.Cancellation))
            {
                var columns = row.Where(column => column.Value is not null && !Times.Contains(column.Key) && !IsTime(column.Value))
                    .OrderBy(column => column.Key, StringComparer.Ordinal)
                    .Select(column => $"{column.Key}={Arrival().Replace($"{column.Value}", "upload|…|")}");
                lines.Add($"{table.Name}: {string.Join(' ', columns.Where(c => !c.StartsWith("Received=", StringComparison.Ordinal)))}");
            }
        }
        foreach (var container in new[] { storage.Uploads, storage.Originals, storage.Records, storage.Digests })
        {
            await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions(), TestArchive.Cancellation))
            {
                var content = await container.GetBlobClient(blob.Name).DownloadContentAsync(TestArchive.Cancellation);
                var hash = Convert.ToHexString(SHA256.HashData(content.Value.Content.ToMemory().Span));
                lines.Add($"{container.Name}: {blob.Name} {hash}");
            }
        }
        lines.Sort(StringComparer.Ordinal);
        return [.. lines.Select(line => line.Replace(archive.Prefix, "", StringComparison.Ordinal))];
    }

    private static bool IsTime(object value) => value is DateTimeOffset;

    [GeneratedRegex(@"upload\|[0-9]{19}\|")]
    private static partial Regex Arrival();
}
