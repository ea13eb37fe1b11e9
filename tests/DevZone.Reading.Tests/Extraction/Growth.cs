using System.Diagnostics;

namespace DevZone.Reading.Tests.Extraction;

/// <summary>How the time of some work grows with its size, told on whatever machine the tests run.</summary>
internal static class Growth
{
    /// <summary>The best of three times for four times the size, over the best of three for the size: 4 for linear work, 16 for quadratic.</summary>
    public static double OfFourfold(Action<int> work, int size)
    {
        work(size);
        return Best(4 * size) / Best(size);

        double Best(int of) =>
            Enumerable
                .Range(0, 3)
                .Min(_ =>
                {
                    var clock = Stopwatch.StartNew();
                    work(of);
                    return clock.Elapsed.TotalMilliseconds;
                });
    }
}
