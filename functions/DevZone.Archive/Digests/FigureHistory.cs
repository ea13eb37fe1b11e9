using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>
/// The figures printed so far, and the comparison of an issue's own with them. Two figures for the same period whose intervals
/// do not meet contradict each other; the latest figure of a later issue that differs has changed. Several figures that an issue gives under one name, without a period to tell them apart, are left
/// alone: which follows which cannot be known.
/// </summary>
internal sealed class FigureHistory
{
    private readonly Dictionary<MetricSeries, Figure> latest = [];
    private readonly Dictionary<(MetricSeries Key, string Period), (Figure Figure, Interval Interval)> byPeriod = [];
    private readonly Dictionary<(string Project, string Name), (Figure Figure, Interval Interval)> ofProjects = [];

    /// <summary>The changes that an issue's figures are, which from then on belong to the history.</summary>
    public IReadOnlyList<FigureChange> Read(DigestIssue issue) => [.. ReadMetrics(issue), .. ReadProjects(issue)];

    private List<FigureChange> ReadMetrics(DigestIssue issue)
    {
        var changes = new List<FigureChange>();
        foreach (var metrics in issue.Issue.Metrics.Where(metric => metric.Value is not null).GroupBy(MetricSeries.Of))
        {
            var contradictions = Contradictions(issue, metrics.Key, [.. metrics]);
            changes.AddRange(contradictions);
            if (Latest([.. metrics]) is not { } metric)
            {
                latest.Remove(metrics.Key);
                continue;
            }

            var figure = FigureOf(issue, metric);
            if (contradictions.Count == 0 && latest.TryGetValue(metrics.Key, out var before) && HasChanged(before, figure))
            {
                changes.Add(new FigureChange(metric.Subject.Name, metric.Name, Contradicts: false, before, figure));
            }

            latest[metrics.Key] = figure;
        }

        return changes;
    }

    private List<FigureChange> Contradictions(DigestIssue issue, MetricSeries key, IReadOnlyList<Metric> metrics)
    {
        var changes = new List<FigureChange>();
        foreach (var metric in metrics.Where(metric => metric.Period is not null).DistinctBy(metric => metric.Period))
        {
            var figure = FigureOf(issue, metric);
            var interval = Interval.Of(metric);
            var place = (key, metric.Period!);
            if (byPeriod.TryGetValue(place, out var before) && !before.Interval.Meets(interval))
            {
                changes.Add(new FigureChange(metric.Subject.Name, metric.Name, Contradicts: true, before.Figure, figure));
            }

            byPeriod[place] = (figure, interval);
        }

        return changes;
    }

    // A project has one total investment, whenever it is told: two that do not meet contradict each other.
    private List<FigureChange> ReadProjects(DigestIssue issue)
    {
        var changes = new List<FigureChange>();
        foreach (var project in issue.Issue.Projects)
        {
            foreach (var (name, quantity) in Quantities(project))
            {
                var evidence = project.Evidence.FirstOrDefault(clause => clause.Text.Contains(quantity.Text, StringComparison.Ordinal));
                var figure = new Figure(
                    quantity.Value!.Value,
                    quantity.Unit,
                    quantity.Qualifier,
                    Period: null,
                    issue.Date,
                    Lines.Print(issue, evidence ?? Lines.FirstOf(project.Evidence))
                );
                var interval = Interval.Of(quantity);
                var place = (issue.ProjectIds[project.Id], name);
                if (ofProjects.TryGetValue(place, out var before) && before.Figure.Unit == figure.Unit && !before.Interval.Meets(interval))
                {
                    changes.Add(new FigureChange(project.Name, name, Contradicts: true, before.Figure, figure));
                }

                ofProjects[place] = (figure, interval);
            }
        }

        return changes;
    }

    private static IEnumerable<(string Name, Quantity Quantity)> Quantities(Project project)
    {
        (string Name, Quantity? Quantity)[] fields =
        [
            (FigureNames.Investment, project.Investment),
            (FigureNames.Area, project.Area),
            (FigureNames.OutputValue, project.OutputValue),
        ];
        return fields.Where(field => field.Quantity?.Value is not null).Select(field => (field.Name, field.Quantity!));
    }

    private static Metric? Latest(IReadOnlyList<Metric> metrics) =>
        metrics.Count == 1 ? metrics[0]
        : metrics.All(metric => metric.Period is not null) && metrics.DistinctBy(metric => metric.Period).Count() == metrics.Count
            ? metrics.MaxBy(metric => metric.Period, StringComparer.Ordinal)
        : null;

    private static bool HasChanged(Figure before, Figure after) =>
        before.Value != after.Value && (after.Period is null || string.CompareOrdinal(after.Period, before.Period) > 0);

    private static Figure FigureOf(DigestIssue issue, Metric metric) =>
        new(metric.Value!.Value, metric.Unit, metric.Qualifier, metric.Period, issue.Date, Lines.Print(issue, metric.Evidence));

    /// <summary>What a figure's wording can mean.</summary>
    private readonly record struct Interval(double Low, double High)
    {
        public static Interval Of(Metric metric) => Of(metric.Value!.Value, metric.Low, metric.High, metric.Qualifier);

        public static Interval Of(Quantity quantity) => Of(quantity.Value!.Value, quantity.Low, quantity.High, quantity.Qualifier);

        public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

        private static Interval Of(double value, double? low, double? high, string? qualifier) =>
            qualifier is null ? new(low ?? value, high ?? value) : new(low ?? double.NegativeInfinity, high ?? double.PositiveInfinity);
    }
}
