using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using DevZone.Cli.Output;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone digest</c>: what a week brought.</summary>
internal static partial class DigestCommand
{
    private const string Latest = "latest";

    public static Command Create()
    {
        var week = new Option<string>("--week")
        {
            Description = Say("ISO week such as 2026-W11; the latest one where absent", "ISO 周，如 2026-W11；未给出时为最近一周"),
            DefaultValueFactory = _ => Latest,
        };
        week.Validators.Add(CheckWeek);
        var format = new Option<string>("--format") { Description = Say("What to print", "输出形式"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "md", "html", "json");
        var command = new Command("digest", Say("Prints a week's digest", "输出一周的摘要")) { week, format }.With(
            "devzone digest",
            "devzone digest --week 2026-W11 --lang en",
            "devzone digest --week 2026-W11 --format html > digest.html"
        );
        var api = ApiOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var client = api.Connect(parsed);
                var form = parsed.WantsJson() ? "json" : parsed.GetRequiredValue(format);
                Console.WriteLine((await client.DigestAsync(parsed.GetRequiredValue(week), form, cancellationToken)).TrimEnd('\n'));
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static void CheckWeek(OptionResult result)
    {
        if (result.GetValueOrDefault<string>() is { } week && week != Latest && !Week().IsMatch(week))
        {
            result.AddError(Say($"--week: '{week}' is no week of the form 2026-W11.", $"--week：“{week}”不是 2026-W11 这样的周。"));
        }
    }

    [GeneratedRegex(@"^\d{4}-W\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Week();
}
