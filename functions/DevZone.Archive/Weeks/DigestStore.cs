using System.Globalization;
using Azure;
using Azure.Data.Tables;
using DevZone.Archive.Identity;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Weeks;

/// <summary>A digest that was compiled.</summary>
/// <param name="Week">The ISO week.</param>
/// <param name="Fingerprint">What it was compiled from; another one, another digest.</param>
/// <param name="Compiled">When.</param>
public sealed record StoredDigest(IsoWeek Week, string Fingerprint, DateTimeOffset Compiled);

/// <summary>
/// Keeps one digest a week, as JSON. It lies under the fingerprint of what it was compiled from, and a row says which fingerprint
/// counts; so any number of timers can compile the same week, and a reader never sees parts of two digests.
/// </summary>
public sealed class DigestStore
{
    private const string Partition = "digest";

    private readonly ArchiveStorage storage;
    private readonly TimeProvider clock;

    internal DigestStore(ArchiveStorage storage, TimeProvider clock)
    {
        this.storage = storage;
        this.clock = clock;
    }

    /// <summary>What each week's digest was compiled from.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<IsoWeek, string>> FingerprintsAsync(CancellationToken cancellationToken)
    {
        var fingerprints = new Dictionary<IsoWeek, string>();
        await foreach (var digest in AllAsync(cancellationToken))
        {
            fingerprints[digest.Week] = digest.Fingerprint;
        }
        return fingerprints;
    }

    /// <summary>Saves a digest in place of the week's former one. Saving it twice is saving it once.</summary>
    /// <param name="week">The ISO week.</param>
    /// <param name="fingerprint">What it was compiled from.</param>
    /// <param name="content">The digest as JSON.</param>
    /// <param name="cancellationToken">Gives up; the former digest stays.</param>
    public async Task SaveAsync(IsoWeek week, string fingerprint, BinaryData content, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        await storage.Digests.GetBlobClient(NameOf(week, fingerprint)).UploadAsync(content, overwrite: true, cancellationToken);
        while (true)
        {
            var former = await RowAsync(week, cancellationToken);
            if (former is not null && former.GetString(nameof(StoredDigest.Fingerprint)) == fingerprint)
            {
                return;
            }
            var row = new TableEntity(Partition, KeyOf(week))
            {
                [nameof(StoredDigest.Week)] = week.ToString(),
                [nameof(StoredDigest.Fingerprint)] = fingerprint,
                [nameof(StoredDigest.Compiled)] = clock.GetUtcNow(),
            };
            try
            {
                await (
                    former is null
                        ? storage.DigestRows.AddEntityAsync(row, cancellationToken)
                        : storage.DigestRows.UpdateEntityAsync(row, former.ETag, TableUpdateMode.Replace, cancellationToken)
                );
            }
            catch (RequestFailedException error) when (error.IsConflict())
            {
                continue;
            }
            if (former is not null)
            {
                var replaced = storage.Digests.GetBlobClient(NameOf(week, former.GetString(nameof(StoredDigest.Fingerprint))));
                await replaced.DeleteIfExistsAsync(cancellationToken: cancellationToken);
            }
            return;
        }
    }

    /// <summary>The digest of a week.</summary>
    /// <param name="week">The ISO week.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null before it was compiled.</returns>
    public async Task<StoredDigest?> FindAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        return await RowAsync(week, cancellationToken) is { } row ? From(row) : null;
    }

    /// <summary>All digests, latest week first.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidContinuationException">The token is not one of this list.</exception>
    public async Task<Page<StoredDigest>> ListAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var after = page.Continuation is { } token ? ContinuationToken.Read(token) : "";
        var value = new List<StoredDigest>();
        await foreach (var digest in AllAsync(cancellationToken))
        {
            if (string.CompareOrdinal(KeyOf(digest.Week), after) <= 0)
            {
                continue;
            }
            if (value.Count == page.Top)
            {
                return new Page<StoredDigest>(value, ContinuationToken.Write(KeyOf(value[^1].Week)));
            }
            value.Add(digest);
        }
        return new Page<StoredDigest>(value, null);
    }

    /// <summary>The digest itself, as JSON.</summary>
    /// <param name="digest">The digest.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when it was replaced meanwhile.</returns>
    public async Task<BinaryData?> ReadAsync(StoredDigest digest, CancellationToken cancellationToken)
    {
        try
        {
            var blob = storage.Digests.GetBlobClient(NameOf(digest.Week, digest.Fingerprint));
            return (await blob.DownloadContentAsync(cancellationToken)).Value.Content;
        }
        catch (RequestFailedException error) when (error.IsMissing())
        {
            return null;
        }
    }

    private static string NameOf(IsoWeek week, string fingerprint) => $"{week}/{fingerprint}/digest.json";

    /// <summary>Latest first, as a table sorts upwards only.</summary>
    private static string KeyOf(IsoWeek week) =>
        string.Create(CultureInfo.InvariantCulture, $"{9999 - week.Year:D4}-{99 - week.Number:D2}");

    private static StoredDigest From(TableEntity row) =>
        new(
            IsoWeek.TryParse(row.GetString(nameof(StoredDigest.Week)), out var week)
                ? week
                : throw new InvalidDataException($"'{row.RowKey}' is the key of no week."),
            row.GetString(nameof(StoredDigest.Fingerprint)),
            row.GetDateTimeOffset(nameof(StoredDigest.Compiled)) ?? DateTimeOffset.MinValue
        );

    private async IAsyncEnumerable<StoredDigest> AllAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await storage.InitializeAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition}");
        await foreach (var row in storage.DigestRows.QueryAsync<TableEntity>(filter, 1000, null, cancellationToken))
        {
            yield return From(row);
        }
    }

    private async Task<TableEntity?> RowAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var row = await storage.DigestRows.GetEntityIfExistsAsync<TableEntity>(Partition, KeyOf(week), null, cancellationToken);
        return row.HasValue ? row.Value : null;
    }
}
