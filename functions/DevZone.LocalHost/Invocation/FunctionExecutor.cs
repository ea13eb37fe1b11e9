using System.Diagnostics;
using DevZone.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Invocation;

/// <summary>Runs functions through the pipeline.</summary>
internal sealed class FunctionExecutor(FunctionPipeline pipeline, IServiceScopeFactory scopes, RunningWork work, ILoggerFactory loggers)
{
    /// <summary>The source of a span for each invocation; the worker's has this name.</summary>
    public const string ActivitySourceName = "Microsoft.Azure.Functions.Worker";

    private static readonly ActivitySource Activities = new(ActivitySourceName);

    /// <summary>Whether the host has told running work to give up.</summary>
    public bool IsDrained => work.Drained.IsCancellationRequested;

    /// <summary>Runs one invocation to its end; what the function throws comes out.</summary>
    /// <param name="function">The function.</param>
    /// <param name="trigger">What starts it.</param>
    /// <param name="cancellationToken">Gives the invocation up, besides the end of the host's drain time.</param>
    public async Task ExecuteAsync(FunctionDescriptor function, FunctionTrigger trigger, CancellationToken cancellationToken = default)
    {
        var logger = loggers.CreateLogger($"Function.{function.Name}");
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(work.Drained);
        await using var caller = cancellationToken.Register(cancellation.Cancel);
        await using var scope = scopes.CreateAsyncScope();
        using var activity = Activities.StartActivity($"function {function.Name}");
        var context = new LocalFunctionContext(function, trigger, scope.ServiceProvider, cancellation.Token) { Caller = caller };
        activity?.SetTag("faas.name", function.Name).SetTag("faas.invocation_id", context.InvocationId);
        var watch = Stopwatch.StartNew();
        logger.LogInformation(
            "Executing 'Functions.{Function}' (Reason='{Reason}', Id={InvocationId})",
            function.Name,
            trigger.Reason,
            context.InvocationId
        );
        try
        {
            await pipeline.Run(context);
            Log(logger, LogLevel.Information, "Succeeded", context, watch, error: null);
        }
        catch (Exception error)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error.Message);
            Log(logger, LogLevel.Error, "Failed", context, watch, error);
            throw;
        }
    }

    private static void Log(
        ILogger logger,
        LogLevel level,
        string outcome,
        LocalFunctionContext context,
        Stopwatch watch,
        Exception? error
    ) =>
        logger.Log(
            level,
            error,
            "Executed 'Functions.{Function}' ({Outcome}, Id={InvocationId}, Duration={Duration}ms)",
            context.Function.Name,
            outcome,
            context.InvocationId,
            watch.ElapsedMilliseconds
        );
}

/// <summary>The app's middleware around the method that runs a function.</summary>
/// <param name="Run">Runs an invocation.</param>
internal sealed record FunctionPipeline(FunctionExecutionDelegate Run)
{
    public static FunctionPipeline Compose(IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware) =>
        new(middleware.Reverse().Aggregate((FunctionExecutionDelegate)MethodInvoker.InvokeAsync, (next, step) => step(next)));
}
