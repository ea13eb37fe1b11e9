using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What is known of a function before it runs.</summary>
public abstract class FunctionDefinition
{
    /// <summary>Its parameters in order.</summary>
    public abstract ImmutableArray<FunctionParameter> Parameters { get; }

    /// <summary>Full path of the assembly that holds it.</summary>
    public abstract string PathToAssembly { get; }

    /// <summary>Type and method, for instance <c>DevZone.Functions.Api.Zones.List</c>.</summary>
    public abstract string EntryPoint { get; }

    /// <summary>Its id.</summary>
    public abstract string Id { get; }

    /// <summary>Its name.</summary>
    public abstract string Name { get; }

    /// <summary>Trigger and input bindings by parameter name.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> InputBindings { get; }

    /// <summary>Output bindings by name.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> OutputBindings { get; }
}

/// <summary>A function's parameter.</summary>
/// <param name="name">Its name.</param>
/// <param name="type">Its type.</param>
public class FunctionParameter(string name, Type type)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Its type.</summary>
    public Type Type { get; } = type;
}

/// <summary>A function's binding.</summary>
public abstract class BindingMetadata
{
    /// <summary>Name of the parameter it binds.</summary>
    public abstract string Name { get; }

    /// <summary>Kind, for instance <c>httpTrigger</c>.</summary>
    public abstract string Type { get; }

    /// <summary>Whether it gives or takes.</summary>
    public abstract BindingDirection Direction { get; }
}

/// <summary>Whether a binding gives or takes.</summary>
public enum BindingDirection
{
    /// <summary>Trigger or input.</summary>
    In,

    /// <summary>Output.</summary>
    Out,
}
