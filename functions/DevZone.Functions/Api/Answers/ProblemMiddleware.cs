using DevZone.Archive;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace DevZone.Functions.Api.Answers;

/// <summary>
/// Answers an error that escaped from an HTTP function with a problem document instead of the host's empty 500. The caller never
/// sees an exception's text; the log has all of it. Errors of other triggers go on to the host, which retries.
/// </summary>
/// <param name="logger">The log.</param>
internal sealed class ProblemMiddleware(ILogger<ProblemMiddleware> logger) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        SecurityHeaders.Add(http.Response.Headers);
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: there is nobody to answer.
        }
        catch (Exception error)
        {
            context.GetInvocationResult().Value = Answer(error, context.FunctionDefinition.Name, context.InvocationId);
        }
    }

    private IResult Answer(Exception error, string function, string invocation)
    {
        switch (error)
        {
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return Problem.TooLarge(IssueUpload.MaxBytes);
            case BadHttpRequestException bad:
                return Problem.BadRequest("bad_request", bad.Message);
            case InvalidContinuationException invalid:
                return Problem.BadRequest(Problem.InvalidContinuation, invalid.Message);
            case var _ when StorageOutage.Is(error):
                logger.LogError(error, "{Function} ({Invocation}): the storage did not answer", function, invocation);
                return StorageOutage.Answer(Problem.StorageUnavailable);
            default:
                logger.LogError(error, "{Function} ({Invocation}) failed", function, invocation);
                return Problem.Of(
                    StatusCodes.Status500InternalServerError,
                    "internal_error",
                    "Something went wrong here.",
                    $"The log has the details under invocation {invocation}."
                );
        }
    }
}
