namespace Microsoft.Azure.Functions.Worker;

/// <summary>What an invocation returned.</summary>
public static class FunctionContextBindingFeatureExtensions
{
    /// <summary>The result, which middleware may read after the function ran and may replace.</summary>
    public static InvocationResult GetInvocationResult(this FunctionContext context) =>
        context.Features.Get<InvocationResult>()
        ?? throw new InvalidOperationException("The invocation was not made by this host and holds no result.");
}
