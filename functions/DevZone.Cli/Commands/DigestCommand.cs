using System.CommandLine;
using DevZone.Cli.Output;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone digest</c>: what a week brought.</summary>
internal static class DigestCommand
{
    public static Command Create()
    {
        var week = new Option<string>("--week")
        {
            Description = "ISO week such as 2026-W11; the latest one where absent",
            DefaultValueFactory = _ => "latest",
        };
        var command = new Command("digest", "Prints a week's digest") { week };
        var api = ApiOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var client = api.Connect(parsed);
                Terminal.Create().WriteDigest(await client.DigestAsync(parsed.GetRequiredValue(week), cancellationToken));
                return ExitCode.Success;
            }
        );
        return command;
    }
}
