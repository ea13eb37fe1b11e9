using DevZone.Cli.Api;
using Spectre.Console;

namespace DevZone.Cli.Output;

/// <summary>What the archive answers, as tables.</summary>
internal static class ArchiveTables
{
    public static void WriteZones(this IAnsiConsole console, IReadOnlyList<ZoneRow> zones)
    {
        var table = console.NewTable($"园区 zones ({zones.Count})", "名称 name", "级别 level", "省 province", "市 city", "最近 last seen");
        foreach (var zone in zones)
        {
            table.AddTextRow(zone.Name, Words.Level(zone.Level), zone.Province, zone.City, zone.LastSeen);
        }

        console.Write(table);
    }

    public static void WriteProjects(this IAnsiConsole console, IReadOnlyList<ProjectRow> projects)
    {
        var table = console.NewTable(
            $"项目 projects ({projects.Count})",
            "名称 name",
            "阶段 stage",
            "总投资 investment",
            "园区 zone",
            "最近 last seen"
        );
        foreach (var project in projects)
        {
            table.AddTextRow(project.Name, Words.Stage(project.Stage), project.Investment?.Text, project.ZoneName, project.LastSeen);
        }

        console.Write(table);
    }

    public static void WriteDigest(this IAnsiConsole console, DigestDocument digest)
    {
        var table = console.NewTable(
            $"周报 digest {digest.Week} ({digest.From} – {digest.To})",
            "条目 section",
            "内容 line",
            "补充 detail"
        );
        foreach (var issue in digest.Issues)
        {
            table.AddTextRow("期刊 issue", issue.Title, $"{issue.Date}, {issue.Articles} 篇");
        }

        foreach (var zone in digest.NewZones)
        {
            table.AddTextRow("新园区 new zone", zone.Name, $"{Words.Level(zone.Level)} {zone.City}".Trim());
        }

        foreach (var project in digest.NewProjects)
        {
            table.AddTextRow(
                "新项目 new project",
                project.Name,
                Detail(Words.Stage(project.Stage), project.Investment?.Text, project.Zone)
            );
        }

        foreach (var move in digest.StageChanges)
        {
            table.AddTextRow(
                "进展 stage change",
                move.Project.Name,
                Detail($"{Words.Stage(move.From)} → {Words.Stage(move.To)}", move.Project.Investment?.Text, move.Project.Zone)
            );
        }

        foreach (var policy in digest.Policies)
        {
            table.AddTextRow("政策 policy", policy.Headline, policy.Kicker);
        }

        foreach (var notice in digest.Notices)
        {
            table.AddTextRow("启事 notice", notice.Headline, null);
        }

        console.Write(table);
    }

    private static string Detail(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
