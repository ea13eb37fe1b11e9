namespace DevZone.Archive.Backups;

/// <summary>A blob of a backup; its bytes lie under their hash, so that the same bytes are kept once.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">Hash of its bytes, 64 hexadecimal digits.</param>
/// <param name="ContentType">Its media type, as it was stored.</param>
/// <param name="Metadata">Its metadata.</param>
/// <param name="Modified">When it got its bytes, by the storage's clock.</param>
/// <param name="ETag">Its ETag then: a later backup into the same folder does not fetch it again while this is the same.</param>
internal sealed record BackupBlob(
    string Name,
    string Sha256,
    string? ContentType,
    IReadOnlyDictionary<string, string>? Metadata,
    DateTimeOffset Modified,
    string ETag
);
