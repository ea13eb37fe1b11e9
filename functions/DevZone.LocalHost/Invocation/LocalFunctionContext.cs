using System.Diagnostics;
using DevZone.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Invocation;

/// <summary>One invocation under LocalHost.</summary>
internal sealed class LocalFunctionContext : FunctionContext
{
    public LocalFunctionContext(
        FunctionDescriptor function,
        FunctionTrigger trigger,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        Function = function;
        Trigger = trigger;
        InstanceServices = services;
        CancellationToken = cancellationToken;
        FunctionDefinition = new LocalFunctionDefinition(function);
        BindingContext = new Data(trigger.Data);
        Features.Set<FunctionDefinition>(FunctionDefinition);
        Features.Set<InvocationResult>(new Result());
        if (trigger.HttpContext is { } http)
        {
            Items[InvocationItems.HttpContext] = http;
        }
    }

    public FunctionDescriptor Function { get; }

    public FunctionTrigger Trigger { get; }

    /// <summary>
    /// What ties <see cref="CancellationToken"/> to the caller. It is cut when the function has returned: under the real host the token
    /// does not fire while a result streams.
    /// </summary>
    public CancellationTokenRegistration Caller { get; init; }

    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => FunctionDefinition.Id;

    public override TraceContext TraceContext { get; } = new Trace(Activity.Current);

    public override BindingContext BindingContext { get; }

    public override RetryContext RetryContext { get; } = new NoRetry();

    public override IServiceProvider InstanceServices { get; set; }

    public override FunctionDefinition FunctionDefinition { get; }

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IInvocationFeatures Features { get; } = new InvocationFeatures();

    public override CancellationToken CancellationToken { get; }

    private sealed class Result : InvocationResult
    {
        public override object? Value { get; set; }
    }

    private sealed class Data(IReadOnlyDictionary<string, object?> values) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => values;
    }

    private sealed class NoRetry : RetryContext
    {
        public override int RetryCount => 0;

        public override int MaxRetryCount => 0;
    }

    private sealed class Trace(Activity? activity) : TraceContext
    {
        public override string TraceParent => activity?.Id ?? "";

        public override string TraceState => activity?.TraceStateString ?? "";
    }
}
