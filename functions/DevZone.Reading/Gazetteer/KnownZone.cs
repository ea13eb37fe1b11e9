using DevZone.Reading.Issues;

namespace DevZone.Reading.Gazetteer;

/// <summary>A zone of an official list.</summary>
/// <param name="Name">Canonical name: 晋城经济技术开发区.</param>
/// <param name="Level">National or provincial.</param>
/// <param name="Kind">What it is: 经济技术开发区.</param>
/// <param name="Province">Province without suffix; null where it lies in several.</param>
/// <param name="City">Prefecture-level city without suffix; null where it lies in several.</param>
/// <param name="Aliases">Other names that no rule derives: 柳东新区 for 柳州高新技术产业开发区.</param>
/// <param name="Doubtful">Those aliases that mean other things as well: 中科 for 中部科学园区. They count beside another name of the zone, or its kind.</param>
internal sealed record KnownZone(
    string Name,
    ZoneLevel Level,
    string Kind,
    string? Province,
    string? City,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Doubtful
);
