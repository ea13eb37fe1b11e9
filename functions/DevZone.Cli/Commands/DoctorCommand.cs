using System.CommandLine;
using DevZone.Cli.Doctor;
using DevZone.Cli.Output;
using Spectre.Console;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone doctor</c>: what is there, what is missing, and what to do about it.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Looks at what the project needs on this machine and says what to do");
        var api = ApiOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var client = api.Connect(parsed);
                var findings = await Examination.RunAsync(client, api.AddressOf(parsed), cancellationToken);
                Write(Terminal.Create(), findings);
                return findings.Any(finding => finding.State == FindingState.Missing) ? ExitCode.Failure : ExitCode.Success;
            }
        );
        return command;
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<Finding> findings)
    {
        var table = console.NewTable("doctor", "", "what", "found", "what to do");
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
            _ => "MISSING",
        };
}
