using System.IO.Compression;
using System.Text.Json;
using Azure;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Search;

/// <summary>
/// The texts of a year's issues in one compressed blob, so that an instance that starts does not load each issue. Like the catalogue's
/// segments it is a cache that cannot lie: a text counts only for the version of the issue that stands.
/// </summary>
internal sealed class SearchSegments(ArchiveStorage storage)
{
    /// <returns>Texts by issue and version; none where there is no segment, or none that can be read.</returns>
    public async Task<IReadOnlyDictionary<(string Id, string Version), IssueText>> ReadAsync(int year, CancellationToken cancellationToken)
    {
        try
        {
            var download = await storage.Segments.GetBlobClient(NameOf(year)).DownloadStreamingAsync(cancellationToken: cancellationToken);
            await using var content = download.Value.Content;
            await using var json = new GZipStream(content, CompressionMode.Decompress);
            var texts = await JsonSerializer.DeserializeAsync(json, ArchiveJson.Form<IssueText[]>(), cancellationToken);
            return texts!.ToDictionary(text => (text.Issue.Id, text.Issue.Version));
        }
        catch (Exception error) when (error is RequestFailedException { Status: 404 } or JsonException or InvalidDataException)
        {
            return new Dictionary<(string Id, string Version), IssueText>();
        }
    }

    public async Task WriteAsync(int year, IEnumerable<IssueText> texts, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            await JsonSerializer.SerializeAsync(gzip, [.. texts], ArchiveJson.Form<IssueText[]>(), cancellationToken);
        }
        buffer.Position = 0;
        await storage.Segments.GetBlobClient(NameOf(year)).UploadAsync(buffer, overwrite: true, cancellationToken);
    }

    private static string NameOf(int year) => $"search-{year:D4}.json.gz";
}
