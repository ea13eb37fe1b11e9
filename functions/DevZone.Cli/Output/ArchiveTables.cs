using DevZone.Cli.Api;
using Spectre.Console;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Output;

/// <summary>What the archive answers, as tables.</summary>
internal static class ArchiveTables
{
    public static void WriteZones(this IAnsiConsole console, IReadOnlyList<ZoneRow> zones)
    {
        var table = console.NewTable(
            $"{Say("zones", "园区")} ({zones.Count})",
            Say("name", "名称"),
            Say("level", "级别"),
            Say("province", "省"),
            Say("city", "市"),
            Say("last seen", "最近")
        );
        foreach (var zone in zones)
        {
            table.AddTextRow(zone.Name, Words.Level(zone.Level), zone.Province, zone.City, zone.LastSeen);
        }

        console.Write(table);
    }

    public static void WriteProjects(this IAnsiConsole console, IReadOnlyList<ProjectRow> projects)
    {
        var table = console.NewTable(
            $"{Say("projects", "项目")} ({projects.Count})",
            Say("name", "名称"),
            Say("stage", "阶段"),
            Say("investment", "总投资"),
            Say("zone", "园区"),
            Say("last seen", "最近")
        );
        foreach (var project in projects)
        {
            table.AddTextRow(project.Name, Words.Stage(project.Stage), project.Investment?.Text, project.ZoneName, project.LastSeen);
        }

        console.Write(table);
    }
}
