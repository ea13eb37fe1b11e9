namespace DevZone.Reading.Issues;

/// <summary>A named person, not an author.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The title nearest before the name, as printed, typing errors included.</param>
/// <param name="Evidence">Where title and name stand.</param>
public sealed record Person(string Name, string? Title, Evidence Evidence);
