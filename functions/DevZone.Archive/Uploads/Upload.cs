namespace DevZone.Archive.Uploads;

/// <summary>A blob of the container <c>issues</c> and what became of it.</summary>
public sealed record Upload
{
    /// <summary>Identifies the upload: 32 hexadecimal digits made from the name.</summary>
    public required string Id { get; init; }

    /// <summary>The blob's full name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required UploadState State { get; init; }

    /// <summary>When it was first seen.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>When the last attempt began.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>When the last attempt ended.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>The attempt at these bytes, from 1; 0 before the first.</summary>
    public int Attempt { get; init; }

    /// <summary>For a rejected or failed upload, a stable code in snake_case.</summary>
    public string? Code { get; init; }

    /// <summary>For a rejected or failed upload, the reason for a person; after an attempt that is to be repeated, its error.</summary>
    public string? Reason { get; init; }

    /// <summary>The issue that came from it.</summary>
    public string? IssueId { get; init; }

    /// <summary>SHA-256 of the bytes that were read last, 64 hexadecimal digits.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Size in bytes.</summary>
    public long? Size { get; init; }

    /// <summary>What the bytes are: <c>application/pdf</c> or <c>text/plain</c>; absent before they were read.</summary>
    public string? MediaType { get; init; }
}

/// <summary>One version of an upload's bytes; they can be fetched as long as the archive exists.</summary>
/// <param name="Sha256">SHA-256 of the bytes, 64 hexadecimal digits.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Seen">When they were first seen under this name.</param>
public sealed record UploadVersion(string Sha256, long Size, DateTimeOffset Seen);
