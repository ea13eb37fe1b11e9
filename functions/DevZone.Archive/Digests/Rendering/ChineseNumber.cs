using System.Globalization;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>Writes numbers as Chinese papers do: <c>55亿元</c>, <c>30万平方米</c>, <c>23.4%</c>.</summary>
internal static class ChineseNumber
{
    public static string Format(decimal value, string? unit)
    {
        var (scaled, scale) = Math.Abs(value) switch
        {
            >= 1_000_000_000_000m => (value / 1_000_000_000_000m, "万亿"),
            >= 100_000_000m => (value / 100_000_000m, "亿"),
            >= 10_000m => (value / 10_000m, "万"),
            _ => (value, ""),
        };
        return scaled.ToString("0.####", CultureInfo.InvariantCulture) + scale + (unit == "m2" ? "平方米" : unit);
    }

    /// <summary>Formats a printed number; one that no decimal holds is written in scientific form.</summary>
    public static string Format(double value, string? unit) =>
        Math.Abs(value) < 1e20 ? Format((decimal)value, unit) : value.ToString("0.####E0", CultureInfo.InvariantCulture) + unit;
}
