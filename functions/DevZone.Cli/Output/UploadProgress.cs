using DevZone.Cli.Api;
using Spectre.Console;

namespace DevZone.Cli.Output;

/// <summary>Uploads files one after the other and shows how far each has come: bars on a terminal, lines elsewhere.</summary>
internal static class UploadProgress
{
    private static readonly TimeSpan ReadTimeout = TimeSpan.FromMinutes(3);

    /// <returns>What became of each file, in their order.</returns>
    /// <exception cref="CliException">A file was refused, or not read in time.</exception>
    public static async Task<IReadOnlyList<UploadRow>> RunAsync(
        IAnsiConsole console,
        ApiClient client,
        IReadOnlyList<FileInfo> files,
        CancellationToken cancellationToken
    )
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return await UploadAllAsync(client, files, (upload, file) => console.WriteLine(Describe(file, upload)), cancellationToken);
        }

        IReadOnlyList<UploadRow> uploads = [];
        await console
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                var bars = files.ToDictionary(file => file, file => context.AddTask(Markup.Escape(file.Name), maxValue: 3));
                uploads = await UploadAllAsync(client, files, (upload, file) => Advance(bars[file], file, upload), cancellationToken);
            });
        return uploads;
    }

    private static async Task<IReadOnlyList<UploadRow>> UploadAllAsync(
        ApiClient client,
        IReadOnlyList<FileInfo> files,
        Action<UploadRow, FileInfo> report,
        CancellationToken cancellationToken
    )
    {
        var uploads = new List<UploadRow>();
        foreach (var file in files)
        {
            uploads.Add(await UploadAsync(client, file, report, cancellationToken));
        }

        return uploads;
    }

    private static async Task<UploadRow> UploadAsync(
        ApiClient client,
        FileInfo file,
        Action<UploadRow, FileInfo> report,
        CancellationToken cancellationToken
    )
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(ReadTimeout);
        var last = "";
        try
        {
            var state = await client.UploadAsync(file, timeout.Token);
            return await client.WaitAsync(state, Report, timeout.Token);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CliException(
                $"{file.Name} was not read within {ReadTimeout.TotalMinutes:0} minutes; its last state was '{last}'.",
                error
            );
        }

        void Report(UploadRow upload)
        {
            if (upload.State != last)
            {
                last = upload.State;
                report(upload, file);
            }
        }
    }

    private static void Advance(ProgressTask bar, FileInfo file, UploadRow upload)
    {
        bar.Description = Markup.Escape(Describe(file, upload));
        bar.Value = upload switch
        {
            { IsSettled: true } => 3,
            { State: "reading" } => 2,
            _ => 1,
        };
    }

    private static string Describe(FileInfo file, UploadRow upload) =>
        upload.Reason is null ? $"{file.Name}: {upload.State}" : $"{file.Name}: {upload.State} ({upload.Code}: {upload.Reason})";
}
