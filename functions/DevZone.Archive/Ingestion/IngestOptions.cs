using System.ComponentModel.DataAnnotations;

namespace DevZone.Archive.Ingestion;

/// <summary>How long things may take before somebody else sees to them.</summary>
public sealed record IngestOptions
{
    /// <summary>How long a claim lasts unless it is renewed: what a crash costs at most. The default value is 60 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Claim { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long an upload that was announced may wait for its turn before the sweep announces it again. The default value is 2 minutes.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Announcement { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a claim is renewed while its file is being read.</summary>
    internal TimeSpan Renewal => Claim / 3;
}
