namespace DevZone.Reading.Issues;

/// <summary>A named construction or investment project.</summary>
public sealed record Project
{
    /// <summary>Identifies the project within the issue.</summary>
    public required string Id { get; init; }

    /// <summary>The shortest complete name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the most specific zone the text puts it in.</summary>
    public string? Zone { get; init; }

    /// <summary>Province without its suffix.</summary>
    public string? Province { get; init; }

    /// <summary>Prefecture-level city without its suffix.</summary>
    public string? City { get; init; }

    /// <summary>The furthest stage that the text states at the issue's date.</summary>
    public ProjectStage Stage { get; init; }

    /// <summary>Total investment of the project, or of the phase where only a phase's is given.</summary>
    public Quantity? Investment { get; init; }

    /// <summary>Area in m2: 占地面积, else 建筑面积.</summary>
    public Quantity? Area { get; init; }

    /// <summary>Output value or revenue a year expected at full production.</summary>
    public Quantity? OutputValue { get; init; }

    /// <summary>What it makes or is able to do: 年产5万吨, 660兆瓦, 120公里.</summary>
    public Quantity? Capacity { get; init; }

    /// <summary>One of the industries of docs/contract.md; absent where unclear.</summary>
    public string? Industry { get; init; }

    /// <summary>The companies behind it, as printed.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];

    /// <summary>Id of the project that this one is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>Dated events of its life.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>The clauses that say what is recorded here.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
