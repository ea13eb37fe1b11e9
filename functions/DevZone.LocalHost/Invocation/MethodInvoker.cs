using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace DevZone.LocalHost.Invocation;

/// <summary>The innermost step of the pipeline: makes the function's class and runs its method.</summary>
internal static class MethodInvoker
{
    public static async Task InvokeAsync(FunctionContext functionContext)
    {
        var context = (LocalFunctionContext)functionContext;
        var method = context.Function.Method;
        var instance = method.IsStatic ? null : ActivatorUtilities.CreateInstance(context.InstanceServices, method.DeclaringType!);
        try
        {
            var arguments = await ParameterBinder.BindAsync(context);
            var returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
            context.GetInvocationResult().Value = await UnwrapAsync(returned, method.ReturnType);
        }
        finally
        {
            await context.Caller.DisposeAsync();
            await DisposeAsync(instance);
        }
    }

    private static async Task<object?> UnwrapAsync(object? returned, Type declared)
    {
        if (returned is not Task task)
        {
            return returned;
        }

        await task;
        // The declared type decides: at run time an async Task is a Task<VoidTaskResult>.
        return declared.IsGenericType ? declared.GetProperty(nameof(Task<object>.Result))!.GetValue(task) : null;
    }

    private static async ValueTask DisposeAsync(object? instance)
    {
        switch (instance)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }
    }
}
