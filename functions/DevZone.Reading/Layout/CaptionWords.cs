namespace DevZone.Reading.Layout;

/// <summary>Words that only the lines under a picture begin or end with.</summary>
internal static class CaptionWords
{
    private static readonly string[] Openings =
    [
        "图为",
        "图①",
        "图1",
        "图一",
        "上图",
        "下图",
        "左图",
        "右图",
        "圖為",
        "上圖",
        "下圖",
        "左圖",
        "右圖",
    ];
    private static readonly string[] Closings = ["摄", "供图", "摄影", "制图", "攝", "供圖", "攝影"];

    /// <summary>True for a first line such as 图为… or 左图：….</summary>
    public static bool Open(string text) => Openings.Any(word => text.StartsWith(word, StringComparison.Ordinal));

    /// <summary>True for a last line with the photographer, who may stand in brackets.</summary>
    public static bool Close(string text) =>
        text.TrimEnd('）', ')', '。') is var bare && Closings.Any(word => bare.EndsWith(word, StringComparison.Ordinal));
}
