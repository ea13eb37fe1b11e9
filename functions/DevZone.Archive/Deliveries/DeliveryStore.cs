using Azure;
using Azure.Data.Tables;
using DevZone.Archive.Identity;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Deliveries;

/// <summary>
/// Keeps one record for each week and recipient. A delivery is claimed here before anything is sent, and the claim is a write that only one
/// caller can make; so however often timers fire and on however many machines, one of them sends.
/// </summary>
public sealed class DeliveryStore
{
    private readonly ArchiveStorage storage;
    private readonly TimeProvider clock;

    internal DeliveryStore(ArchiveStorage storage, TimeProvider clock)
    {
        this.storage = storage;
        this.clock = clock;
    }

    /// <summary>The records of a week by recipient.</summary>
    /// <param name="week">The week.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<string, DeliveryRecord>> OfWeekAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        var records = new Dictionary<string, DeliveryRecord>(StringComparer.Ordinal);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {week.ToString()}");
        await foreach (var row in storage.DeliveryRows.QueryAsync<TableEntity>(filter, 1000, null, cancellationToken))
        {
            records.Add(row.RowKey, From(week, row));
        }

        return records;
    }

    /// <summary>Claims a delivery.</summary>
    /// <param name="week">The week.</param>
    /// <param name="recipient">The recipient's key.</param>
    /// <param name="content">What is to be sent.</param>
    /// <param name="seen">The record that the decision rests on; null where there was none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The claim; null where somebody else changed the record first.</returns>
    public Task<DeliveryRecord?> ClaimAsync(
        IsoWeek week,
        string recipient,
        string content,
        DeliveryRecord? seen,
        CancellationToken cancellationToken
    )
    {
        var attempts = seen?.Content == content ? seen.Attempts + 1 : 1;
        var claim = new DeliveryRecord(week, recipient, DeliveryState.Claimed, content, attempts, clock.GetUtcNow());
        return WriteAsync(claim, seen?.Version, cancellationToken);
    }

    /// <summary>Says what came of a claimed delivery.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="state">What came of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task SettleAsync(DeliveryRecord claim, DeliveryState state, CancellationToken cancellationToken) =>
        WriteAsync(claim with { State = state, Changed = clock.GetUtcNow() }, claim.Version, cancellationToken);

    private static DeliveryRecord From(IsoWeek week, TableEntity row) =>
        new(
            week,
            row.RowKey,
            Enum.Parse<DeliveryState>(row.GetString(nameof(DeliveryRecord.State))),
            row.GetString(nameof(DeliveryRecord.Content)),
            row.GetInt32(nameof(DeliveryRecord.Attempts)) ?? 0,
            row.GetDateTimeOffset(nameof(DeliveryRecord.Changed)) ?? DateTimeOffset.MinValue
        )
        {
            Version = row.ETag,
        };

    private async Task<DeliveryRecord?> WriteAsync(DeliveryRecord record, ETag? over, CancellationToken cancellationToken)
    {
        var row = new TableEntity(record.Week.ToString(), record.Recipient)
        {
            [nameof(DeliveryRecord.State)] = record.State.ToString(),
            [nameof(DeliveryRecord.Content)] = record.Content,
            [nameof(DeliveryRecord.Attempts)] = record.Attempts,
            [nameof(DeliveryRecord.Changed)] = record.Changed,
        };
        try
        {
            var answer = over is { } version
                ? await storage.DeliveryRows.UpdateEntityAsync(row, version, TableUpdateMode.Replace, cancellationToken)
                : await storage.DeliveryRows.AddEntityAsync(row, cancellationToken);
            return record with { Version = answer.Headers.ETag!.Value };
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            return null;
        }
    }
}
