namespace DevZone.Benchmarks.Archive;

internal static class Percentile
{
    /// <summary>The smallest of the values that at least a share of them does not exceed.</summary>
    public static double Of(IReadOnlyCollection<double> values, double share) =>
        values.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(values.Count * share) - 1));
}
