namespace DevZone.Evaluation.Gold;

/// <summary>What an analyst reads from one text. A record that is optional may be found or not and counts neither way.</summary>
public sealed record GoldText
{
    /// <summary>The zones and parks.</summary>
    public IReadOnlyList<GoldZone> Zones { get; init; } = [];

    /// <summary>The projects.</summary>
    public IReadOnlyList<GoldProject> Projects { get; init; } = [];

    /// <summary>The figures.</summary>
    public IReadOnlyList<GoldMetric> Metrics { get; init; } = [];

    /// <summary>The people who are named, without the authors.</summary>
    public IReadOnlyList<GoldPerson> People { get; init; } = [];

    /// <summary>The authors.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>The masthead; null where it is not measured.</summary>
    public GoldMasthead? Masthead { get; init; }

    /// <summary>The articles without notices, in order; null where their boundaries are not measured.</summary>
    public IReadOnlyList<GoldArticle>? Articles { get; init; }
}

/// <summary>A zone.</summary>
public sealed record GoldZone : INamed
{
    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> NameAlt { get; init; } = [];

    /// <summary>Each way in which the text names it and which must be linked to it.</summary>
    public IReadOnlyList<string> Surface { get; init; } = [];

    /// <summary>national, provincial, park; unknown where it is not measured.</summary>
    public string? Level { get; init; }

    /// <summary>Prefecture-level city; absent where it is not measured.</summary>
    public string? City { get; init; }

    /// <summary>True where it counts neither way.</summary>
    public bool Optional { get; init; }
}

/// <summary>A project.</summary>
public sealed record GoldProject : INamed
{
    /// <summary>The shortest complete name as printed.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> NameAlt { get; init; } = [];

    /// <summary>Name of the most specific zone that the text puts it in.</summary>
    public string? Zone { get; init; }

    /// <summary>Other zones that are as right.</summary>
    public IReadOnlyList<string> ZoneAlt { get; init; } = [];

    /// <summary>Total investment in 元.</summary>
    public double? InvestmentCny { get; init; }

    /// <summary>Total investment in another currency, unconverted.</summary>
    public GoldAmount? InvestmentOrig { get; init; }

    /// <summary>The contract's stage; unknown where it is not measured.</summary>
    public string? Stage { get; init; }

    /// <summary>Other stages that are as right.</summary>
    public IReadOnlyList<string> StageAlt { get; init; } = [];

    /// <summary>Output value a year at full production, in 元.</summary>
    public double? AnnualOutputValueCny { get; init; }

    /// <summary>Area in m2.</summary>
    public double? AreaM2 { get; init; }

    /// <summary>The words that state what it makes.</summary>
    public string? ProductsCapacityText { get; init; }

    /// <summary>True where it counts neither way.</summary>
    public bool Optional { get; init; }

    /// <summary>The investment, in whichever currency it is noted.</summary>
    internal GoldAmount? Investment => InvestmentOrig ?? (InvestmentCny is { } value ? new GoldAmount(value, "元") : null);
}

/// <summary>An amount of money.</summary>
/// <param name="Value">The amount in the currency's unit.</param>
/// <param name="Currency">The currency: 美元, 日元 ….</param>
public sealed record GoldAmount(double Value, string Currency);

/// <summary>A figure.</summary>
public sealed record GoldMetric
{
    /// <summary>What it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>Other subjects that are as right.</summary>
    public IReadOnlyList<string> SubjectAlt { get; init; } = [];

    /// <summary>What is measured; for people, not compared.</summary>
    public string? Name { get; init; }

    /// <summary>The number in the base unit.</summary>
    public required double Value { get; init; }

    /// <summary>The base unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The words that state it.</summary>
    public required string Text { get; init; }

    /// <summary>True for a plan or forecast, false for a fact, null where either reading is fair. The default value is false.</summary>
    public bool? Target { get; init; } = false;

    /// <summary>True where it counts neither way.</summary>
    public bool Optional { get; init; }
}

/// <summary>A person.</summary>
public sealed record GoldPerson
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The title nearest before the name; absent where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>True where it counts neither way.</summary>
    public bool Optional { get; init; }
}
