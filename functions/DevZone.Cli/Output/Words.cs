namespace DevZone.Cli.Output;

/// <summary>The contract's words as readers of a Chinese table know them.</summary>
internal static class Words
{
    public static string Level(string? level) =>
        level switch
        {
            "national" => "国家级",
            "provincial" => "省级",
            "park" => "园区",
            _ => "",
        };

    public static string Stage(string? stage) =>
        stage switch
        {
            "planned" => "拟建",
            "signed" => "签约",
            "started" => "开工",
            "under_construction" => "在建",
            "completed" => "建成",
            "in_production" => "投产",
            _ => "",
        };
}
