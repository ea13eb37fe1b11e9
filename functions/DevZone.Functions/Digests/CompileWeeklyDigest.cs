using DevZone.Archive.Digests;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace DevZone.Functions.Digests;

/// <summary>Compiles the digest of the week that ended, and those that became stale.</summary>
/// <param name="digests">Compiles and keeps them.</param>
/// <param name="logger">The log.</param>
public sealed class CompileWeeklyDigest(WeeklyDigests digests, ILogger<CompileWeeklyDigest> logger)
{
    /// <summary>Runs on Mondays at 08:00 in Beijing, which is midnight in UTC all the year.</summary>
    [Function(nameof(CompileWeeklyDigest))]
    public async Task RunAsync([TimerTrigger("0 0 0 * * 1")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var weeks = await digests.CompileDueAsync(cancellationToken);
        logger.LogInformation("Compiled the digests of {Weeks}", string.Join(", ", weeks));
    }
}
