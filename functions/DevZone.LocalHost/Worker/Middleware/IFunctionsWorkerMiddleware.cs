namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Runs the rest of an invocation's pipeline.</summary>
/// <param name="context">The invocation.</param>
public delegate Task FunctionExecutionDelegate(FunctionContext context);

/// <summary>A step around every invocation.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Runs the step, which calls <paramref name="next"/> or answers itself.</summary>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
