using DevZone.Cli.Uploads;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Output;

/// <summary>The contract's words as readers of a table know them.</summary>
internal static class Words
{
    public static string Level(string? level) =>
        level switch
        {
            "national" => Say("national", "国家级"),
            "provincial" => Say("provincial", "省级"),
            "park" => Say("park", "园区"),
            _ => "",
        };

    public static string Stage(string? stage) =>
        stage switch
        {
            "planned" => Say("planned", "拟建"),
            "signed" => Say("signed", "签约"),
            "started" => Say("started", "开工"),
            "under_construction" => Say("under construction", "在建"),
            "completed" => Say("completed", "建成"),
            "in_production" => Say("in production", "投产"),
            _ => "",
        };

    public static string UploadState(string state) =>
        state switch
        {
            FileProgress.Sending => Say("sending", "上传中"),
            FileProgress.Unsent => Say("not sent", "未上传"),
            FileProgress.TimedOut => Say("not read in time", "未及时读取"),
            "received" => Say("received", "已收到"),
            "reading" => Say("reading", "读取中"),
            "ready" => Say("ready", "就绪"),
            "superseded" => Say("superseded", "已有更优版本"),
            "rejected" => Say("rejected", "无法读取"),
            "failed" => Say("failed", "失败"),
            "deleted" => Say("deleted", "已撤回"),
            _ => state,
        };
}
