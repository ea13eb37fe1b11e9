using System.CommandLine;
using DevZone.Cli.Output;
using DevZone.Cli.Uploads;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone upload FILE|DIR</c>: hands files to the functions and waits until they are read.</summary>
internal static class UploadCommand
{
    private static readonly string[] Extensions = [".pdf", ".txt"];

    public static Command Create()
    {
        var path = new Argument<FileSystemInfo>("FILE|DIR")
        {
            Description = Say("A file, or a folder of .pdf and .txt files", "一个文件，或含 .pdf、.txt 文件的目录"),
        };
        var again = new Option<bool>("--again")
        {
            Description = Say("Send also what is there with the same bytes", "内容相同的文件也重新上传"),
        };
        var command = new Command(
            "upload",
            Say(
                "Uploads issues and waits until they are read; what is there already is not sent again",
                "上传周刊并等待读取完成；已有的不再上传"
            )
        )
        {
            path,
            again,
        }.With(
            "devzone upload 2025-05-30.pdf",
            "devzone upload issues/ --to https://zones.example --key KEY",
            "devzone upload issues/ --json"
        );
        var api = ApiOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var files = FilesOf(parsed.GetRequiredValue(path));
                using var client = api.Connect(parsed);
                var upload = new FolderUpload(client, parsed.GetValue(again));
                var outcomes = parsed.WantsJson()
                    ? await upload.RunAsync(files, _ => { }, cancellationToken)
                    : await UploadProgress.RunAsync(Terminal.Create(), upload, files, cancellationToken);
                if (parsed.WantsJson())
                {
                    JsonOutput.Write(outcomes);
                }

                return outcomes.All(outcome => outcome.IsRead) ? ExitCode.Success : ExitCode.Failure;
            }
        );
        return command;
    }

    private static List<FileInfo> FilesOf(FileSystemInfo path)
    {
        if (path is FileInfo { Exists: true } file)
        {
            return [file];
        }

        if (path is not DirectoryInfo { Exists: true } folder)
        {
            throw new BadInputException(Say($"There is no file or folder {path}.", $"没有文件或目录 {path}。"));
        }

        var files = folder
            .EnumerateFiles()
            .Where(entry => Extensions.Contains(entry.Extension.ToLowerInvariant()))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .ToList();
        return files.Count > 0
            ? files
            : throw new BadInputException(Say($"There is no .pdf or .txt file in {folder}.", $"{folder} 里没有 .pdf 或 .txt 文件。"));
    }
}
