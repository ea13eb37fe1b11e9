namespace Microsoft.Azure.Functions.Worker;

/// <summary>What an invocation returned, open to change by middleware.</summary>
public abstract class InvocationResult<T>
{
    /// <summary>The value; null where the function returns none or has not run.</summary>
    public abstract T? Value { get; set; }
}

/// <summary>What an invocation returned, whatever its type.</summary>
public abstract class InvocationResult : InvocationResult<object>;
