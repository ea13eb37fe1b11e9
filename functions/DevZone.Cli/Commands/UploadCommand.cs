using System.CommandLine;
using DevZone.Cli.Output;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone upload FILE|DIR</c>: hands files to the functions and waits until they are read.</summary>
internal static class UploadCommand
{
    private static readonly string[] Extensions = [".pdf", ".txt"];

    public static Command Create()
    {
        var path = new Argument<FileSystemInfo>("FILE|DIR") { Description = "A file, or a folder of .pdf and .txt files" };
        var command = new Command("upload", "Uploads issues and waits until they are read") { path };
        var api = ApiOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var files = FilesOf(parsed.GetRequiredValue(path));
                using var client = api.Connect(parsed);
                var uploads = await UploadProgress.RunAsync(Terminal.Create(), client, files, cancellationToken);
                return uploads.All(upload => upload.IsRead) ? ExitCode.Success : ExitCode.Failure;
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
            throw new BadInputException($"There is no file or folder {path}.");
        }

        var files = folder
            .EnumerateFiles()
            .Where(entry => Extensions.Contains(entry.Extension.ToLowerInvariant()))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .ToList();
        return files.Count > 0 ? files : throw new BadInputException($"There is no .pdf or .txt file in {folder}.");
    }
}
