using DevZone.LocalHost.Invocation;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>The HTTP side of an invocation.</summary>
public static class FunctionContextExtensions
{
    /// <summary>The request and response, or null where the trigger is not HTTP.</summary>
    public static HttpContext? GetHttpContext(this FunctionContext context) =>
        context.Items.TryGetValue(InvocationItems.HttpContext, out var item) ? item as HttpContext : null;
}
