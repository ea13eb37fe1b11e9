using System.IO.Compression;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs.Models;
using DevZone.Archive.Storage;
using DevZone.Archive.Telemetry;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Commits;

/// <summary>Whole issues as they were read, one for each candidate: <c>records/issue/version.json.gz</c>.</summary>
internal sealed class RecordStore(ArchiveStorage storage)
{
    public async Task WriteAsync(string issueId, string version, ReadOnlyMemory<byte> issueJson, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(issueJson, cancellationToken);
        }
        buffer.Position = 0;
        await storage.Records.GetBlobClient(NameOf(issueId, version)).UploadAsync(buffer, overwrite: true, cancellationToken);
        ArchiveTelemetry.RecordBlob();
    }

    /// <returns>Null when the version stands no more.</returns>
    public async Task<Issue?> FindAsync(string issueId, string version, CancellationToken cancellationToken)
    {
        await using var json = await OpenJsonAsync(issueId, version, cancellationToken);
        return json is null ? null : await JsonSerializer.DeserializeAsync(json, IssueJson.Compact, cancellationToken);
    }

    /// <summary>The issue as <see cref="IssueJson.Compact"/> wrote it, read from storage as the stream is.</summary>
    /// <returns>Null when the version stands no more.</returns>
    public async Task<Stream?> OpenJsonAsync(string issueId, string version, CancellationToken cancellationToken)
    {
        try
        {
            var download = await storage
                .Records.GetBlobClient(NameOf(issueId, version))
                .DownloadStreamingAsync(cancellationToken: cancellationToken);
            return new GZipStream(download.Value.Content, CompressionMode.Decompress);
        }
        catch (RequestFailedException error) when (error.IsMissing())
        {
            return null;
        }
    }

    /// <summary>Removes the records up to a generation that no candidate names. Those of a later one are being prepared, and stay.</summary>
    public async Task CleanAsync(string issueId, long generation, IReadOnlySet<string> named, CancellationToken cancellationToken)
    {
        var options = new GetBlobsOptions { Prefix = $"{issueId}/" };
        await foreach (var blob in storage.Records.GetBlobsAsync(options, cancellationToken))
        {
            var version = blob.Name[(issueId.Length + 1)..^Suffix.Length];
            if (VersionName.GenerationOf(version) <= generation && !named.Contains(version))
            {
                await storage.Records.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellationToken);
            }
        }
    }

    private const string Suffix = ".json.gz";

    private static string NameOf(string issueId, string version) => $"{issueId}/{version}{Suffix}";
}
