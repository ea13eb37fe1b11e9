using System.CommandLine;
using DevZone.Cli.Doctor;
using DevZone.Cli.Output;
using Spectre.Console;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone doctor</c>: what is there, what is missing, and what to do about it.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command(
            "doctor",
            Say("Looks at what the project needs on this machine and says what to do", "检查本机所需的一切，并说明该怎么做")
        ).With("devzone doctor", "devzone doctor --to https://zones.example --key KEY", "devzone doctor --json");
        var api = ApiOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var client = api.Connect(parsed);
                var findings = await Examination.RunAsync(client, api.AddressOf(parsed), cancellationToken);
                if (parsed.WantsJson())
                {
                    JsonOutput.Write(findings);
                }
                else
                {
                    Write(Terminal.Create(), findings);
                }

                return findings.Any(finding => finding.State == FindingState.Missing) ? ExitCode.Failure : ExitCode.Success;
            }
        );
        return command;
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<Finding> findings)
    {
        var table = console.NewTable("doctor", "", Say("what", "项目"), Say("found", "结果"), Say("what to do", "怎么做"));
        foreach (var finding in findings)
        {
            table.AddTextRow(Mark(finding.State), finding.Name, finding.Found, finding.Advice);
        }

        console.Write(table);
    }

    private static string Mark(FindingState state) =>
        state switch
        {
            FindingState.Good => "ok",
            FindingState.Optional => "-",
            _ => Say("MISSING", "缺少"),
        };
}
