using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DevZone.LocalHost.Storage;

namespace DevZone.LocalHost.Blobs;

/// <summary>
/// Which version of which blob a function is done with: one small blob for each, in the host's container, so that a restart runs what
/// came meanwhile and nothing else. A receipt is leased while its blob is worked on, which keeps other hosts away and ends with a crash.
/// </summary>
/// <param name="container">The host's container.</param>
/// <param name="folder">Where the function's receipts lie in it.</param>
internal sealed class BlobReceipts(BlobContainerClient container, string folder)
{
    private static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, string> done = new(StringComparer.Ordinal);

    /// <summary>Reads all receipts, once, before the first listing.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var options = new GetBlobsOptions { Prefix = folder, Traits = BlobTraits.Metadata };
        await foreach (var receipt in container.GetBlobsAsync(options, cancellationToken))
        {
            if (BlobReceipt.Read(receipt.Metadata) is { IsDone: true } read)
            {
                done[receipt.Name] = read.ETag;
            }
        }
    }

    public bool IsDone(string name, string etag) => done.TryGetValue(PathOf(name), out var known) && known == etag;

    /// <summary>Claims a version of a blob; null when somebody else is at it or it is done.</summary>
    public async Task<BlobClaim?> TryClaimAsync(string name, string etag, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        var blob = container.GetBlobClient(path);
        await HostBlobs.EnsureAsync(blob, cancellationToken);
        var lease = await RenewedLease.TryAcquireAsync(blob, LeaseTime, cancellationToken);
        if (lease is null)
        {
            return null;
        }

        try
        {
            var metadata = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value.Metadata;
            var receipt =
                BlobReceipt.Read(metadata) is { } read && read.ETag == etag ? read : new BlobReceipt(etag, Attempts: 0, IsDone: false);
            if (!receipt.IsDone)
            {
                return new BlobClaim(blob, lease, receipt, () => done[path] = etag);
            }

            done[path] = etag;
        }
        catch
        {
            await lease.DisposeAsync();
            throw;
        }

        await lease.DisposeAsync();
        return null;
    }

    /// <remarks>A name may be as long as a path may be, so the receipt goes by the name's hash.</remarks>
    private string PathOf(string name) => folder + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}

/// <summary>How far a function has come with one version of a blob.</summary>
/// <param name="ETag">The version, without quotes.</param>
/// <param name="Attempts">Attempts begun.</param>
/// <param name="IsDone">Whether it is finished, with success or as poison.</param>
internal sealed record BlobReceipt(string ETag, int Attempts, bool IsDone)
{
    public static BlobReceipt? Read(IDictionary<string, string>? metadata) =>
        metadata is not null && metadata.TryGetValue("etag", out var etag)
            ? new BlobReceipt(
                etag,
                metadata.TryGetValue("attempts", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 0,
                metadata.TryGetValue("done", out var done) && done == "1"
            )
            : null;

    public IDictionary<string, string> ToMetadata() =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["etag"] = ETag,
            ["attempts"] = Attempts.ToString(CultureInfo.InvariantCulture),
            ["done"] = IsDone ? "1" : "0",
        };
}

/// <summary>The right to work on one version of a blob, until it is disposed.</summary>
internal sealed class BlobClaim(BlobClient blob, RenewedLease lease, BlobReceipt receipt, Action whenDone) : IAsyncDisposable
{
    private BlobReceipt receipt = receipt;

    public int Attempts => receipt.Attempts;

    /// <summary>Counts an attempt before it begins, so that one that takes the process down counts too.</summary>
    public Task BeginAttemptAsync() => WriteAsync(receipt with { Attempts = receipt.Attempts + 1 });

    /// <summary>Takes back an attempt that the host itself broke off.</summary>
    public Task ForgetAttemptAsync() => WriteAsync(receipt with { Attempts = receipt.Attempts - 1 });

    public async Task CompleteAsync()
    {
        await WriteAsync(receipt with { IsDone = true });
        whenDone();
    }

    public ValueTask DisposeAsync() => lease.DisposeAsync();

    private async Task WriteAsync(BlobReceipt next)
    {
        await blob.SetMetadataAsync(next.ToMetadata(), new BlobRequestConditions { LeaseId = lease.Id });
        receipt = next;
    }
}
