using System.CommandLine;
using DevZone.Cli.Output;

namespace DevZone.Cli.Commands;

/// <summary><c>devzone projects</c>: the projects of the archive.</summary>
internal static class ProjectsCommand
{
    public static Command Create()
    {
        var city = new Option<string?>("--city") { Description = "Only of this city" };
        var stage = new Option<string?>("--stage")
        {
            Description = "planned, signed, started, under_construction, completed or in_production",
        };
        var query = new Option<string?>("--q") { Description = "Part of a name" };
        var command = new Command("projects", "Lists the projects of the archive") { city, stage, query };
        var api = ApiOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var client = api.Connect(parsed);
                var filter = ListQuery.Of(
                    ("city", parsed.GetValue(city)),
                    ("stage", parsed.GetValue(stage)),
                    ("q", parsed.GetValue(query))
                );
                Terminal.Create().WriteProjects(await client.ProjectsAsync(filter, cancellationToken));
                return ExitCode.Success;
            }
        );
        return command;
    }
}
