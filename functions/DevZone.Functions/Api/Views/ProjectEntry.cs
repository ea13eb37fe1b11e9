using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Functions.Api.Views;

/// <summary>A project as lists show it.</summary>
/// <param name="project">What the archive knows of it.</param>
/// <param name="zoneName">Name of its zone.</param>
internal class ProjectEntry(ProjectLifeLine project, string? zoneName)
{
    public string Id { get; } = project.Id;

    public string Name { get; } = project.Name;

    public IReadOnlyList<string> AlsoNamed { get; } = project.AlsoNamed;

    /// <summary>Id of its zone.</summary>
    public string? Zone { get; } = project.Zone;

    public string? ZoneName { get; } = zoneName;

    public string? Province { get; } = project.Province;

    public string? City { get; } = project.City;

    /// <summary>The furthest stage that was reported.</summary>
    public ProjectStage Stage { get; } = project.Stage;

    public Quantity? Investment { get; } = project.Investment;

    public Quantity? Area { get; } = project.Area;

    public Quantity? OutputValue { get; } = project.OutputValue;

    public Quantity? Capacity { get; } = project.Capacity;

    public string? Industry { get; } = project.Industry;

    public IReadOnlyList<string> Companies { get; } = project.Companies;

    /// <summary>Id of the project that it is a part of.</summary>
    public string? PartOf { get; } = project.PartOf;

    public DateOnly FirstSeen { get; } = project.FirstSeen;

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

    public IReadOnlyList<Appearance<Project>> Appearances { get; } = appearances;
}
