namespace DevZone.Functions.Api.Description;

/// <summary>Describes a parameter of a function that stands in the path of its route.</summary>
/// <param name="description">What it is.</param>
/// <param name="example">A value of it.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InPathAttribute(string description, string example) : Attribute
{
    /// <summary>What it is.</summary>
    public string Description { get; } = description;

    /// <summary>A value of it.</summary>
    public string Example { get; } = example;
}
