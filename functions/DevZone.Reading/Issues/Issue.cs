namespace DevZone.Reading.Issues;

/// <summary>
/// Everything that was read from one uploaded issue. Serialized by <see cref="IssueJson"/> it is the extraction contract
/// (docs/contract.md): camelCase, absent values left out.
/// </summary>
public sealed record Issue
{
    /// <summary>The file that was read.</summary>
    public required Source Source { get; init; }

    /// <summary>What the front page says of the issue itself; absent where the text has no masthead.</summary>
    public Masthead? Masthead { get; init; }

    /// <summary>The articles in reading order, numbered from 1.</summary>
    public IReadOnlyList<Article> Articles { get; init; } = [];

    /// <summary>The development zones and parks that are named.</summary>
    public IReadOnlyList<Zone> Zones { get; init; } = [];

    /// <summary>The construction and investment projects that are named.</summary>
    public IReadOnlyList<Project> Projects { get; init; } = [];

    /// <summary>The figures that no field of a project holds.</summary>
    public IReadOnlyList<Metric> Metrics { get; init; } = [];

    /// <summary>The people who are named with or without a title; never the authors.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>The companies, authorities and institutions that are named.</summary>
    public IReadOnlyList<Organization> Organizations { get; init; } = [];

    /// <summary>What was read but not understood, and what looked wrong.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];
}
