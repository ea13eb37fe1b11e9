namespace DevZone.Reading.Extraction.Quantities;

/// <summary>A unit of measure or counting word as printed, and what it is in the base unit of its dimension.</summary>
/// <param name="Symbol">As printed, folded.</param>
/// <param name="Base">The base unit that values are given in.</param>
/// <param name="Factor">Base units in one of it.</param>
/// <param name="Dimension">What sort of unit it is.</param>
internal sealed record Unit(string Symbol, string Base, decimal Factor, Dimension Dimension);
