using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Where an invocation stands in a distributed trace (W3C Trace Context).</summary>
public abstract class TraceContext
{
    /// <summary>The traceparent header's value.</summary>
    public abstract string TraceParent { get; }

    /// <summary>The tracestate header's value.</summary>
    public abstract string TraceState { get; }

    /// <summary>The host's trace attributes.</summary>
    public virtual IReadOnlyDictionary<string, string> Attributes => ImmutableDictionary<string, string>.Empty;

    /// <summary>The baggage that came along.</summary>
    public virtual IReadOnlyDictionary<string, string> Baggage => ImmutableDictionary<string, string>.Empty;
}

/// <summary>What a trigger gave, by name.</summary>
public abstract class BindingContext
{
    /// <summary>Route values, blob path parameters, message properties.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}

/// <summary>Which try of a retried invocation this is.</summary>
public abstract class RetryContext
{
    /// <summary>Retries so far.</summary>
    public abstract int RetryCount { get; }

    /// <summary>Retries at most.</summary>
    public abstract int MaxRetryCount { get; }
}

/// <summary>Features of an invocation by type.</summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    /// <summary>Sets the feature of a type.</summary>
    void Set<T>(T instance);

    /// <summary>The feature of a type, or null.</summary>
    T? Get<T>();
}
