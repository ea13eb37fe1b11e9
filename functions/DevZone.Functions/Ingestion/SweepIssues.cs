using DevZone.Archive.Ingestion;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace DevZone.Functions.Ingestion;

/// <summary>Finds each minute what no event announced, and hands it to the work queue.</summary>
/// <param name="sweep">The sweep.</param>
/// <param name="logger">The log.</param>
public sealed class SweepIssues(IssueSweep sweep, ILogger<SweepIssues> logger)
{
    /// <summary>Runs by the clock.</summary>
    [Function(nameof(SweepIssues))]
    public async Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var result = await sweep.SweepAsync(cancellationToken);
        if (result.Alarm is { } alarm)
        {
            logger.LogError("The sweep cannot see the container: {Alarm}", alarm);
        }
        else if (result.Announced.Count > 0 || result.Deleted > 0)
        {
            logger.LogInformation(
                "The sweep found {Announced} uploads to read and {Deleted} deleted among {Listed}",
                result.Announced.Count,
                result.Deleted,
                result.Listed
            );
        }
    }
}
