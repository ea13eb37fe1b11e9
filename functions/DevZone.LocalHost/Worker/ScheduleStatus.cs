namespace Microsoft.Azure.Functions.Worker;

/// <summary>A timer's status as it is kept in storage.</summary>
public class ScheduleStatus
{
    /// <summary>The last occurrence that ran.</summary>
    public DateTime Last { get; set; }

    /// <summary>The next occurrence.</summary>
    public DateTime Next { get; set; }

    /// <summary>When the status was last written.</summary>
    public DateTime LastUpdated { get; set; }
}
