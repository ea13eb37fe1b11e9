namespace DevZone.Reading.Extraction.Quantities;

/// <summary>A number as printed, in Arabic or Chinese figures or both, without a unit.</summary>
/// <param name="End">First unit after it.</param>
/// <param name="Value">What is printed; null for 几十 and 数百, which print none.</param>
/// <param name="Low">Lower end of what the figures alone mean.</param>
/// <param name="High">Upper end of what the figures alone mean.</param>
/// <param name="Magnitude">The 万 or 亿 (or their product) that closes it; 1 without one.</param>
/// <param name="Qualifier">多, 余, 来, 几 or 数 within it.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct Numeral(
    int End,
    decimal? Value,
    decimal Low,
    decimal High,
    decimal Magnitude,
    char? Qualifier,
    NumeralForm Form
);

/// <summary>How a number is written.</summary>
internal enum NumeralForm
{
    /// <summary>With Arabic digits: 1,100.9亿, 25万6千.</summary>
    Arabic,

    /// <summary>In Chinese figures: 二十, 两百余.</summary>
    Chinese,

    /// <summary>A bare power of ten without a figure before it: 百亿, 千, 万.</summary>
    Power,
}
