using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DevZone.Archive.Commits;
using DevZone.Archive.Storage;
using DevZone.Archive.Uploads;

namespace DevZone.Archive.Backups;

/// <summary>
/// Copies an archive into a folder and back. All of it follows from the uploads, so a backup could be these alone; with the rows nothing
/// has to be read anew, and what was uploaded when, and superseded what, is kept too. Caches, queues and what the host keeps are left out.
/// </summary>
/// <param name="storage">The archive.</param>
public sealed class ArchiveBackup(ArchiveStorage storage)
{
    private const int Attempts = 5;
    private const int Concurrency = 8;

    private (string Name, TableClient Table)[] Tables =>
        [
            ("facts", storage.FactRows),
            ("uploads", storage.UploadRows),
            ("digests", storage.DigestRows),
            // Without these a restored archive would send its last digest again.
            ("deliveries", storage.DeliveryRows),
            // Last, since it holds the head and the markers: nobody sees an issue before its rows are there.
            ("catalogue", storage.CatalogueRows),
        ];

    private (string Name, BlobContainerClient Container)[] Containers =>
        [
            ("originals", storage.Originals),
            ("records", storage.Records),
            ("digests", storage.Digests),
            (ArchiveStorage.UploadContainer, storage.Uploads),
        ];

    /// <summary>Copies the archive as of one revision; if issues are committed meanwhile, it begins again. Functions may run.</summary>
    /// <param name="folder">Where to; an earlier backup there is brought up to date, and its bytes are not fetched again.</param>
    /// <param name="cancellationToken">Gives up; the folder then holds no whole backup until the next time.</param>
    /// <exception cref="BackupException">There is no archive, or it changed too often.</exception>
    public async Task<BackupContents> ExportAsync(string folder, CancellationToken cancellationToken)
    {
        var backup = new BackupFolder(folder);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var revision =
                await RevisionAsync(cancellationToken) ?? throw new BackupException("The storage holds no archive, or an empty one.");
            backup.Begin();
            if (await TryExportAsync(backup, cancellationToken) is var (rows, blobs) && await RevisionAsync(cancellationToken) == revision)
            {
                var contents = new BackupContents(BackupContents.CurrentFormat, revision, rows, blobs);
                await backup.WriteContentsAsync(contents, cancellationToken);
                return contents;
            }
        }
        throw new BackupException($"The archive changed during each of {Attempts} attempts. Make the backup when less comes in.");
    }

    /// <summary>
    /// Copies a backup into a storage that holds no archive. The functions must not run meanwhile: they would take its uploads for new ones.
    /// </summary>
    /// <param name="folder">Where from.</param>
    /// <param name="cancellationToken">Gives up; it can be begun again.</param>
    /// <exception cref="BackupException">The folder holds no whole backup, or the storage an archive.</exception>
    public async Task<BackupContents> RestoreAsync(string folder, CancellationToken cancellationToken)
    {
        var backup = new BackupFolder(folder);
        var contents = await backup.ContentsAsync(cancellationToken);
        await storage.InitializeAsync(cancellationToken);
        if (await RevisionAsync(cancellationToken) is not null)
        {
            throw new BackupException("The storage holds an archive already. A backup is restored into an empty one.");
        }
        var etags = new ConcurrentDictionary<(string, string), string>();
        foreach (var (name, container) in Containers)
        {
            await RestoreAsync(backup, name, container, etags, cancellationToken);
        }
        foreach (var (name, table) in Tables)
        {
            await RestoreAsync(backup.TableFile(name), table, etags, cancellationToken);
        }
        return contents;
    }

    /// <returns>How many rows and blobs; null when a blob was replaced or deleted while it was fetched.</returns>
    private async Task<(Dictionary<string, int> Rows, Dictionary<string, int> Blobs)?> TryExportAsync(
        BackupFolder backup,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var rows = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (name, table) in Tables)
            {
                var lines = RowsOf(table, cancellationToken);
                rows[name] = await BackupFolder.WriteLinesAsync(backup.TableFile(name), lines, cancellationToken);
            }
            var blobs = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (name, container) in Containers)
            {
                blobs[name] = await ExportAsync(backup, name, container, cancellationToken);
            }
            return (rows, blobs);
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            return null;
        }
    }

    /// <returns>Null where there is none.</returns>
    private async Task<long?> RevisionAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await new CatalogueTable(storage).HeadAsync(cancellationToken) is { ETag: not null } head ? head.Revision : null;
        }
        catch (RequestFailedException error) when (error.IsMissing())
        {
            return null;
        }
    }

    private static async IAsyncEnumerable<string> RowsOf(TableClient table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: cancellationToken))
        {
            yield return BackupRow.Write(row);
        }
    }

    private static async Task<int> ExportAsync(
        BackupFolder backup,
        string name,
        BlobContainerClient container,
        CancellationToken cancellationToken
    )
    {
        var known = new Dictionary<string, BackupBlob>(StringComparer.Ordinal);
        await foreach (var blob in backup.BlobsAsync(name, cancellationToken))
        {
            known[blob.Name] = blob;
        }
        return await BackupFolder.WriteLinesAsync(backup.ContainerFile(name), LinesAsync(), cancellationToken);

        async IAsyncEnumerable<string> LinesAsync()
        {
            var options = new GetBlobsOptions { Traits = BlobTraits.Metadata };
            await foreach (var blob in container.GetBlobsAsync(options, cancellationToken))
            {
                var etag = blob.Properties.ETag!.Value.Bare();
                var kept =
                    known.TryGetValue(blob.Name, out var before) && before.ETag == etag && File.Exists(backup.ContentFile(before.Sha256));
                yield return JsonSerializer.Serialize(
                    new BackupBlob(
                        blob.Name,
                        kept ? before!.Sha256 : await FetchAsync(blob.Name, etag),
                        blob.Properties.ContentType,
                        blob.Metadata is { Count: > 0 } metadata ? metadata.ToDictionary(StringComparer.Ordinal) : null,
                        blob.Properties.LastModified!.Value,
                        etag
                    ),
                    BackupJson.Options
                );
            }
        }

        async Task<string> FetchAsync(string blob, string etag)
        {
            var options = new BlobOpenReadOptions(allowModifications: false)
            {
                Conditions = new BlobRequestConditions { IfMatch = new ETag(etag) },
            };
            await using var content = await container.GetBlobClient(blob).OpenReadAsync(options, cancellationToken);
            return await backup.KeepAsync(content, cancellationToken);
        }
    }

    /// <summary>Notes the new ETag of each blob by its name and its old one.</summary>
    private static Task RestoreAsync(
        BackupFolder backup,
        string name,
        BlobContainerClient container,
        ConcurrentDictionary<(string, string), string> etags,
        CancellationToken cancellationToken
    ) =>
        Parallel.ForEachAsync(
            backup.BlobsAsync(name, cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = Concurrency, CancellationToken = cancellationToken },
            async (blob, cancel) =>
            {
                await using var content = await backup.OpenAsync(blob.Sha256, cancel);
                var options = new BlobUploadOptions
                {
                    HttpHeaders = new BlobHttpHeaders { ContentType = blob.ContentType },
                    Metadata = blob.Metadata?.ToDictionary(StringComparer.Ordinal),
                };
                var stored = await container.GetBlobClient(blob.Name).UploadAsync(content, options, cancel);
                etags[(blob.Name, blob.ETag)] = stored.Value.ETag.Bare();
            }
        );

    private static async Task RestoreAsync(
        string file,
        TableClient table,
        ConcurrentDictionary<(string, string), string> etags,
        CancellationToken cancellationToken
    )
    {
        var partition = new List<TableEntity>();
        await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
        {
            var row = BackupRow.Read(line);
            if (partition is [var first, ..] && first.PartitionKey != row.PartitionKey)
            {
                await WriteAsync();
            }
            partition.Add(row);
        }
        await WriteAsync();

        async Task WriteAsync()
        {
            // An upload's state knows the ETag of the bytes that it is about: without the new one the sweep would have it read anew.
            foreach (var row in partition.Where(row => row.ContainsKey(nameof(UploadRow.BlobETag))))
            {
                var known = (row.GetString(nameof(Upload.Name)), row.GetString(nameof(UploadRow.BlobETag)));
                row[nameof(UploadRow.BlobETag)] = etags.GetValueOrDefault(known, known.Item2);
            }
            // The head last of all: before it nobody sees anything, and a restore that was broken off can begin again.
            var actions = partition
                .OrderBy(row => row.RowKey == Head.Key)
                .Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
            await TableBatch.SubmitAllAsync(table, actions, cancellationToken);
            partition.Clear();
        }
    }
}
