using System.Diagnostics;

namespace DevZone.Reading.Tests;

/// <summary>How the time of some work grows with its size, told on whatever machine the tests run.</summary>
internal static class Growth
{
    /// <summary>The best of three times for eight times the size, over the best of three for the size: 8 for linear work, 64 for quadratic.</summary>
    public static double OfEightfold(Action<int> work, int size)
    {
        work(size);
        return Best(8 * size) / Best(size);

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
