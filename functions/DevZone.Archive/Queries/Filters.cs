using DevZone.Archive.Identity;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Queries;

/// <summary>Which issues to list; what is absent does not restrict.</summary>
public sealed record IssueFilter
{
    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The ISO week.</summary>
    public IsoWeek? Week { get; init; }
}

/// <summary>Which zones to list; what is absent does not restrict.</summary>
public sealed record ZoneFilter
{
    /// <summary>Province, with or without its suffix.</summary>
    public string? Province { get; init; }

    /// <summary>City, with or without its suffix.</summary>
    public string? City { get; init; }

    /// <summary>The official standing.</summary>
    public ZoneLevel? Level { get; init; }

    /// <summary>Part of the name or of an alias.</summary>
    public string? Q { get; init; }
}

/// <summary>Which projects to list; what is absent does not restrict.</summary>
public sealed record ProjectFilter
{
    /// <summary>Id of the zone.</summary>
    public string? Zone { get; init; }

    /// <summary>Province, with or without its suffix.</summary>
    public string? Province { get; init; }

    /// <summary>City, with or without its suffix.</summary>
    public string? City { get; init; }

    /// <summary>The furthest stage reported.</summary>
    public ProjectStage? Stage { get; init; }

    /// <summary>The industry.</summary>
    public string? Industry { get; init; }

    /// <summary>Least investment in 元; a project whose investment is not known in 元 is left out.</summary>
    public double? MinInvestment { get; init; }

    /// <summary>Reported on or after this day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Part of a name or of a company's name.</summary>
    public string? Q { get; init; }
}

/// <summary>In which order projects are listed; equals are in the order of their ids.</summary>
public enum ProjectSort
{
    /// <summary>The newest report first.</summary>
    Newest,

    /// <summary>The oldest report first.</summary>
    Oldest,

    /// <summary>By name, in ordinal order.</summary>
    Name,

    /// <summary>The largest investment in 元 first; unknown ones last.</summary>
    Investment,
}

/// <summary>Which figures to list; what is absent does not restrict.</summary>
public sealed record MetricFilter
{
    /// <summary>Id of the zone that they are about.</summary>
    public string? Zone { get; init; }

    /// <summary>What is measured, as the record has it.</summary>
    public string? Name { get; init; }

    /// <summary>The sort of thing that they are about.</summary>
    public SubjectKind? Subject { get; init; }

    /// <summary>Plans and forecasts only, or none of them.</summary>
    public bool? Target { get; init; }
}
