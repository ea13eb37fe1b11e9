using System.Globalization;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>Writes numbers in English: <c>5.5 billion yuan</c>, <c>300,000 m²</c>, <c>23.4%</c>. A unit that has no name here stays as printed.</summary>
internal static class EnglishNumber
{
    public static string Format(decimal value, string? unit)
    {
        var (scaled, scale) = Math.Abs(value) switch
        {
            >= 1_000_000_000_000m => (value / 1_000_000_000_000m, " trillion"),
            >= 1_000_000_000m => (value / 1_000_000_000m, " billion"),
            >= 1_000_000m => (value / 1_000_000m, " million"),
            _ => (value, ""),
        };
        return scaled.ToString("#,0.####", CultureInfo.InvariantCulture) + scale + UnitOf(unit);
    }

    /// <summary>Formats a printed number; one that no decimal holds is written in scientific form.</summary>
    public static string Format(double value, string? unit) =>
        Math.Abs(value) < 1e20 ? Format((decimal)value, unit) : value.ToString("0.####E0", CultureInfo.InvariantCulture) + UnitOf(unit);

    /// <summary>A unit as it follows a number, with the space before it.</summary>
    public static string UnitOf(string? unit) =>
        unit switch
        {
            null => "",
            "%" => "%",
            "元" => " yuan",
            "美元" => " US dollars",
            "港元" => " Hong Kong dollars",
            "欧元" => " euros",
            "日元" => " yen",
            "m2" => " m²",
            "米" => " m",
            "吨" => " t",
            "千瓦" => " kW",
            "千瓦时" => " kWh",
            "百分点" => " percentage points",
            _ => " " + unit,
        };
}
