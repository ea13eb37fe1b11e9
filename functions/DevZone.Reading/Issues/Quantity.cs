namespace DevZone.Reading.Issues;

/// <summary>
/// A printed amount in its base unit: 元 and other currencies as printed and never converted, m2 (1 亩 = 666.667 m2,
/// 1 公顷 = 1e4, 1 平方公里 = 1e6), 米, 吨, 千瓦, 千瓦时, counters as printed, % and 百分点 as printed (23.4).
/// </summary>
public sealed record Quantity
{
    /// <summary>The printed number in the base unit: 近56亿 is 5.6e9. Absent for a class such as 百亿级.</summary>
    public double? Value { get; init; }

    /// <summary>Lower end of what the wording means, in the base unit; equal to <see cref="Value"/> where the number is exact.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of what the wording means, in the base unit; absent where it is open.</summary>
    public double? High { get; init; }

    /// <summary>The base unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The word that makes it approximate, as printed: 约, 近, 超, 余, 多, 以上.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The printed form.</summary>
    public required string Text { get; init; }
}
