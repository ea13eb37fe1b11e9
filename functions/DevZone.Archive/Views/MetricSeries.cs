using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>
/// What makes figures of different issues comparable. Targets are compared with targets, and a year's figure with years', a month's with
/// months'.
/// </summary>
/// <param name="Kind">The sort of thing that they are about.</param>
/// <param name="Subject">Id of the zone, else the subject's name.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">The base unit.</param>
/// <param name="Target">Whether it is a plan or forecast.</param>
/// <param name="Months">How long the period is, a day being 0 months; null where none is printed.</param>
internal readonly record struct MetricSeries(SubjectKind Kind, string Subject, string Name, string? Unit, bool Target, int? Months)
{
    private const double DaysOfAMonth = 30.4;

    public static MetricSeries Of(Metric metric) =>
        new(
            metric.Subject.Kind,
            metric.Subject.Zone ?? metric.Subject.Name,
            metric.Name,
            metric.Unit,
            metric.Target,
            MonthsOf(metric.Period)
        );

    private static int? MonthsOf(string? period) =>
        period?.Split('/') is [var first, var last]
        && DateOnly.TryParseExact(first, "yyyy-MM-dd", out var from)
        && DateOnly.TryParseExact(last, "yyyy-MM-dd", out var to)
            ? (int)Math.Round((to.DayNumber - from.DayNumber) / DaysOfAMonth)
            : period?.Length switch
            {
                4 => 12,
                7 => 1,
                null => null,
                _ => 0,
            };
}
