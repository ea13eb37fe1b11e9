using Xunit.Sdk;
using Xunit.v3;

// One after the other: each test wants both cores, and some wait for what hosts do by the clock.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace DevZone.Scale.Tests.Support;

/// <summary>
/// How large a test is: the size that the project promises where DEVZONE_SCALE=1 is set, which takes minutes, else one that shows the
/// same in seconds.
/// </summary>
internal static class Sizes
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("DEVZONE_SCALE") == "1";

    public static int Of(int small, int full) => IsFull ? full : small;
}
