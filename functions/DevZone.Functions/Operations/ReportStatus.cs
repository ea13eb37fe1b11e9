using DevZone.Archive.Status;
using DevZone.Archive.Telemetry;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Operations;

/// <summary>Reports every five minutes how the archive does, as measures that alerts watch.</summary>
/// <param name="status">Finds out.</param>
/// <param name="gauges">Tell it.</param>
public sealed class ReportStatus(ArchiveStatusReader status, StatusGauges gauges)
{
    /// <summary>Runs by the clock.</summary>
    [Function(nameof(ReportStatus))]
    public async Task RunAsync([TimerTrigger("30 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        gauges.Report(await status.ReadAsync(cancellationToken));
}
