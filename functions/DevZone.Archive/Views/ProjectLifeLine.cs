using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>One project across issues: what is newest of it, and every stage and figure that it was ever given.</summary>
public sealed record ProjectLifeLine
{
    /// <summary>Identifies the project across issues; made from its normalised name and place.</summary>
    public required string Id { get; init; }

    /// <summary>The name in the newest issue.</summary>
    public required string Name { get; init; }

    /// <summary>Every other name it was given, in ordinal order.</summary>
    public IReadOnlyList<string> AlsoNamed { get; init; } = [];

    /// <summary>Id of its zone.</summary>
    public string? Zone { get; init; }

    /// <summary>Province without its suffix.</summary>
    public string? Province { get; init; }

    /// <summary>Prefecture-level city without its suffix.</summary>
    public string? City { get; init; }

    /// <summary>The furthest stage that was reported.</summary>
    public ProjectStage Stage { get; init; }

    /// <summary>The newest figure; the timeline has all.</summary>
    public Quantity? Investment { get; init; }

    /// <summary>The newest figure, in m2.</summary>
    public Quantity? Area { get; init; }

    /// <summary>The newest figure, a year at full production.</summary>
    public Quantity? OutputValue { get; init; }

    /// <summary>The newest figure.</summary>
    public Quantity? Capacity { get; init; }

    /// <summary>The newest that was said.</summary>
    public string? Industry { get; init; }

    /// <summary>Every company that was named behind it.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];

    /// <summary>An id that the life line answers to of the project that this one is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>The first issue that names it.</summary>
    public required DateOnly FirstSeen { get; init; }

    /// <summary>The last issue that names it.</summary>
    public required DateOnly LastSeen { get; init; }

    /// <summary>Each time it was reported, oldest first.</summary>
    public required IReadOnlyList<ProjectAppearance> Appearances { get; init; }

    /// <summary>The issues in which it got further than before: first the one that brought it, with its stage.</summary>
    public required IReadOnlyList<StageChange> Stages { get; init; }

    /// <summary>Figures that contradict an earlier one.</summary>
    public IReadOnlyList<FigureConflict> Conflicts { get; init; } = [];
}

/// <summary>A step in a project's life.</summary>
/// <param name="Issue">The issue that reports it.</param>
/// <param name="From">The furthest stage reported before; absent for the first.</param>
/// <param name="To">The stage that it reports.</param>
public sealed record StageChange(IssueReference Issue, ProjectStage? From, ProjectStage To);

/// <summary>Two figures of one field that cannot both hold: their intervals have nothing in common.</summary>
/// <param name="Field">The project's field as the contract names it: <c>investment</c>, <c>area</c>, <c>outputValue</c>, <c>capacity</c>.</param>
/// <param name="Earlier">The figure that was there.</param>
/// <param name="EarlierIssue">Its issue.</param>
/// <param name="Later">The figure that contradicts it.</param>
/// <param name="LaterIssue">Its issue.</param>
public sealed record FigureConflict(string Field, Quantity Earlier, IssueReference EarlierIssue, Quantity Later, IssueReference LaterIssue);
