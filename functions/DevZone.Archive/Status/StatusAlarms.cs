namespace DevZone.Archive.Status;

/// <summary>
/// What of the archive's state somebody must hear of. The names and limits are those of the alerts in <c>infra/</c> and of the runbook in
/// docs/operations.md, so that the health route, the doctor and a mail at night say the same.
/// </summary>
public static class StatusAlarms
{
    /// <summary>The container of uploads was not listed for longer than <see cref="LongestSweepAge"/>, or could not be the last time.</summary>
    public const string UploadsNotListed = "uploads-not-listed";

    /// <summary>The digest is missing for longer than <see cref="LongestDigestDelay"/>.</summary>
    public const string DigestLate = "digest-late";

    /// <summary>A recipient did not get the digest.</summary>
    public const string DeliveryFailed = "delivery-failed";

    /// <summary>The sweep comes each minute.</summary>
    public static readonly TimeSpan LongestSweepAge = TimeSpan.FromMinutes(15);

    /// <summary>Four hours after the timer that compiles digests.</summary>
    public static readonly TimeSpan LongestDigestDelay = TimeSpan.FromHours(12);

    /// <summary>The alarms that a state of the archive gives; none when all is well.</summary>
    /// <param name="status">The state.</param>
    public static IReadOnlyList<string> Of(ArchiveStatus status)
    {
        var alarms = new List<string>();
        if (!string.IsNullOrEmpty(status.Sweep?.Alarm) || status.SweepAge > LongestSweepAge)
        {
            alarms.Add(UploadsNotListed);
        }

        if (status.DigestDelay > LongestDigestDelay)
        {
            alarms.Add(DigestLate);
        }

        if (status.FailedDeliveries > 0)
        {
            alarms.Add(DeliveryFailed);
        }

        return alarms;
    }
}
