using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Invocation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Http;

/// <summary>
/// Answers what is no host route. What no function matches, what a disabled one would, a missing key and an escaped error are answered
/// with an empty body (404, 404, 401, 500), as the real host does.
/// </summary>
internal sealed class HttpDispatcher(
    FunctionCatalog catalog,
    RouteTable routes,
    FunctionExecutor executor,
    FunctionKeys keys,
    ILogger<HttpDispatcher> logger
)
{
    /// <summary>What the real host lets through, in bytes.</summary>
    private const long MaxBody = 100 * 1024 * 1024;

    public async Task HandleAsync(HttpContext context)
    {
        if (routes.Match(context, out var values) is not { } route || catalog.IsDisabled(route.Function))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (!keys.Allows(context.Request, route.Trigger.AuthLevel, route.Function.Name))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (IsTooLarge(context))
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        await ExecuteAsync(context, route, values);
    }

    private async Task ExecuteAsync(HttpContext context, HttpRoute route, RouteValueDictionary values)
    {
        context.Request.RouteValues = values;
        var trigger = new FunctionTrigger
        {
            Reason = "This function was programmatically called via the host APIs.",
            Bind = (type, _) =>
                type.IsAssignableFrom(typeof(HttpRequest))
                    ? ValueTask.FromResult<object?>(context.Request)
                    : throw new InvalidOperationException($"An HTTP trigger binds to HttpRequest, not to {type}."),
            Data = new Dictionary<string, object?>(values, StringComparer.OrdinalIgnoreCase),
            HttpContext = context,
        };
        try
        {
            await executor.ExecuteAsync(route.Function, trigger, context.RequestAborted);
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            if (!context.RequestAborted.IsCancellationRequested)
            {
                logger.LogDebug(error, "{Method} {Path} is answered with 500.", context.Request.Method, context.Request.Path);
            }

            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static bool IsTooLarge(HttpContext context)
    {
        var limits = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (limits is { IsReadOnly: false } && limits.MaxRequestBodySize is not <= MaxBody)
        {
            limits.MaxRequestBodySize = MaxBody;
        }

        return context.Request.ContentLength > (limits?.MaxRequestBodySize ?? MaxBody);
    }
}
