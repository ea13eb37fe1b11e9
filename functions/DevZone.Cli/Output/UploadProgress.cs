using DevZone.Cli.Uploads;
using Spectre.Console;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Output;

/// <summary>Shows how far an upload has come: bars on a terminal, lines elsewhere.</summary>
internal static class UploadProgress
{
    /// <summary>A file's steps: sent, being read, settled.</summary>
    private const int Steps = 3;

    /// <returns>What became of each file, in their order.</returns>
    public static async Task<IReadOnlyList<FileProgress>> RunAsync(
        IAnsiConsole console,
        FolderUpload upload,
        IReadOnlyList<FileInfo> files,
        CancellationToken cancellationToken
    )
    {
        var bars = console.Profile.Capabilities.Interactive;
        var outcomes = bars
            ? await WithBarsAsync(console, upload, files, cancellationToken)
            : await upload.RunAsync(files, progress => console.WriteLine(Describe(progress)), cancellationToken);
        // Bars go away when they are full; a single line says all.
        if (bars || files.Count > 1)
        {
            var (read, unchanged) = (outcomes.Count(outcome => outcome.IsRead), outcomes.Count(outcome => outcome.Unchanged));
            console.WriteLine(
                Say(
                    $"Read {read} of {files.Count}; {unchanged} of them were there already.",
                    $"{files.Count} 个中已读取 {read} 个，其中 {unchanged} 个此前已有。"
                )
            );
        }

        return outcomes;
    }

    private static Task<IReadOnlyList<FileProgress>> WithBarsAsync(
        IAnsiConsole console,
        FolderUpload upload,
        IReadOnlyList<FileInfo> files,
        CancellationToken cancellationToken
    ) =>
        console
            .Progress()
            .HideCompleted(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new ElapsedTimeColumn()
            )
            .StartAsync(async context =>
            {
                // Not hidden while anything is left: it is done only with the last file.
                var all = context.AddTask(Say($"{files.Count} files", $"{files.Count} 个文件"), maxValue: files.Count * Steps);
                var bars = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
                return await upload.RunAsync(files, Show, cancellationToken);

                void Show(FileProgress progress)
                {
                    var description = Markup.Escape(Describe(progress));
                    if (!bars.TryGetValue(progress.Name, out var bar))
                    {
                        bars.Add(progress.Name, bar = context.AddTask(description, maxValue: Steps));
                    }

                    bar.Description = description;
                    var step = StepOf(progress);
                    all.Increment(step - bar.Value);
                    bar.Value = step;
                    if (progress is { IsSettled: true, IsRead: false })
                    {
                        // Bars that are done go away; what went wrong stays.
                        console.WriteLine(Describe(progress));
                    }
                }
            });

    private static int StepOf(FileProgress progress) =>
        progress.IsSettled ? Steps
        : progress.State == "reading" ? 2
        : progress.State == FileProgress.Sending ? 0
        : 1;

    private static string Describe(FileProgress progress)
    {
        var state = Words.UploadState(progress.State) + (progress.Unchanged ? Say(", unchanged", "，未变化") : "");
        var why = string.Join(": ", new[] { progress.Code, progress.Reason }.OfType<string>());
        return why.Length > 0 ? $"{progress.Name}: {state} ({why})" : $"{progress.Name}: {state}";
    }
}
