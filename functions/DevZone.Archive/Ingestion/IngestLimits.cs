namespace DevZone.Archive.Ingestion;

/// <summary>How much is tried.</summary>
internal static class IngestLimits
{
    /// <summary>Most bytes of an upload that are read.</summary>
    public const long Bytes = 100L * 1024 * 1024;

    /// <summary>
    /// Most attempts at the same bytes. The host gives up long before at errors; this is for a file whose readers do not fail but vanish,
    /// so that nobody ever counts. It is large, because a host that is ended takes others' readers with it.
    /// </summary>
    public const int Attempts = 50;
}
