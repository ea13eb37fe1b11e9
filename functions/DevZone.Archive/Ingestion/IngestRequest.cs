namespace DevZone.Archive.Ingestion;

/// <summary>The message of the work queue: which blob to read. It points, it never carries the content.</summary>
/// <param name="Name">The blob's full name in the container <c>issues</c>.</param>
public sealed record IngestRequest(string Name);
