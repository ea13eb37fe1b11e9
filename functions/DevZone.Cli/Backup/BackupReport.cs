using System.CommandLine;
using Azure;
using DevZone.Archive.Backups;
using DevZone.Cli.Commands;
using DevZone.Cli.Output;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Backup;

/// <summary>Makes backups and shows what they hold.</summary>
internal static class BackupReport
{
    /// <summary>Exports or restores, and turns what is refused into what a person can act upon.</summary>
    /// <exception cref="BadInputException">The folder or the storage cannot be used for it.</exception>
    /// <exception cref="CliException">The storage refused.</exception>
    public static async Task<BackupContents> RunAsync(Func<Task<BackupContents>> act)
    {
        try
        {
            return await act();
        }
        catch (BackupException error)
        {
            throw new BadInputException(error.Message, error);
        }
        catch (RequestFailedException error)
        {
            throw new CliException(Say("The storage refused: ", "存储拒绝：") + error.Message.Split('\n')[0], error);
        }
    }

    /// <summary>Shows rows and blobs by table and container.</summary>
    public static void Write(ParseResult parsed, string title, BackupContents contents)
    {
        if (parsed.WantsJson())
        {
            JsonOutput.Write(contents);
            return;
        }
        var console = Terminal.Create();
        var table = console.NewTable(title, Say("table or container", "表或容器"), Say("rows or blobs", "行数或 Blob 数"));
        foreach (var (name, count) in contents.Rows)
        {
            table.AddTextRow($"table {name}", $"{count}");
        }
        foreach (var (name, count) in contents.Blobs)
        {
            table.AddTextRow($"container {name}", $"{count}");
        }
        console.Write(table);
    }
}
