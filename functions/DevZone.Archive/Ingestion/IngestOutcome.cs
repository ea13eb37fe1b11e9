namespace DevZone.Archive.Ingestion;

/// <summary>What an ingestion came to.</summary>
public enum IngestOutcome
{
    /// <summary>The upload was read and settled: its state says how.</summary>
    Settled,

    /// <summary>These bytes were settled before; nothing was done.</summary>
    Unchanged,

    /// <summary>Somebody else is reading it, or took it over meanwhile.</summary>
    Busy,

    /// <summary>The blob is gone; what came from it was taken back.</summary>
    Deleted,
}
