using Azure.Data.Tables;

namespace DevZone.Archive.Storage;

/// <summary>
/// Entity group transactions within the service's limits: one partition, at most 100 entities, less than 4 MiB, each entity once.
/// The emulator accepts what the service refuses, so it is checked here.
/// </summary>
internal static class TableBatch
{
    public const int MaxEntities = 100;

    /// <summary>The service's limit less room for the envelope of each of 100 operations.</summary>
    public const int MaxBytes = (4 * 1024 * 1024) - (MaxEntities * 2048);

    /// <summary>Runs the actions, as many as fit at a time; each run is one transaction, all of them together are not.</summary>
    public static async Task SubmitAllAsync(
        TableClient table,
        IEnumerable<TableTransactionAction> actions,
        CancellationToken cancellationToken
    )
    {
        foreach (var batch in Split(actions))
        {
            await table.SubmitTransactionAsync(batch, cancellationToken);
        }
    }

    /// <summary>Runs the actions as one transaction.</summary>
    /// <exception cref="ArgumentException">They do not fit into one.</exception>
    public static Task SubmitAsync(TableClient table, IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        var batches = Split(actions).ToList();
        return batches is [var batch]
            ? table.SubmitTransactionAsync(batch, cancellationToken)
            : throw new ArgumentException($"A transaction is one batch; this one would be {batches.Count}.", nameof(actions));
    }

    /// <summary>Cuts actions of one partition into transactions.</summary>
    /// <exception cref="ArgumentException">Two partitions, an entity twice, or an entity that no transaction can carry.</exception>
    public static IEnumerable<IReadOnlyList<TableTransactionAction>> Split(IEnumerable<TableTransactionAction> actions)
    {
        var batch = new List<TableTransactionAction>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        string? partition = null;
        var bytes = 0;
        foreach (var action in actions)
        {
            partition ??= action.Entity.PartitionKey;
            if (action.Entity.PartitionKey != partition)
            {
                throw new ArgumentException("A transaction writes to one partition.", nameof(actions));
            }
            if (!keys.Add(action.Entity.RowKey))
            {
                throw new ArgumentException($"The entity '{action.Entity.RowKey}' occurs twice.", nameof(actions));
            }
            var size = WireSize((TableEntity)action.Entity);
            if (size > MaxBytes)
            {
                throw new ArgumentException($"The entity '{action.Entity.RowKey}' is too large for a transaction.", nameof(actions));
            }
            if (batch.Count == MaxEntities || bytes + size > MaxBytes)
            {
                yield return batch;
                batch = [];
                bytes = 0;
            }
            batch.Add(action);
            bytes += size;
        }
        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    /// <summary>An upper bound: the client's JSON writes a Chinese character as \uXXXX, six bytes.</summary>
    private static int WireSize(TableEntity entity) =>
        entity.Sum(property => (property.Key.Length * 2) + 64 + (property.Value is string text ? text.Length * 6 : 32));
}
