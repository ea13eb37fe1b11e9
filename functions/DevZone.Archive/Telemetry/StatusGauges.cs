using System.Diagnostics.Metrics;
using DevZone.Archive.Status;

namespace DevZone.Archive.Telemetry;

/// <summary>
/// Tells as gauges, which alerts watch, how the archive does. The instance that found out tells it; once the timer has moved to another
/// one, this one's gauges are withdrawn, because an exporter would repeat their last values for as long as the process lives. An observable
/// gauge that yields nothing does not help: the SDK repeats that too.
/// </summary>
public sealed class StatusGauges : IDisposable
{
    /// <summary>How long a report holds: two turns of the timer that reports, and some.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(12);

    private readonly Lock gate = new();
    private readonly ITimer expiry;
    private Meter? meter;
    private Action<ArchiveStatus>? record;

    /// <summary>Gauges that tell nothing yet.</summary>
    /// <param name="clock">Says when a report no longer holds.</param>
    public StatusGauges(TimeProvider clock) =>
        expiry = clock.CreateTimer(_ => Withdraw(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Tells a state of the archive until the next report, or until it is too old.</summary>
    /// <param name="status">The state of the archive.</param>
    public void Report(ArchiveStatus status)
    {
        lock (gate)
        {
            record ??= Create(meter = new Meter(ArchiveTelemetry.Name));
            record(status);
            expiry.Change(Validity, Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        expiry.Dispose();
        Withdraw();
    }

    /// <summary>Disposing a meter is the one way to take its instruments back from who listens.</summary>
    private void Withdraw()
    {
        lock (gate)
        {
            meter?.Dispose();
            (meter, record) = (null, null);
        }
    }

    private static Action<ArchiveStatus> Create(Meter meter)
    {
        var waiting = meter.CreateGauge<long>(ArchiveTelemetry.WaitingMessages, "{message}");
        var poison = meter.CreateGauge<long>(ArchiveTelemetry.PoisonMessages, "{message}");
        var lateDigest = meter.CreateGauge<double>(ArchiveTelemetry.DigestDelay, "s");
        var newestIssue = meter.CreateGauge<double>(ArchiveTelemetry.IssueAge, "s");
        var sweepAge = meter.CreateGauge<double>(ArchiveTelemetry.SweepAge, "s");
        var undelivered = meter.CreateGauge<long>(ArchiveTelemetry.FailedDeliveries, "{delivery}");
        return status =>
        {
            waiting.Record(status.WaitingUploads);
            poison.Record(status.PoisonMessages);
            lateDigest.Record(status.DigestDelay.TotalSeconds);
            undelivered.Record(status.FailedDeliveries);
            if (status.SweepAge is { } unlisted)
            {
                sweepAge.Record(unlisted.TotalSeconds);
            }

            if (status.NewestIssueAge is { } age)
            {
                newestIssue.Record(age.TotalSeconds);
            }
        };
    }
}
