namespace DevZone.Evaluation.Gold;

/// <summary>A record that has a name and, where other names are as right, those too.</summary>
public interface INamed
{
    /// <summary>The name.</summary>
    string Name { get; }

    /// <summary>Other names that are as right.</summary>
    IReadOnlyList<string> NameAlt { get; }
}

/// <summary>What a named record is called.</summary>
internal static class Named
{
    /// <summary>Its name, then the others that are as right.</summary>
    public static IEnumerable<string> Names(this INamed record) => record.NameAlt.Prepend(record.Name);
}
