using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DevZone.Benchmarks.Pdf;

/// <summary>What a piece of work took.</summary>
/// <param name="Processor">Seconds of processor time, all threads.</param>
/// <param name="Wall">Seconds on the clock, which other work on the machine adds to.</param>
internal readonly record struct Cost(double Processor, double Wall);

/// <summary>Measures work of this process and of children that have ended.</summary>
internal static partial class ProcessorTime
{
    private const int OfChildren = -1;

    /// <summary>Measures work of this process.</summary>
    public static Cost Measure(Action work) => Measure(work, () => Environment.CpuUsage.TotalTime.TotalSeconds);

    /// <summary>Measures children that <paramref name="work"/> starts and sees end.</summary>
    public static Cost MeasureChildren(Action work)
    {
        var before = ChildrenSeconds();
        var cost = Measure(work, ChildrenSeconds);
        // A child counts once the system has taken leave of it, which can be a moment after its end.
        SpinWait.SpinUntil(() => ChildrenSeconds() > before, TimeSpan.FromSeconds(5));
        return cost with { Processor = ChildrenSeconds() - before };
    }

    private static Cost Measure(Action work, Func<double> processor)
    {
        GC.Collect();
        var before = processor();
        var clock = Stopwatch.StartNew();
        work();
        return new Cost(processor() - before, clock.Elapsed.TotalSeconds);
    }

    /// <summary>A process that has ended no longer tells what it took; its parent can ask.</summary>
    private static double ChildrenSeconds()
    {
        // struct rusage of Linux and macOS begins with user and system time, each seconds and microseconds; 144 bytes in all.
        Span<long> usage = stackalloc long[18];
        if (GetResourceUsage(OfChildren, ref MemoryMarshal.GetReference(usage)) != 0)
        {
            throw new InvalidOperationException("The system does not tell what children took.");
        }
        return usage[0] + usage[2] + (usage[1] + usage[3]) / 1e6;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, ref long usage);
}
