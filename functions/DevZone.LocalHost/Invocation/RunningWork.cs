using DevZone.LocalHost.Hosting;
using Microsoft.Extensions.Hosting;

namespace DevZone.LocalHost.Invocation;

/// <summary>
/// The invocations that run, and when they are to give up: some time after the host began to stop, as the real host does it.
/// </summary>
internal sealed class RunningWork : IDisposable
{
    private readonly CancellationTokenSource drained = new();
    private readonly CancellationTokenRegistration stopping;

    public RunningWork(IHostApplicationLifetime lifetime, LocalHostOptions options) =>
        stopping = lifetime.ApplicationStopping.Register(() => drained.CancelAfter(options.DrainTime));

    /// <summary>Fires when running work has had its time.</summary>
    public CancellationToken Drained => drained.Token;

    public void Dispose()
    {
        stopping.Dispose();
        drained.Dispose();
    }
}
