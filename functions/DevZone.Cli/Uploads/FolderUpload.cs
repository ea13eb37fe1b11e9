using System.Security.Cryptography;
using DevZone.Cli.Api;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Uploads;

/// <summary>
/// Hands files to the functions, a few at a time, and waits until each is read. What the archive has under the same name with the same
/// bytes is not sent again; so an upload that was interrupted is gone on with by running it again.
/// </summary>
/// <param name="client">The functions.</param>
/// <param name="again">Send also what is there already.</param>
internal sealed class FolderUpload(ApiClient client, bool again = false)
{
    private const int AtOnce = 4;
    private static readonly TimeSpan ReadTimeout = TimeSpan.FromMinutes(10);

    /// <param name="files">The files.</param>
    /// <param name="report">Told whenever a file has come further; one call at a time.</param>
    /// <param name="cancellationToken">Stops; what was sent is read all the same.</param>
    /// <returns>What became of each file, in their order. One that could not be handed in does not keep the others.</returns>
    /// <exception cref="CliException">Nothing answers.</exception>
    public async Task<IReadOnlyList<FileProgress>> RunAsync(
        IReadOnlyList<FileInfo> files,
        Action<FileProgress> report,
        CancellationToken cancellationToken
    )
    {
        var known = (await client.UploadsAsync(cancellationToken)).ToLookup(upload => upload.Name, StringComparer.Ordinal);
        var outcomes = new FileProgress[files.Count];
        var gate = new Lock();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(
            0,
            files.Count,
            parallel,
            async (number, cancel) =>
                outcomes[number] = await UploadAsync(files[number], known[files[number].Name].FirstOrDefault(), Report, cancel)
        );
        return outcomes;

        void Report(FileProgress progress)
        {
            lock (gate)
            {
                report(progress);
            }
        }
    }

    private async Task<FileProgress> UploadAsync(
        FileInfo file,
        UploadRow? known,
        Action<FileProgress> report,
        CancellationToken cancellationToken
    )
    {
        if (!again && known is { IsSettled: true, State: not ("failed" or "deleted") } && await HoldsAsync(file, known, cancellationToken))
        {
            return Tell(FileProgress.Of(known, unchanged: true));
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(ReadTimeout);
        var last = new FileProgress(file.Name, FileProgress.Sending, null, null, null, false);
        report(last);
        try
        {
            var state = await client.UploadAsync(file, timeout.Token);
            return FileProgress.Of(await client.WaitAsync(state, upload => Advance(FileProgress.Of(upload)), timeout.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            var reason = Say(
                $"Not read within {ReadTimeout.TotalMinutes:0} minutes; its last state was '{last.State}'.",
                $"{ReadTimeout.TotalMinutes:0} 分钟内没有读完；最后的状态是“{last.State}”。"
            );
            return Tell(last with { State = FileProgress.TimedOut, Reason = reason });
        }
        catch (Exception error) when (error is CliException or IOException or UnauthorizedAccessException)
        {
            return Tell(last with { State = FileProgress.Unsent, Reason = error.Message });
        }

        FileProgress Tell(FileProgress progress)
        {
            report(progress);
            return progress;
        }

        void Advance(FileProgress progress)
        {
            if (progress.State != last.State)
            {
                last = Tell(progress);
            }
        }
    }

    private static async Task<bool> HoldsAsync(FileInfo file, UploadRow known, CancellationToken cancellationToken)
    {
        if (known.Sha256 is null)
        {
            return false;
        }

        await using var content = file.OpenRead();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) == known.Sha256;
    }
}
