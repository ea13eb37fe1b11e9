using Azure;
using Azure.Data.Tables;

namespace DevZone.Archive.Commits;

/// <summary>An upload that was read as an issue, whether it stands for it or not.</summary>
internal sealed record Candidate
{
    public required string IssueId { get; init; }
    public required string UploadId { get; init; }

    /// <summary>Row key of the upload's state.</summary>
    public required string UploadKey { get; init; }

    public required string Name { get; init; }
    public required string MediaType { get; init; }
    public required string Sha256 { get; init; }

    /// <summary>When the blob got these bytes, by the storage's clock.</summary>
    public required DateTimeOffset Modified { get; init; }

    /// <summary>The version under which the issue's JSON is kept in the container of records.</summary>
    public required string Record { get; init; }

    /// <summary>Hash of that JSON.</summary>
    public required string Hash { get; init; }

    public ETag? ETag { get; init; }

    public static string PrefixOf(string issueId) => $"candidate|{issueId}|";

    public string Key => PrefixOf(IssueId) + UploadId;

    public static Candidate From(TableEntity row) =>
        new()
        {
            IssueId = row.GetString(nameof(IssueId)),
            UploadId = row.GetString(nameof(UploadId)),
            UploadKey = row.GetString(nameof(UploadKey)),
            Name = row.GetString(nameof(Name)),
            MediaType = row.GetString(nameof(MediaType)),
            Sha256 = row.GetString(nameof(Sha256)),
            Modified = row.GetDateTimeOffset(nameof(Modified)) ?? default,
            Record = row.GetString(nameof(Record)),
            Hash = row.GetString(nameof(Hash)),
            ETag = row.ETag,
        };

    public TableTransactionAction Put() =>
        CatalogueTable.Put(
            new TableEntity(CatalogueTable.Partition, Key)
            {
                [nameof(IssueId)] = IssueId,
                [nameof(UploadId)] = UploadId,
                [nameof(UploadKey)] = UploadKey,
                [nameof(Name)] = Name,
                [nameof(MediaType)] = MediaType,
                [nameof(Sha256)] = Sha256,
                [nameof(Modified)] = Modified,
                [nameof(Record)] = Record,
                [nameof(Hash)] = Hash,
            },
            ETag
        );

    public TableTransactionAction Delete() =>
        new(TableTransactionActionType.Delete, new TableEntity(CatalogueTable.Partition, Key), ETag ?? Azure.ETag.All);
}
