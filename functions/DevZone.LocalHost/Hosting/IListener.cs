using DevZone.LocalHost.Functions;

namespace DevZone.LocalHost.Hosting;

/// <summary>Waits for one function's trigger and runs the function.</summary>
internal interface IListener
{
    FunctionDescriptor Function { get; }

    /// <summary>Listens until <paramref name="stopping"/> fires, then ends when the work that it began has ended.</summary>
    Task RunAsync(CancellationToken stopping);
}
