using System.Collections.Immutable;

namespace DevZone.Archive.Views;

/// <summary>Figures across issues, by series. A change of some issues costs what their series hold.</summary>
internal sealed class MetricIndex
{
    public static readonly MetricIndex Empty = new(ImmutableDictionary<MetricSeries, IReadOnlyList<MetricAppearance>>.Empty);

    private readonly ImmutableDictionary<MetricSeries, IReadOnlyList<MetricAppearance>> series;

    private MetricIndex(ImmutableDictionary<MetricSeries, IReadOnlyList<MetricAppearance>> series) => this.series = series;

    /// <summary>The figures of a series, the oldest issue first, in the order of print.</summary>
    public IReadOnlyList<MetricAppearance> Find(MetricSeries of) => series.GetValueOrDefault(of) ?? [];

    /// <summary>The index without some issues' facts and with others'.</summary>
    public MetricIndex With(IReadOnlyCollection<IssueFacts> gone, IReadOnlyCollection<IssueFacts> come)
    {
        var leaving = gone.SelectMany(facts => facts.Metrics).ToHashSet<MetricAppearance>(ReferenceEqualityComparer.Instance);
        var arriving = come.SelectMany(facts => facts.Metrics).ToLookup(metric => MetricSeries.Of(metric.Metric));
        var touched = leaving.Select(metric => MetricSeries.Of(metric.Metric)).Concat(arriving.Select(group => group.Key));
        var next = series.ToBuilder();
        foreach (var key in touched.Distinct())
        {
            MetricAppearance[] after =
            [
                .. Find(key)
                    .Where(metric => !leaving.Contains(metric))
                    .Concat(arriving[key])
                    .OrderBy(metric => metric.Issue.Date)
                    .ThenBy(metric => metric.Issue.Id, StringComparer.Ordinal)
                    .ThenBy(metric => metric.Number),
            ];
            if (after.Length == 0)
            {
                next.Remove(key);
            }
            else
            {
                next[key] = after;
            }
        }
        return new MetricIndex(next.ToImmutable());
    }
}
