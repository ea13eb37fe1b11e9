using System.CommandLine;
using DevZone.Cli.Output;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone zones</c>: the development zones of the archive.</summary>
internal static class ZonesCommand
{
    public static Command Create()
    {
        var province = new Option<string?>("--province") { Description = Say("Only of this province", "只看这个省") };
        var city = new Option<string?>("--city") { Description = Say("Only of this city", "只看这个市") };
        var query = new Option<string?>("--q") { Description = Say("Part of a name", "名称中的字") };
        var command = new Command("zones", Say("Lists the zones of the archive", "列出存档的园区")) { province, city, query }.With(
            "devzone zones --province 山西",
            "devzone zones --q 高新 --json"
        );
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
                if (parsed.WantsJson())
                {
                    JsonOutput.Write(await client.ListAsync("api/zones", filter, cancellationToken));
                }
                else
                {
                    Terminal.Create().WriteZones(await client.ZonesAsync(filter, cancellationToken));
                }

                return ExitCode.Success;
            }
        );
        return command;
    }
}
