using System.CommandLine;
using DevZone.Archive.Backups;
using DevZone.Cli.Backup;
using DevZone.Cli.Output;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone restore DIR</c>: a backup becomes an archive again.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR")
        {
            Description = Say("A folder that devzone export --all wrote", "devzone export --all 写成的目录"),
        };
        var command = new Command(
            "restore",
            Say(
                "Puts a whole export into an empty storage; the functions must not run meanwhile",
                "把整体导出放回空的存储；其间函数不得运行"
            )
        )
        {
            folder,
        }.With("devzone restore backup --storage https://ACCOUNT.blob.core.windows.net");
        var storage = StorageOption.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var backup = new ArchiveBackup(storage.Open(parsed));
                var contents = await BackupReport.RunAsync(() =>
                    backup.RestoreAsync(parsed.GetRequiredValue(folder).FullName, cancellationToken)
                );
                BackupReport.Write(parsed, Say("restored", "已恢复"), contents);
                return ExitCode.Success;
            }
        );
        return command;
    }
}
