using System.Globalization;
using DevZone.LocalHost.Timers;

namespace DevZone.LocalHost.Tests.Timers;

public sealed class TimerScheduleTests
{
    [Theory]
    // Monday 08:00 in Beijing, across the year.
    [InlineData("0 0 0 * * 1", "2025-12-29T00:00:00Z", "2026-01-05T00:00:00Z", false)]
    [InlineData("0 */5 * * * *", "2025-05-30T12:03:20Z", "2025-05-30T12:05:00Z", false)]
    [InlineData("*/5 * * * *", "2025-05-30T12:03:20Z", "2025-05-30T12:05:00Z", false)]
    [InlineData("*/10 * * * * *", "2025-05-30T12:03:20Z", "2025-05-30T12:03:30Z", true)]
    [InlineData("0 * * * * *", "2025-05-30T12:03:20Z", "2025-05-30T12:04:00Z", false)]
    [InlineData("00:00:30", "2025-05-30T12:03:20Z", "2025-05-30T12:03:50Z", true)]
    [InlineData("01:00:00", "2025-05-30T12:03:20Z", "2025-05-30T13:03:20Z", false)]
    public void Next_IsTheFirstOccurrenceAfterATime(string expression, string after, string next, bool frequent)
    {
        var schedule = TimerSchedule.Parse(expression);
        Assert.Equal(Time(next), schedule.Next(Time(after)));
        Assert.Equal(frequent, schedule.IsFrequent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("every day")]
    [InlineData("61 * * * * *")]
    [InlineData("00:00:00")]
    public void Parse_Refuses_WhatIsNoSchedule(string expression) => Assert.Throws<FormatException>(() => TimerSchedule.Parse(expression));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
