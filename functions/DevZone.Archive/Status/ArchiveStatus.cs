using DevZone.Archive.Ingestion;
using DevZone.Archive.Weeks;

namespace DevZone.Archive.Status;

/// <summary>How the archive does, for the health route, the doctor and the alerts.</summary>
/// <param name="Sweep">What the last sweeps saw; null before the first.</param>
/// <param name="SweepAge">How long ago the container of uploads was last listed; null before the first sweep.</param>
/// <param name="WaitingUploads">About how many messages wait in the work queue.</param>
/// <param name="PoisonMessages">About how many lie in the poison queues, which functions of their own empty at once.</param>
/// <param name="NewestDigest">The digest of the latest week; null before the first.</param>
/// <param name="DigestDelay">
/// How long ago the last full week ended, while it has no digest; zero when it has, and for the weeks before the first sweep.
/// </param>
/// <param name="FailedDeliveries">
/// To how many recipients the digest of that week was sent in vain: three times, or with an hour since and no word of what became of it.
/// </param>
/// <param name="NewestIssue">The day of the newest issue; null in an empty archive.</param>
/// <param name="NewestIssueAge">How long ago that day began, in Beijing.</param>
public sealed record ArchiveStatus(
    SweepStatus? Sweep,
    TimeSpan? SweepAge,
    int WaitingUploads,
    int PoisonMessages,
    StoredDigest? NewestDigest,
    TimeSpan DigestDelay,
    int FailedDeliveries,
    DateOnly? NewestIssue,
    TimeSpan? NewestIssueAge
);
