using DevZone.Azurite;
using DevZone.LocalHost.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace DevZone.LocalHost.Hosting;

/// <summary>
/// Starts Azurite before anything else where the connection is UseDevelopmentStorage=true and nothing answers there, and stops it after
/// everything else. One that was there already is left alone.
/// </summary>
internal sealed class AzuriteService(IConfiguration configuration, LocalHostOptions options) : IHostedLifecycleService, IAsyncDisposable
{
    private AzuriteProcess? azurite;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (
            !AzuriteConnection.IsDevelopmentStorage(configuration[StorageConnections.Default])
            || await AzuriteConnection.AnswersOnDefaultPortsAsync(cancellationToken)
        )
        {
            return;
        }

        var folder = Path.Combine(AzuriteLocation.RepositoryRoot(options.ContentRoot), ".azurite");
        await options.Output.WriteLineAsync($"Starting Azurite, data in {folder}");
        azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions
            {
                DataFolder = folder,
                Ports = AzuriteOptions.DefaultPorts,
                SearchFrom = options.ContentRoot,
                Progress = options.Output.WriteLine,
            },
            cancellationToken
        );
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppedAsync(CancellationToken cancellationToken) => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref azurite, null) is { } started)
        {
            await started.DisposeAsync();
        }
    }
}
