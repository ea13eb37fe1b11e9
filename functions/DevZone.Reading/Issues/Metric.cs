namespace DevZone.Reading.Issues;

/// <summary>A printed figure about a zone, project, region, sector or the nation.</summary>
public sealed record Metric
{
    /// <summary>What the figure is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>What is measured: 入驻企业.</summary>
    public required string Name { get; init; }

    /// <summary>The printed number in the base unit (see <see cref="Quantity"/>).</summary>
    public double? Value { get; init; }

    /// <summary>Lower end of what the wording means, in the base unit.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of what the wording means, in the base unit; absent where it is open.</summary>
    public double? High { get; init; }

    /// <summary>The base unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The word that makes it approximate, as printed.</summary>
    public string? Qualifier { get; init; }

    /// <summary>ISO 8601 date or interval that the figure holds for.</summary>
    public string? Period { get; init; }

    /// <summary>True for a plan or forecast.</summary>
    public bool Target { get; init; }

    /// <summary>The clause that states the value.</summary>
    public required Evidence Evidence { get; init; }
}
