namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a method as a function and gives it its name.</summary>
/// <param name="name">Unique among the app's functions, ignoring case.</param>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    /// <summary>The function's name.</summary>
    public string Name { get; } = name;
}
