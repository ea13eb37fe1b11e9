using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using DevZone.Cli.Output;
using DevZone.Evaluation;
using DevZone.Evaluation.Gold;
using DevZone.Reader;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone evaluate GOLD_DIR</c>: how well the texts of a folder are read.</summary>
internal static class EvaluateCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("GOLD_DIR") { Description = "A folder of NAME.gold.json beside NAME.txt or NAME.pdf" };
        var errors = new Option<bool>("--errors") { Description = "List what was missed, extra or wrong" };
        var json = new Option<bool>("--json") { Description = "Print the report as JSON" };
        var command = new Command("evaluate", "Measures how well gold texts are read: precision, recall, F1 and fields")
        {
            folder,
            errors,
            json,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed.GetRequiredValue(folder), parsed.GetValue(errors), parsed.GetValue(json), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, bool errors, bool json, CancellationToken cancellationToken)
    {
        await using var reader = new ReaderPool();
        var report = await Evaluator.EvaluateAsync(Load(folder), reader, cancellationToken);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(errors ? report : report with { Errors = [] }, Json));
        }
        else
        {
            Terminal.Create().WriteReport(report, errors);
        }

        return ExitCode.Success;
    }

    private static IReadOnlyList<GoldCase> Load(DirectoryInfo folder)
    {
        try
        {
            return GoldFolder.Load(folder.FullName);
        }
        catch (Exception error) when (error is InvalidDataException or DirectoryNotFoundException)
        {
            throw new BadInputException(error.Message, error);
        }
    }
}
