using System.Globalization;

namespace DevZone.Benchmarks.Archive;

internal static class Report
{
    public static void Line(string what, FormattableString figures) =>
        Console.WriteLine($"{what, -28} {figures.ToString(CultureInfo.InvariantCulture)}");
}
