namespace DevZone.Reading.Issues;

/// <summary>What a figure is about.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Name">A zone's canonical name, a place in simplified characters, a project or firm as printed.</param>
/// <param name="Zone">Id of the zone, where the subject is one.</param>
public sealed record Subject(SubjectKind Kind, string Name, string? Zone = null);

/// <summary>The sorts of things that a figure can be about.</summary>
public enum SubjectKind
{
    /// <summary>A zone or park of the issue.</summary>
    Zone,

    /// <summary>A project, or the firm that stands for one.</summary>
    Project,

    /// <summary>A province, city, county or district.</summary>
    Region,

    /// <summary>An industry or a class of zones: 国家级经开区.</summary>
    Sector,

    /// <summary>The whole country.</summary>
    Nation,

    /// <summary>A plan, law or programme.</summary>
    Policy,
}
