using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Functions.Api.Views;

/// <summary>A zone as lists show it.</summary>
/// <param name="zone">What the archive knows of it.</param>
internal class ZoneEntry(ZoneProfile zone)
{
    /// <summary>Identifies the zone.</summary>
    public string Id { get; } = zone.Id;

    /// <summary>The canonical name.</summary>
    public string Name { get; } = zone.Name;

    /// <summary>Its official standing.</summary>
    public ZoneLevel Level { get; } = zone.Level;

    /// <summary>What it is: 经济技术开发区 ….</summary>
    public string? Kind { get; } = zone.Kind;

    /// <summary>Province without its suffix.</summary>
    public string? Province { get; } = zone.Province;

    /// <summary>Prefecture-level city without its suffix.</summary>
    public string? City { get; } = zone.City;

    /// <summary>Id of the zone that it is a part of.</summary>
    public string? PartOf { get; } = zone.PartOf;

    /// <summary>Every other name it was given.</summary>
    public IReadOnlyList<string> Aliases { get; } = zone.Aliases;

    /// <summary>Day of the first issue that names it.</summary>
    public DateOnly FirstSeen { get; } = zone.FirstSeen;

    /// <summary>Day of the last issue that names it.</summary>
    public DateOnly LastSeen { get; } = zone.LastSeen;

    /// <summary>How often it was named in all.</summary>
    public int Mentions { get; } = zone.Mentions;

    /// <summary>How many issues name it.</summary>
    public int Issues { get; } = zone.Appearances.Count;
}

/// <summary>A zone with the issues that name it, the newest first.</summary>
/// <param name="zone">What the archive knows of it.</param>
/// <param name="appearances">Where each issue names it.</param>
internal sealed class ZoneDetails(ZoneProfile zone, IReadOnlyList<Appearance<Zone>> appearances) : ZoneEntry(zone)
{
    /// <summary>Each issue that names it, the newest first.</summary>
    public IReadOnlyList<Appearance<Zone>> Appearances { get; } = appearances;
}

/// <summary>A record as one issue has it.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Record">The record, without its evidence.</param>
/// <param name="Evidence">Where it is printed; absent for all but the newest issues.</param>
internal sealed record Appearance<T>(IssueReference Issue, T Record, IReadOnlyList<Evidence>? Evidence);
