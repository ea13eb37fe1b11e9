namespace DevZone.Reading.Issues;

/// <summary>A dated event in a project's life.</summary>
/// <param name="Date">ISO 8601 date or interval: <c>2025-03-21</c>, <c>2025-06</c>, <c>2025</c>, <c>2025-01-01/2025-06-30</c>.</param>
/// <param name="Event">The printed words: 开工建设.</param>
public sealed record Milestone(string Date, string Event);
