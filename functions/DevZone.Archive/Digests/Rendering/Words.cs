using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>The fixed words of digests and tables, in Chinese.</summary>
public static class Words
{
    /// <summary>A project's stage.</summary>
    public static string Of(ProjectStage stage) =>
        stage switch
        {
            ProjectStage.Planned => "拟建",
            ProjectStage.Signed => "签约",
            ProjectStage.Started => "开工",
            ProjectStage.UnderConstruction => "在建",
            ProjectStage.Completed => "建成",
            ProjectStage.InProduction => "投产",
            _ => "阶段未报道",
        };

    /// <summary>A zone's standing; null where it is not known.</summary>
    public static string? Of(ZoneLevel level) =>
        level switch
        {
            ZoneLevel.National => "国家级",
            ZoneLevel.Provincial => "省级",
            ZoneLevel.Park => "园区",
            _ => null,
        };
}
