using Azure;

namespace DevZone.Archive.Storage;

/// <summary>The storage's answers as the protocol looks at them.</summary>
internal static class StorageAnswers
{
    public static bool IsMissing(this RequestFailedException error) => error.Status == 404;

    /// <summary>Somebody was faster: the entity exists, has another ETag, or is gone.</summary>
    public static bool IsConflict(this RequestFailedException error) => error.Status is 404 or 409 or 412;

    /// <summary>An ETag as text that compares: a listing gives it bare, a header in quotes.</summary>
    public static string Bare(this ETag etag) => etag.ToString("G").Trim('"');
}
