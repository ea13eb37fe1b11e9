using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace DevZone.Functions.Api.Answers;

/// <summary>
/// Drops an HTTP function's result once it has been written to the response. The worker would send it to the host a second time,
/// as JSON with the content in Base64, which the host parses and throws away. It stands around what writes the result.
/// </summary>
internal sealed class WrittenAnswerMiddleware : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        await next(context);
        if (context.GetHttpContext() is not null)
        {
            context.GetInvocationResult().Value = null;
        }
    }
}
