namespace DevZone.Reading.Issues;

/// <summary>Something that was read but not understood, or that looked wrong.</summary>
/// <param name="Code">Stable code in kebab-case, listed in docs/contract.md.</param>
/// <param name="Message">What was seen and what it means, for a person.</param>
/// <param name="Evidence">Where, if it has a place.</param>
public sealed record Warning(string Code, string Message, Evidence? Evidence = null);
