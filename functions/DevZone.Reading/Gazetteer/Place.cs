namespace DevZone.Reading.Gazetteer;

/// <summary>An administrative division.</summary>
/// <param name="Code">Its GB/T 2260 code, six digits.</param>
/// <param name="Name">Full name: 山西省, 朔州市, 怀仁市.</param>
/// <param name="Short">What newspapers print for it, 朔州; null where it has no such form.</param>
/// <param name="Level">How high it stands.</param>
/// <param name="Province">Its province without suffix: 山西.</param>
/// <param name="City">
/// Its prefecture-level city without suffix: 朔州; for a municipality and its districts the municipality, for a county directly under a
/// province itself; null for a province.
/// </param>
internal sealed record Place(string Code, string Name, string? Short, PlaceLevel Level, string Province, string? City)
{
    /// <summary>True where this place is the other one or holds it.</summary>
    public bool Holds(Place other) =>
        Level switch
        {
            PlaceLevel.Province => Province == other.Province,
            PlaceLevel.City => Code.AsSpan(0, 4).SequenceEqual(other.Code.AsSpan(0, 4)),
            _ => Code == other.Code,
        };
}
