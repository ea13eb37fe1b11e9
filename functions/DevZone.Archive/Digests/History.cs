using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>What the issues so far have said: the ground on which a week's news is news.</summary>
internal sealed class History
{
    /// <summary>Ids of the zones named so far.</summary>
    public HashSet<string> Zones { get; } = new(StringComparer.Ordinal);

    /// <summary>What is known of each project, by the archive's id.</summary>
    public Dictionary<string, KnownProject> Projects { get; } = new(StringComparer.Ordinal);

    /// <summary>The figures so far.</summary>
    public FigureHistory Figures { get; } = new();
}

/// <summary>What earlier weeks have said of a project.</summary>
/// <param name="Stage">The furthest stage told.</param>
internal sealed record KnownProject(ProjectStage Stage);
