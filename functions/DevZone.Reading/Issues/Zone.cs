namespace DevZone.Reading.Issues;

/// <summary>A development zone or park with a name of its own.</summary>
public sealed record Zone
{
    /// <summary>Identifies the zone across issues; made from its canonical name.</summary>
    public required string Id { get; init; }

    /// <summary>The canonical, full, simplified name: 晋城经济技术开发区.</summary>
    public required string Name { get; init; }

    /// <summary>Its official standing.</summary>
    public ZoneLevel Level { get; init; }

    /// <summary>What it is: 经济技术开发区, 高新技术产业开发区, 产业园 ….</summary>
    public string? Kind { get; init; }

    /// <summary>Province without its suffix: 山西.</summary>
    public string? Province { get; init; }

    /// <summary>Prefecture-level city without its suffix: 晋城.</summary>
    public string? City { get; init; }

    /// <summary>Id of the zone that this one is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>Each place that names it, under its full name or an alias.</summary>
    public IReadOnlyList<Evidence> Mentions { get; init; } = [];
}
