using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Places;

/// <summary>One place that names a province, city, county or district.</summary>
/// <param name="Part">The part it stands in.</param>
/// <param name="Span">The name.</param>
/// <param name="Name">Full name in simplified characters: 山西省, 朔州市.</param>
/// <param name="Level">How high it stands.</param>
/// <param name="Province">Its province without suffix: 山西.</param>
/// <param name="City">Its prefecture-level city without suffix; null for a province.</param>
internal sealed record PlaceMention(TextPart Part, TextSpan Span, string Name, PlaceLevel Level, string? Province, string? City)
{
    /// <summary>The division itself.</summary>
    public required Place Place { get; init; }
}
