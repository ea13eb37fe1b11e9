using DevZone.Archive.Status;
using DevZone.Archive.Telemetry;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Operations;

/// <summary>Reports every five minutes how the archive does, as measures that alerts watch.</summary>
/// <param name="status">Finds out.</param>
public sealed class ReportStatus(ArchiveStatusReader status)
{
    /// <summary>Runs by the clock.</summary>
    [Function(nameof(ReportStatus))]
    public async Task RunAsync([TimerTrigger("30 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        ArchiveTelemetry.Report(await status.ReadAsync(cancellationToken));
}
