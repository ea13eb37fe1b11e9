using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace DevZone.LocalHost.Storage;

/// <summary>A blob lease that is renewed until it is disposed. It runs out by itself when its holder dies.</summary>
internal sealed class RenewedLease : IAsyncDisposable
{
    private readonly BlobLeaseClient client;
    private readonly CancellationTokenSource ended = new();
    private readonly CancellationTokenSource lost = new();
    private readonly Task renewal;

    private RenewedLease(BlobLeaseClient client, TimeSpan duration)
    {
        this.client = client;
        renewal = RenewAsync(duration / 3, duration);
    }

    public string Id => client.LeaseId;

    /// <summary>Fires when the lease could not be renewed in time, so that somebody else may hold it.</summary>
    public CancellationToken Lost => lost.Token;

    /// <summary>The lease, or null when somebody else holds it. The blob must exist.</summary>
    public static async Task<RenewedLease?> TryAcquireAsync(BlobClient blob, TimeSpan duration, CancellationToken cancellationToken)
    {
        var lease = blob.GetBlobLeaseClient();
        try
        {
            await lease.AcquireAsync(duration, cancellationToken: cancellationToken);
            return new RenewedLease(lease, duration);
        }
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.LeaseAlreadyPresent)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await renewal;
        if (!lost.IsCancellationRequested)
        {
            try
            {
                await client.ReleaseAsync();
            }
            catch (RequestFailedException)
            {
                // The lease ran out or the blob went; either way nobody waits for it.
            }
        }

        ended.Dispose();
        lost.Dispose();
    }

    private async Task RenewAsync(TimeSpan interval, TimeSpan duration)
    {
        var renewed = DateTimeOffset.UtcNow;
        while (true)
        {
            try
            {
                await Task.Delay(interval, ended.Token);
                await client.RenewAsync(cancellationToken: ended.Token);
                renewed = DateTimeOffset.UtcNow;
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                return;
            }
            catch (RequestFailedException error) when (error.Status is 404 or 409 or 412 || DateTimeOffset.UtcNow - renewed > duration)
            {
                await lost.CancelAsync();
                return;
            }
            catch (Exception error) when (error is RequestFailedException or IOException or AggregateException)
            {
                // Storage is out of reach for a moment: the next turn tries again while the lease still stands.
            }
        }
    }
}
