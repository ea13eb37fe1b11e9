using System.Globalization;
using Azure;
using Azure.Data.Tables;
using DevZone.Archive.Commits;

namespace DevZone.Archive.Uploads;

/// <summary>An upload's state as the catalogue keeps it. Whoever works on it holds its claim; every change goes by the row's ETag.</summary>
internal sealed record UploadRow
{
    public const string Prefix = "upload|";

    public required Upload Upload { get; init; }

    /// <summary>ETag of the blob that the state is about.</summary>
    public string? BlobETag { get; init; }

    /// <summary>Names the last one who worked on it. A fence: who finds another claim than his own has lost the upload.</summary>
    public string? Claim { get; init; }

    /// <summary>When the sweep hands it over again unless it was settled: the end of the claim or of the wait for its turn.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The issue whose rows an attempt began to write; if it ended there, the next one knows what to clean.</summary>
    public string? Preparing { get; init; }

    public ETag? ETag { get; init; }

    public string Key => KeyOf(Upload.Received, Upload.Id);

    /// <summary>True when nothing is left to do for these bytes.</summary>
    public bool Settled => Upload.State is not (UploadState.Received or UploadState.Reading);

    /// <summary>Newest first, as a table sorts upwards only.</summary>
    public static string KeyOf(DateTimeOffset received, string uploadId) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{DateTimeOffset.MaxValue.Ticks - received.UtcTicks:D19}|{uploadId}");

    /// <summary>Where the rows after a page's last one begin.</summary>
    /// <exception cref="InvalidContinuationException">The token does not name a row.</exception>
    public static string After(string continuation)
    {
        var place = ContinuationToken.Read(continuation);
        return place.Length == 52 && place.All(c => char.IsAsciiHexDigitLower(c) || c == '|')
            ? $"{Prefix}{place}!"
            : throw new InvalidContinuationException(continuation);
    }

    public static UploadRow From(TableEntity row) =>
        new()
        {
            BlobETag = row.GetString(nameof(BlobETag)),
            Claim = row.GetString(nameof(Claim)),
            Due = row.GetDateTimeOffset(nameof(Due)),
            Preparing = row.GetString(nameof(Preparing)),
            ETag = row.ETag,
            Upload = new Upload
            {
                Id = row.GetString(nameof(Upload.Id)),
                Name = row.GetString(nameof(Upload.Name)),
                State = Enum.Parse<UploadState>(row.GetString(nameof(Upload.State))),
                Received = new DateTimeOffset(row.GetInt64(nameof(Upload.Received)) ?? 0, TimeSpan.Zero),
                Started = row.GetDateTimeOffset(nameof(Upload.Started)),
                Finished = row.GetDateTimeOffset(nameof(Upload.Finished)),
                Attempt = row.GetInt32(nameof(Upload.Attempt)) ?? 0,
                Code = row.GetString(nameof(Upload.Code)),
                Reason = row.GetString(nameof(Upload.Reason)),
                IssueId = row.GetString(nameof(Upload.IssueId)),
                Sha256 = row.GetString(nameof(Upload.Sha256)),
                Size = row.GetInt64(nameof(Upload.Size)),
                MediaType = row.GetString(nameof(Upload.MediaType)),
            },
        };

    public TableEntity ToEntity() =>
        new(CatalogueTable.Partition, Key)
        {
            [nameof(BlobETag)] = BlobETag,
            [nameof(Claim)] = Claim,
            [nameof(Due)] = Due,
            [nameof(Preparing)] = Preparing,
            [nameof(Upload.Id)] = Upload.Id,
            [nameof(Upload.Name)] = Upload.Name,
            [nameof(Upload.State)] = Upload.State.ToString(),
            // In ticks, as the row key is made of them and a date in JSON could lose some.
            [nameof(Upload.Received)] = Upload.Received.UtcTicks,
            [nameof(Upload.Started)] = Upload.Started,
            [nameof(Upload.Finished)] = Upload.Finished,
            [nameof(Upload.Attempt)] = Upload.Attempt,
            [nameof(Upload.Code)] = Upload.Code,
            [nameof(Upload.Reason)] = Upload.Reason,
            [nameof(Upload.IssueId)] = Upload.IssueId,
            [nameof(Upload.Sha256)] = Upload.Sha256,
            [nameof(Upload.Size)] = Upload.Size,
            [nameof(Upload.MediaType)] = Upload.MediaType,
        };

    public TableTransactionAction Put() => CatalogueTable.Put(ToEntity(), ETag);
}
