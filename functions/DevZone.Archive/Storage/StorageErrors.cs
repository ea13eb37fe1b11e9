using Azure;

namespace DevZone.Archive.Storage;

/// <summary>The answers of the storage that the protocol expects.</summary>
internal static class StorageErrors
{
    public static bool IsMissing(this RequestFailedException error) => error.Status == 404;

    /// <summary>Somebody was faster: the entity exists, has another ETag, or is gone.</summary>
    public static bool IsConflict(this RequestFailedException error) => error.Status is 404 or 409 or 412;
}
