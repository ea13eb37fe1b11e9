using DevZone.Archive.Ingestion;
using DevZone.Archive.Status;

namespace DevZone.Functions.Api.Views;

/// <summary>That the service is alive.</summary>
/// <param name="Status">Always <c>alive</c>.</param>
/// <param name="Version">The version that runs, with the commit it was built from.</param>
internal sealed record Liveness(string Status, string Version);

/// <summary>How the service is.</summary>
/// <param name="Status"><c>ready</c>, or <c>degraded</c> while there are alarms.</param>
/// <param name="Alarms">What somebody should look at, by the names of the alerts: <c>uploads-not-listed</c>, <c>digest-late</c>, <c>delivery-failed</c>.</param>
/// <param name="Storage">Always <c>answers</c>: otherwise this is a problem.</param>
/// <param name="Sweep">What the last sweeps saw; absent before the first.</param>
/// <param name="WaitingUploads">About how many uploads wait in the work queue.</param>
/// <param name="PoisonMessages">About how many messages lie in the poison queues.</param>
/// <param name="Digest">The digest of the latest week; absent before the first.</param>
/// <param name="DigestDelayHours">Hours since the last full week ended, while it has no digest; 0 when it has.</param>
/// <param name="FailedDeliveries">To how many recipients that week's digest was sent in vain.</param>
/// <param name="NewestIssue">The day of the newest issue; absent in an empty archive.</param>
internal sealed record Readiness(
    string Status,
    IReadOnlyList<string> Alarms,
    string Storage,
    SweepStatus? Sweep,
    int WaitingUploads,
    int PoisonMessages,
    SummaryEntry? Digest,
    double DigestDelayHours,
    int FailedDeliveries,
    DateOnly? NewestIssue
)
{
    public static Readiness Of(ArchiveStatus status)
    {
        var alarms = StatusAlarms.Of(status);
        return new(
            alarms is [] ? "ready" : "degraded",
            alarms,
            "answers",
            status.Sweep,
            status.WaitingUploads,
            status.PoisonMessages,
            status.NewestDigest is { } digest ? SummaryEntry.Of(digest) : null,
            Math.Round(status.DigestDelay.TotalHours, 1),
            status.FailedDeliveries,
            status.NewestIssue
        );
    }
}
