using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>What the issues so far have said: the ground on which a week's news is news.</summary>
internal sealed class History
{
    /// <summary>Ids of the zones named so far.</summary>
    public HashSet<string> Zones { get; } = new(StringComparer.Ordinal);

    /// <summary>The furthest stage told of each project, by the archive's id.</summary>
    public Dictionary<string, ProjectStage> Stages { get; } = new(StringComparer.Ordinal);

    /// <summary>The figures so far.</summary>
    public FigureHistory Figures { get; } = new();
}
