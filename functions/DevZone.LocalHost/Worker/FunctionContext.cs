namespace Microsoft.Azure.Functions.Worker;

/// <summary>One invocation of a function, as middleware and the function see it.</summary>
public abstract class FunctionContext
{
    /// <summary>The invocation's own id.</summary>
    public abstract string InvocationId { get; }

    /// <summary>The function's id.</summary>
    public abstract string FunctionId { get; }

    /// <summary>Where the invocation stands in a distributed trace.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>What the trigger gave, by name.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>Which try this is where the function has a retry policy.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>The invocation's own services.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function that runs.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>What middleware hands on within the invocation.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Features by type.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Fires when the host gives the invocation up.</summary>
    public virtual CancellationToken CancellationToken { get; } = CancellationToken.None;
}
