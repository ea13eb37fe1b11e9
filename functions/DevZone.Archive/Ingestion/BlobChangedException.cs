namespace DevZone.Archive.Ingestion;

/// <summary>The blob was overwritten or deleted while it was being copied.</summary>
internal sealed class BlobChangedException(string name) : Exception($"The blob '{name}' changed.");
