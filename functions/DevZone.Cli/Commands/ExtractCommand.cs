using System.CommandLine;
using System.Text.Json;
using DevZone.Cli.Output;
using DevZone.Reader;
using DevZone.Reading;
using DevZone.Reading.Issues;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone extract FILE</c>: what is read from one file, as the JSON of the extraction contract.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description = Say("An issue or a single article, as PDF or text", "一期周刊或单篇文章，PDF 或文本"),
        };
        var command = new Command("extract", Say("Prints what is read from a file as JSON", "以 JSON 输出从文件读到的内容")) { file }.With(
            "devzone extract 2025-05-30.pdf",
            "devzone extract article.txt > article.json"
        );
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var bytes = await InputFile.ReadAsync(file, cancellationToken);
        await using var reader = new ReaderPool();
        switch (await reader.ReadAsync(bytes, file.Name, cancellationToken))
        {
            case ReadResult.Read read:
                await using (var output = Console.OpenStandardOutput())
                {
                    await JsonSerializer.SerializeAsync(output, read.Issue, IssueJson.Indented, cancellationToken);
                    output.WriteByte((byte)'\n');
                }

                return ExitCode.Success;
            case ReadResult.Rejected rejected:
                throw new BadInputException($"{file.Name}: {rejected.Reason} ({rejected.Code})");
            case var other:
                throw new InvalidOperationException($"The reader answered {other}.");
        }
    }
}
