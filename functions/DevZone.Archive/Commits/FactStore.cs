using System.Globalization;
using Azure;
using Azure.Data.Tables;
using DevZone.Archive.Storage;
using DevZone.Archive.Telemetry;
using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Commits;

/// <summary>The rows of issues. Those of a version are written before its commit and removed after the commit of the next.</summary>
internal sealed class FactStore(ArchiveStorage storage)
{
    private static readonly string[] WithoutEvidence = ["RowKey", .. TableText.Columns(FactRows.FactText)];

    /// <summary>Writes all rows of a version.</summary>
    /// <returns>How many there are.</returns>
    public async Task<int> WriteAsync(string issueId, string version, Issue issue, CancellationToken cancellationToken)
    {
        var rows = FactRows.Of(issueId, version, issue).ToList();
        var actions = rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
        await TableBatch.SubmitAllAsync(storage.FactRows, actions, cancellationToken);
        ArchiveTelemetry.RecordRows(rows.Count);
        return rows.Count;
    }

    /// <summary>Reads what the catalogue wants of a version.</summary>
    /// <returns>Null when rows are missing: the version stands no more, and is being cleaned away.</returns>
    public async Task<IssueFacts?> ReadAsync(IssueReference issue, int rows, CancellationToken cancellationToken)
    {
        var read = new List<TableEntity>(rows);
        var filter = Range(issue.Id, $"{issue.Version}|", $"{issue.Version}}}");
        await foreach (var row in storage.FactRows.QueryAsync<TableEntity>(filter, 1000, WithoutEvidence, cancellationToken))
        {
            read.Add(row);
        }
        return read.Count == rows ? IssueFacts.From(issue, read) : null;
    }

    /// <summary>Reads the evidence of one record, or the mentions of a zone.</summary>
    /// <returns>Null when the version stands no more.</returns>
    public async Task<IReadOnlyList<Evidence>?> EvidenceAsync(
        IssueReference issue,
        string kind,
        int number,
        CancellationToken cancellationToken
    )
    {
        var key = FactRows.Key(issue.Version, kind, number);
        // Nearly always one row has it all.
        var first = await storage.FactRows.GetEntityIfExistsAsync<TableEntity>(issue.Id, FactRows.FirstPart(key), null, cancellationToken);
        if (!first.HasValue)
        {
            return null;
        }
        if (first.Value!.GetInt32(FactRows.Parts) is not { } parts)
        {
            return ArchiveJson.Read<IReadOnlyList<Evidence>>(TableText.Read(first.Value, FactRows.EvidenceText));
        }
        var text = new System.Text.StringBuilder();
        var read = 0;
        var filter = Range(issue.Id, $"{key}|", $"{key}}}");
        await foreach (var row in storage.FactRows.QueryAsync<TableEntity>(filter, 1000, null, cancellationToken))
        {
            text.Append(TableText.Read(row, FactRows.EvidenceText));
            read++;
        }
        return read == parts ? ArchiveJson.Read<IReadOnlyList<Evidence>>(text.ToString()) : null;
    }

    /// <summary>Removes what no commit up to a generation left standing. Rows of a later generation are being prepared, and stay.</summary>
    public async Task CleanAsync(string issueId, long generation, string? standing, CancellationToken cancellationToken)
    {
        var filter = Range(issueId, "", VersionName.Bound(generation + 1));
        var stale = new List<TableTransactionAction>();
        await foreach (var row in storage.FactRows.QueryAsync<TableEntity>(filter, 1000, ["PartitionKey", "RowKey"], cancellationToken))
        {
            if (standing is null || !row.RowKey.StartsWith($"{standing}|", StringComparison.Ordinal))
            {
                stale.Add(new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All));
            }
        }
        foreach (var batch in TableBatch.Split(stale))
        {
            try
            {
                await storage.FactRows.SubmitTransactionAsync(batch, cancellationToken);
            }
            catch (RequestFailedException error) when (error.IsMissing())
            {
                // Another instance cleans the same issue: a batch with one missing row does nothing, so take them one by one.
                foreach (var action in batch)
                {
                    await storage.FactRows.DeleteEntityAsync(issueId, action.Entity.RowKey, ETag.All, cancellationToken);
                }
            }
        }
    }

    private static string Range(string issueId, string from, string to) =>
        string.Create(CultureInfo.InvariantCulture, $"PartitionKey eq '{issueId}' and RowKey ge '{from}' and RowKey lt '{to}'");
}
