using System.CommandLine;
using DevZone.Cli.Output;
using DevZone.Evaluation;
using DevZone.Evaluation.Gold;
using DevZone.Reader;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone evaluate GOLD_DIR</c>: how well the texts of a folder are read.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("GOLD_DIR")
        {
            Description = Say(
                "A folder of NAME.gold.json beside NAME.txt or NAME.pdf",
                "NAME.gold.json 与 NAME.txt 或 NAME.pdf 所在的目录"
            ),
        };
        var errors = new Option<bool>("--errors") { Description = Say("List what was missed, extra or wrong", "列出遗漏、多余和错误") };
        var command = new Command(
            "evaluate",
            Say("Measures how well gold texts are read: precision, recall, F1 and fields", "衡量标准文本的读取：精确率、召回率、F1 和字段")
        )
        {
            folder,
            errors,
        }.With("devzone evaluate gold/", "devzone evaluate gold/ --errors");
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed.GetRequiredValue(folder), parsed.GetValue(errors), parsed.WantsJson(), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, bool errors, bool json, CancellationToken cancellationToken)
    {
        await using var reader = new ReaderPool();
        var report = await Evaluator.EvaluateAsync(Load(folder), reader, cancellationToken);
        if (json)
        {
            JsonOutput.Write(errors ? report : report with { Errors = [] });
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
