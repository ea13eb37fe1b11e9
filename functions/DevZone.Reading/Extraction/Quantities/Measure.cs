namespace DevZone.Reading.Extraction.Quantities;

/// <summary>A number with its unit, before the words beside it are looked at.</summary>
internal readonly record struct Measure(int Start, int End, Numeral Number, Unit Unit, string? Denominator, bool IsClass = false)
{
    public void Deconstruct(out int start, out int end, out Numeral number, out Unit unit, out string denominator, out bool isClass) =>
        (start, end, number, unit, denominator, isClass) = (Start, End, Number, Unit, Denominator ?? "", IsClass);
}
