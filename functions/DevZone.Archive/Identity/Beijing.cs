namespace DevZone.Archive.Identity;

/// <summary>The paper's time: Asia/Shanghai, eight hours ahead of UTC all the year since China has no daylight saving.</summary>
public static class Beijing
{
    /// <summary>The distance from UTC.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(8);

    /// <summary>The calendar day there.</summary>
    /// <param name="instant">Any instant.</param>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant at which a calendar day begins there.</summary>
    /// <param name="day">The day.</param>
    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);
}
