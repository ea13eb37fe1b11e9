using System.CommandLine;
using DevZone.Cli.Api;
using DevZone.Cli.Output;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone projects</c>: the projects of the archive.</summary>
internal static class ProjectsCommand
{
    public static Command Create()
    {
        var zone = new Option<string?>("--zone")
        {
            Description = Say(
                "Only in this zone: its id, or a part of its name that no other has",
                "只看这个园区：编号，或别的园区没有的名称片段"
            ),
        };
        var city = new Option<string?>("--city") { Description = Say("Only of this city", "只看这个市") };
        var stage = new Option<string?>("--stage") { Description = Say("Only of this stage", "只看这个阶段") };
        stage.AcceptOnlyFromAmong("unknown", "planned", "signed", "started", "under_construction", "completed", "in_production");
        var query = new Option<string?>("--q") { Description = Say("Part of a name", "名称中的字") };
        var command = new Command("projects", Say("Lists the projects of the archive", "列出存档的项目")) { zone, city, stage, query }.With(
            "devzone projects --zone 青陵",
            "devzone projects --stage started --json"
        );
        var api = ApiOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var client = api.Connect(parsed);
                var zoneId = parsed.GetValue(zone) is { } said ? await ZoneIdAsync(client, said, cancellationToken) : null;
                var filter = ListQuery.Of(
                    ("zone", zoneId),
                    ("city", parsed.GetValue(city)),
                    ("stage", parsed.GetValue(stage)),
                    ("q", parsed.GetValue(query))
                );
                if (parsed.WantsJson())
                {
                    JsonOutput.Write(await client.ListAsync("api/projects", filter, cancellationToken));
                }
                else
                {
                    Terminal.Create().WriteProjects(await client.ProjectsAsync(filter, cancellationToken));
                }

                return ExitCode.Success;
            }
        );
        return command;
    }

    /// <exception cref="CliException">Several zones are called so, or none.</exception>
    private static async Task<string> ZoneIdAsync(ApiClient client, string said, CancellationToken cancellationToken)
    {
        var zones = await client.ZonesAsync("", cancellationToken);
        var exact = zones.Where(zone => zone.Id == said || zone.Name == said).ToList();
        var found = exact.Count > 0 ? exact : [.. zones.Where(zone => zone.Name.Contains(said, StringComparison.Ordinal))];
        return found switch
        {
            [var zone] => zone.Id,
            [] => throw new CliException(
                Say($"No zone is called '{said}'; see 'devzone zones'.", $"没有叫“{said}”的园区；请看 devzone zones。")
            ),
            _ => throw new CliException(
                Say($"Several zones are called '{said}': ", $"有多个园区名称含“{said}”：")
                    + string.Join(Say(", ", "、"), found.Select(zone => zone.Name))
            ),
        };
    }
}
