using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace DevZone.LocalHost.Http;

/// <summary>Writes what an HTTP function returned to its response.</summary>
internal static class HttpResultWriter
{
    public static FunctionExecutionDelegate Middleware(FunctionExecutionDelegate next) =>
        async context =>
        {
            await next(context);
            if (context.GetHttpContext() is { } httpContext)
            {
                await WriteAsync(context.GetInvocationResult().Value, httpContext);
            }
        };

    private static Task WriteAsync(object? result, HttpContext httpContext) =>
        result switch
        {
            IResult http => http.ExecuteAsync(httpContext),
            IActionResult action => action.ExecuteResultAsync(
                new ActionContext(httpContext, httpContext.GetRouteData(), new ActionDescriptor())
            ),
            // The function wrote to the response itself, or answers 200 without a body, as under the worker.
            _ => Task.CompletedTask,
        };
}
