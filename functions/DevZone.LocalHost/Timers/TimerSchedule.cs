using NCrontab;

namespace DevZone.LocalHost.Timers;

/// <summary>A timer's occurrences, in UTC.</summary>
internal abstract class TimerSchedule
{
    /// <summary>Whether all occurrences are less than a minute apart, so that the host keeps no status of them.</summary>
    public abstract bool IsFrequent { get; }

    /// <summary>The first occurrence after a time.</summary>
    public abstract DateTimeOffset Next(DateTimeOffset after);

    /// <param name="expression">NCRONTAB of six fields (or five, without seconds), or a period as hh:mm:ss.</param>
    /// <exception cref="FormatException">It is neither.</exception>
    public static TimerSchedule Parse(string expression)
    {
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var options = new CrontabSchedule.ParseOptions { IncludingSeconds = fields.Length == 6 };
        if (fields.Length is 5 or 6 && CrontabSchedule.TryParse(string.Join(' ', fields), options) is { } cron)
        {
            return new Cron(cron, fields);
        }

        return
            fields is [var period]
            && TimeSpan.TryParse(period, System.Globalization.CultureInfo.InvariantCulture, out var span)
            && span > TimeSpan.Zero
            ? new Constant(span)
            : throw new FormatException($"The schedule '{expression}' is neither an NCRONTAB expression of six fields nor a period.");
    }

    private sealed class Cron(CrontabSchedule schedule, string[] fields) : TimerSchedule
    {
        public override bool IsFrequent
        {
            get
            {
                var start = DateTime.UnixEpoch.AddSeconds(-1);
                return fields.Length == 6
                    && fields.Skip(1).All(part => part == "*")
                    && schedule.GetNextOccurrences(start, start.AddMinutes(1)).Skip(1).Any();
            }
        }

        public override DateTimeOffset Next(DateTimeOffset after) =>
            new(DateTime.SpecifyKind(schedule.GetNextOccurrence(after.UtcDateTime), DateTimeKind.Utc));
    }

    private sealed class Constant(TimeSpan period) : TimerSchedule
    {
        public override bool IsFrequent => period < TimeSpan.FromMinutes(1);

        public override DateTimeOffset Next(DateTimeOffset after) => after + period;
    }
}
