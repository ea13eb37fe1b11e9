namespace DevZone.Reading.Issues;

/// <summary>A company, authority or institution.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Evidence">Where it is first named.</param>
public sealed record Organization(string Name, Evidence Evidence);
