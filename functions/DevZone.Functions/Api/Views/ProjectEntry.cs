using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Functions.Api.Views;

/// <summary>A project as lists show it.</summary>
/// <param name="project">What the archive knows of it.</param>
/// <param name="zoneName">Name of its zone.</param>
internal class ProjectEntry(ProjectLifeLine project, string? zoneName)
{
    /// <summary>Identifies the project across issues.</summary>
    public string Id { get; } = project.Id;

    /// <summary>The name in the newest issue.</summary>
    public string Name { get; } = project.Name;

    /// <summary>Every other name it was given.</summary>
    public IReadOnlyList<string> AlsoNamed { get; } = project.AlsoNamed;

    /// <summary>Id of its zone.</summary>
    public string? Zone { get; } = project.Zone;

    /// <summary>Name of its zone.</summary>
    public string? ZoneName { get; } = zoneName;

    /// <summary>Province without its suffix.</summary>
    public string? Province { get; } = project.Province;

    /// <summary>Prefecture-level city without its suffix.</summary>
    public string? City { get; } = project.City;

    /// <summary>The furthest stage that was reported.</summary>
    public ProjectStage Stage { get; } = project.Stage;

    /// <summary>Total investment: the newest figure.</summary>
    public Quantity? Investment { get; } = project.Investment;

    /// <summary>Area in m2: the newest figure.</summary>
    public Quantity? Area { get; } = project.Area;

    /// <summary>Output value or revenue a year expected at full production: the newest figure.</summary>
    public Quantity? OutputValue { get; } = project.OutputValue;

    /// <summary>What it makes or is able to do: the newest figure.</summary>
    public Quantity? Capacity { get; } = project.Capacity;

    /// <summary>The newest that was said.</summary>
    public string? Industry { get; } = project.Industry;

    /// <summary>Every company that was named behind it.</summary>
    public IReadOnlyList<string> Companies { get; } = project.Companies;

    /// <summary>Id of the project that it is a part of.</summary>
    public string? PartOf { get; } = project.PartOf;

    /// <summary>Day of the first issue that reports it.</summary>
    public DateOnly FirstSeen { get; } = project.FirstSeen;

    /// <summary>Day of the last issue that reports it.</summary>
    public DateOnly LastSeen { get; } = project.LastSeen;

    /// <summary>How many issues report it.</summary>
    public int Issues { get; } = project.Appearances.Count;
}

/// <summary>A project with its life: its stages, what contradicts, and each time it was reported, the newest first.</summary>
/// <param name="project">What the archive knows of it.</param>
/// <param name="zoneName">Name of its zone.</param>
/// <param name="appearances">Each time it was reported.</param>
internal sealed class ProjectDetails(ProjectLifeLine project, string? zoneName, IReadOnlyList<Appearance<Project>> appearances)
    : ProjectEntry(project, zoneName)
{
    /// <summary>The issues in which it got further, the oldest first.</summary>
    public IReadOnlyList<StageChange> Stages { get; } = project.Stages;

    /// <summary>Figures that contradict an earlier one.</summary>
    public IReadOnlyList<FigureConflict> Conflicts { get; } = project.Conflicts;

    /// <summary>Each time it was reported, the newest first.</summary>
    public IReadOnlyList<Appearance<Project>> Appearances { get; } = appearances;
}
