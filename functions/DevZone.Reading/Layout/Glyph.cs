using DevZone.Reading.Issues;

namespace DevZone.Reading.Layout;

/// <summary>
/// One printed character as layout sees it, free of the PDF library's types so that any source of characters can feed the same
/// stages. Coordinates are points of the upright page, origin at its lower left.
/// </summary>
/// <param name="Text">What it says: mostly one UTF-16 unit, two beyond the basic plane, several for a ligature.</param>
/// <param name="X">Left end of the baseline.</param>
/// <param name="Baseline">Height of the baseline; glyph boxes differ from sign to sign, baselines do not.</param>
/// <param name="Width">Advance.</param>
/// <param name="Size">Size of the type (the em).</param>
/// <param name="Font">Font and weight; equal for equal styles.</param>
/// <param name="Order">Place in the page's drawing order: a hint at reading order, never proof.</param>
internal readonly record struct Glyph(string Text, double X, double Baseline, double Width, double Size, string Font, int Order)
{
    /// <summary>How far an ideograph reaches below its baseline, in em.</summary>
    public const double Descent = 0.12;

    public double Right => X + Width;

    public double Bottom => Baseline - Descent * Size;

    public double Top => Bottom + Size;

    public double CenterX => X + Width / 2;

    public double CenterY => Bottom + Size / 2;

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    public Box Box => new(X, Bottom, Width, Size);
}
