using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace DevZone.Archive.Backups;

/// <summary>
/// A backup's files: <c>backup.json</c>, <c>tables/NAME.jsonl</c>, <c>blobs/CONTAINER.jsonl</c> and the bytes as <c>content/ab/SHA256</c>.
/// A file appears whole or not at all.
/// </summary>
internal sealed class BackupFolder(string path)
{
    private string ContentsFile => Path.Combine(path, "backup.json");

    public string TableFile(string table) => Path.Combine(path, "tables", table + ".jsonl");

    public string ContainerFile(string container) => Path.Combine(path, "blobs", container + ".jsonl");

    public string ContentFile(string sha256) => Path.Combine(path, "content", sha256[..2], sha256);

    /// <exception cref="BackupException">There is no whole backup, or one of another form.</exception>
    public async Task<BackupContents> ContentsAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(ContentsFile))
        {
            throw new BackupException($"{path} holds no whole backup: there is no backup.json in it.");
        }
        await using var file = File.OpenRead(ContentsFile);
        var contents = await JsonSerializer.DeserializeAsync<BackupContents>(file, BackupJson.Options, cancellationToken);
        return contents is { Format: BackupContents.CurrentFormat }
            ? contents
            : throw new BackupException(
                $"{ContentsFile} is of form {contents?.Format}; this program reads form {BackupContents.CurrentFormat}."
            );
    }

    public Task WriteContentsAsync(BackupContents contents, CancellationToken cancellationToken) =>
        WriteAsync(ContentsFile, file => JsonSerializer.SerializeAsync(file, contents, BackupJson.Options, cancellationToken));

    /// <summary>What is written from now on is no whole backup until its contents are written.</summary>
    public void Begin()
    {
        Directory.CreateDirectory(path);
        File.Delete(ContentsFile);
    }

    /// <returns>The number of lines.</returns>
    public static async Task<int> WriteLinesAsync(string file, IAsyncEnumerable<string> lines, CancellationToken cancellationToken)
    {
        var count = 0;
        await WriteAsync(
            file,
            async stream =>
            {
                await using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
                await foreach (var line in lines.WithCancellation(cancellationToken))
                {
                    await writer.WriteLineAsync(line.AsMemory(), cancellationToken);
                    count++;
                }
            }
        );
        return count;
    }

    /// <summary>The blobs of a container as an earlier backup lists them; none before the first.</summary>
    public async IAsyncEnumerable<BackupBlob> BlobsAsync(string container, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (File.Exists(ContainerFile(container)))
        {
            await foreach (var line in File.ReadLinesAsync(ContainerFile(container), cancellationToken))
            {
                yield return JsonSerializer.Deserialize<BackupBlob>(line, BackupJson.Options)!;
            }
        }
    }

    /// <summary>Keeps bytes.</summary>
    /// <returns>Their SHA-256.</returns>
    public async Task<string> KeepAsync(Stream content, CancellationToken cancellationToken)
    {
        var arriving = Path.Combine(path, "content", $"arriving-{Guid.NewGuid():N}");
        Directory.CreateDirectory(Path.GetDirectoryName(arriving)!);
        try
        {
            string sha256;
            await using (var file = File.Create(arriving))
            {
                await content.CopyToAsync(file, cancellationToken);
                file.Position = 0;
                sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
            }
            Directory.CreateDirectory(Path.GetDirectoryName(ContentFile(sha256))!);
            File.Move(arriving, ContentFile(sha256), overwrite: true);
            return sha256;
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    /// <exception cref="BackupException">The bytes are not there, or are others.</exception>
    public async Task<Stream> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        var file = ContentFile(sha256);
        if (!File.Exists(file))
        {
            throw new BackupException($"The backup lacks {file}.");
        }
        var stream = File.OpenRead(file);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)) != sha256)
        {
            await stream.DisposeAsync();
            throw new BackupException($"{file} is damaged: its bytes have another hash.");
        }
        stream.Position = 0;
        return stream;
    }

    private static async Task WriteAsync(string file, Func<Stream, Task> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var arriving = file + ".arriving";
        await using (var stream = File.Create(arriving))
        {
            await write(stream);
        }
        File.Move(arriving, file, overwrite: true);
    }
}
