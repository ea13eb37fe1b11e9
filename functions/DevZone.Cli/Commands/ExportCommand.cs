using System.CommandLine;
using DevZone.Archive.Backups;
using DevZone.Cli.Api;
using DevZone.Cli.Backup;
using DevZone.Cli.Output;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone export DIR</c>: the archive's lists as files, or with <c>--all</c> a backup.</summary>
internal static class ExportCommand
{
    private static readonly string[] Lists = ["issues", "uploads", "zones", "projects", "metrics", "summaries"];

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR")
        {
            Description = Say("Where to write the files; made if absent", "写入文件的目录；没有则新建"),
        };
        var format = new Option<string>("--format")
        {
            Description = Say("What the files are", "文件格式"),
            DefaultValueFactory = _ => "csv",
        };
        format.AcceptOnlyFromAmong("csv", "jsonl", "xlsx");
        var lists = new Option<string[]>("--list")
        {
            Description = Say("Only this list; may be repeated", "只导出这个列表；可重复"),
            AllowMultipleArgumentsPerToken = true,
        };
        lists.AcceptOnlyFromAmong(Lists);
        var all = new Option<bool>("--all")
        {
            Description = Say("The whole archive, from its storage, for devzone restore", "从存储导出整个存档，供 devzone restore 恢复"),
        };
        var command = new Command("export", Say("Writes the archive's lists, or all of it, to files", "把存档的列表或全部写成文件"))
        {
            folder,
            format,
            lists,
            all,
        }.With(
            "devzone export out",
            "devzone export out --format xlsx --list zones projects",
            "devzone export backup --all --storage https://ACCOUNT.blob.core.windows.net"
        );
        var api = ApiOptions.AddTo(command);
        var storage = StorageOption.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                if (parsed.GetValue(all))
                {
                    var backup = new ArchiveBackup(storage.Open(parsed));
                    var contents = await BackupReport.RunAsync(() =>
                        backup.ExportAsync(parsed.GetRequiredValue(folder).FullName, cancellationToken)
                    );
                    BackupReport.Write(parsed, Say("exported", "已导出"), contents);
                    return ExitCode.Success;
                }

                using var client = api.Connect(parsed);
                var chosen = parsed.GetValue(lists) is { Length: > 0 } some ? some : Lists;
                var files = await WriteAsync(
                    client,
                    parsed.GetRequiredValue(folder),
                    chosen,
                    parsed.GetRequiredValue(format),
                    cancellationToken
                );
                if (parsed.WantsJson())
                {
                    JsonOutput.Write(files);
                }
                else
                {
                    WriteTable(files);
                }

                return ExitCode.Success;
            }
        );
        return command;
    }

    private static async Task<IReadOnlyList<ExportedFile>> WriteAsync(
        ApiClient client,
        DirectoryInfo folder,
        IReadOnlyList<string> lists,
        string format,
        CancellationToken cancellationToken
    )
    {
        folder.Create();
        var files = new List<ExportedFile>();
        foreach (var list in lists)
        {
            var path = Path.Combine(folder.FullName, $"{list}.{format}");
            // Beside its name first: what was exported before stays until the new file is whole.
            var partial = path + ".part";
            await using (var file = File.Create(partial))
            {
                await client.DownloadAsync($"api/{list}?format={format}", file, cancellationToken);
            }

            File.Move(partial, path, overwrite: true);
            files.Add(new ExportedFile(list, path, new FileInfo(path).Length));
        }

        return files;
    }

    private static void WriteTable(IReadOnlyList<ExportedFile> files)
    {
        var console = Terminal.Create();
        var table = console.NewTable(Say("exported", "已导出"), Say("list", "列表"), Say("file", "文件"), Say("bytes", "字节"));
        foreach (var file in files)
        {
            table.AddTextRow(file.List, file.Path, $"{file.Bytes}");
        }

        console.Write(table);
    }

    /// <summary>A list that was written.</summary>
    private sealed record ExportedFile(string List, string Path, long Bytes);
}
