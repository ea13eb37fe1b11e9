using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Dates;

/// <summary>A printed date or period and its place.</summary>
/// <param name="Part">The part it stands in.</param>
/// <param name="Span">The printed form: 截至4月底, 今年上半年.</param>
/// <param name="Iso">ISO 8601 date or interval: <c>2025-03-21</c>, <c>2025-03</c>, <c>2025</c>, <c>2025-01-01/2025-06-30</c>; null for what
/// only the date could tell, where that is unknown.</param>
/// <param name="Start">First day; null where open or unknown.</param>
/// <param name="End">Last day; null where unknown.</param>
internal sealed record DateMention(TextPart Part, TextSpan Span, string? Iso, DateOnly? Start, DateOnly? End);
