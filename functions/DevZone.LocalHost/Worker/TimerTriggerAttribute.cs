using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts a function by the clock.</summary>
/// <param name="schedule">NCRONTAB of six fields in UTC, a period as hh:mm:ss, or a setting's name between percent signs.</param>
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    /// <summary>NCRONTAB of six fields in UTC, a period, or a setting's name between percent signs.</summary>
    public string Schedule { get; private set; } = schedule;

    /// <summary>Whether the schedule's status is kept in storage, so that a missed run is made up for. The default value is true.</summary>
    public bool UseMonitor { get; set; } = true;

    /// <summary>Whether the function also runs when the host starts. The default value is false.</summary>
    public bool RunOnStartup { get; set; }
}
