using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>What all issues together say of a zone. Where they differ, the newest issue that says it is followed.</summary>
public sealed record ZoneProfile
{
    /// <summary>Identifies the zone.</summary>
    public required string Id { get; init; }

    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>Its official standing.</summary>
    public ZoneLevel Level { get; init; }

    /// <summary>What it is: 经济技术开发区 ….</summary>
    public string? Kind { get; init; }

    /// <summary>Province without its suffix.</summary>
    public string? Province { get; init; }

    /// <summary>Prefecture-level city without its suffix.</summary>
    public string? City { get; init; }

    /// <summary>Id of the zone that it is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>Every other name it was given, in ordinal order.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The first issue that names it.</summary>
    public required DateOnly FirstSeen { get; init; }

    /// <summary>The last issue that names it.</summary>
    public required DateOnly LastSeen { get; init; }

    /// <summary>How often it was named in all.</summary>
    public required int Mentions { get; init; }

    /// <summary>Each issue that names it, oldest first.</summary>
    public required IReadOnlyList<ZoneAppearance> Appearances { get; init; }
}
