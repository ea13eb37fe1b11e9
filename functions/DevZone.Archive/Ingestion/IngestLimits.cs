namespace DevZone.Archive.Ingestion;

/// <summary>How long things may take before somebody else sees to them.</summary>
internal static class IngestLimits
{
    /// <summary>Most bytes of an upload that are read.</summary>
    public const long Bytes = 100L * 1024 * 1024;

    /// <summary>
    /// Most attempts at the same bytes. The host gives up before; this is for a file whose readers do not fail but vanish, so that
    /// nobody ever counts.
    /// </summary>
    public const int Attempts = 10;

    /// <summary>How long a claim lasts unless it is renewed: what a crash costs at most.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromSeconds(60);

    /// <summary>How often a claim is renewed while its file is being read.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(20);

    /// <summary>How long an upload that was announced may wait for its turn before the sweep announces it again.</summary>
    public static readonly TimeSpan Announcement = TimeSpan.FromMinutes(2);
}
