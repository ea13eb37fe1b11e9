using System.Text.Json;
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
    private const int Parallel = 8;

    private (string Name, TableClient Table)[] Tables =>
        [
            ("facts", storage.FactRows),
            ("uploads", storage.UploadRows),
            ("digests", storage.DigestRows),
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
    /// <exception cref="BackupException">The archive changed too often.</exception>
    public async Task<BackupContents> ExportAsync(string folder, CancellationToken cancellationToken)
    {
        await storage.InitializeAsync(cancellationToken);
        var backup = new BackupFolder(folder);
        backup.Begin();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var revision = await RevisionAsync(cancellationToken);
            var rows = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (name, table) in Tables)
            {
                rows[name] = await BackupFolder.WriteLinesAsync(
                    backup.TableFile(name),
                    RowsOf(table, cancellationToken),
                    cancellationToken
                );
            }
            var blobs = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (name, container) in Containers)
            {
                blobs[name] = await ExportAsync(backup, name, container, cancellationToken);
            }
            if (await RevisionAsync(cancellationToken) == revision)
            {
                var contents = new BackupContents(BackupContents.CurrentFormat, revision, rows, blobs);
                await backup.WriteContentsAsync(contents, cancellationToken);
                return contents;
            }
        }
        throw new BackupException($"Issues were committed during each of {Attempts} attempts. Make the backup when less comes in.");
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
        if ((await new CatalogueTable(storage).HeadAsync(cancellationToken)).ETag is not null)
        {
            throw new BackupException("The storage holds an archive already. A backup is restored into an empty one.");
        }
        var etags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, container) in Containers)
        {
            etags = await RestoreAsync(backup, name, container, cancellationToken);
        }
        // The last container is that of the uploads, whose new ETags the states have to know, or the sweep would take each for a new version.
        foreach (var (name, table) in Tables)
        {
            await RestoreAsync(backup.TableFile(name), table, etags, cancellationToken);
        }
        return contents;
    }

    private async Task<long> RevisionAsync(CancellationToken cancellationToken) =>
        (await new CatalogueTable(storage).HeadAsync(cancellationToken)).Revision;

    private static async IAsyncEnumerable<string> RowsOf(
        TableClient table,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
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
                        kept ? before!.Sha256 : await FetchAsync(blob.Name),
                        blob.Properties.ContentType,
                        blob.Metadata is { Count: > 0 } metadata ? metadata.ToDictionary(StringComparer.Ordinal) : null,
                        blob.Properties.LastModified!.Value,
                        etag
                    ),
                    BackupJson.Options
                );
            }
        }

        async Task<string> FetchAsync(string blob)
        {
            await using var content = await container.GetBlobClient(blob).OpenReadAsync(cancellationToken: cancellationToken);
            return await backup.KeepAsync(content, cancellationToken);
        }
    }

    /// <returns>The blobs' new ETags by name.</returns>
    private static async Task<Dictionary<string, string>> RestoreAsync(
        BackupFolder backup,
        string name,
        BlobContainerClient container,
        CancellationToken cancellationToken
    )
    {
        var etags = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await System.Threading.Tasks.Parallel.ForEachAsync(
            backup.BlobsAsync(name, cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken },
            async (blob, cancel) =>
            {
                await using var content = await backup.OpenAsync(blob.Sha256, cancel);
                var options = new BlobUploadOptions
                {
                    HttpHeaders = new BlobHttpHeaders { ContentType = blob.ContentType },
                    Metadata = blob.Metadata?.ToDictionary(StringComparer.Ordinal),
                };
                var stored = await container.GetBlobClient(blob.Name).UploadAsync(content, options, cancel);
                etags[blob.Name] = stored.Value.ETag.Bare();
            }
        );
        return new Dictionary<string, string>(etags, StringComparer.Ordinal);
    }

    private static async Task RestoreAsync(
        string file,
        TableClient table,
        Dictionary<string, string> etags,
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
            foreach (var row in partition)
            {
                if (
                    row.TryGetValue(nameof(UploadRow.BlobETag), out _)
                    && etags.TryGetValue(row.GetString(nameof(Upload.Name)), out var etag)
                )
                {
                    row[nameof(UploadRow.BlobETag)] = etag;
                }
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
