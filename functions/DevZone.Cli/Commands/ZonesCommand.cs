using System.CommandLine;
using DevZone.Cli.Output;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone zones</c>: the zones of the archive.</summary>
internal static class ZonesCommand
{
    public static Command Create()
    {
        var province = new Option<string?>("--province") { Description = "Only of this province" };
        var city = new Option<string?>("--city") { Description = "Only of this city" };
        var query = new Option<string?>("--q") { Description = "Part of a name" };
        var command = new Command("zones", "Lists the zones of the archive") { province, city, query };
        var api = ApiOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var client = api.Connect(parsed);
                var filter = ListQuery.Of(
                    ("province", parsed.GetValue(province)),
                    ("city", parsed.GetValue(city)),
                    ("q", parsed.GetValue(query))
                );
                Terminal.Create().WriteZones(await client.ZonesAsync(filter, cancellationToken));
                return ExitCode.Success;
            }
        );
        return command;
    }
}
