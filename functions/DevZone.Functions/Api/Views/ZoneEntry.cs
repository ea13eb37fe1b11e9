using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Functions.Api.Views;

/// <summary>A zone as lists show it.</summary>
/// <param name="zone">What the archive knows of it.</param>
internal class ZoneEntry(ZoneProfile zone)
{
    public string Id { get; } = zone.Id;

    public string Name { get; } = zone.Name;

    public ZoneLevel Level { get; } = zone.Level;

    public string? Kind { get; } = zone.Kind;

    public string? Province { get; } = zone.Province;

    public string? City { get; } = zone.City;

    /// <summary>Id of the zone that it is a part of.</summary>
    public string? PartOf { get; } = zone.PartOf;

    public IReadOnlyList<string> Aliases { get; } = zone.Aliases;

    public DateOnly FirstSeen { get; } = zone.FirstSeen;

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
    public IReadOnlyList<Appearance<Zone>> Appearances { get; } = appearances;
}

/// <summary>A record as one issue has it.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Record">The record, without its evidence.</param>
/// <param name="Evidence">Where it is printed; absent for all but the newest issues.</param>
internal sealed record Appearance<T>(IssueReference Issue, T Record, IReadOnlyList<Evidence>? Evidence);
