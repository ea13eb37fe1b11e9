using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>The verbs of place by which a text says that something lies in a zone.</summary>
internal static class SiteWords
{
    private const int LongestPlace = 16;

    private static readonly string[] Sited =
    [
        "落户",
        "位于",
        "选址",
        "落地",
        "入驻",
        "落户于",
        "选址在",
        "落户在",
        "坐落于",
        "坐落在",
        "坐落",
        "进驻",
        "落址",
        "在",
        "于",
        "落子",
        "布局在",
    ];

    private static readonly string[] Addresses = ["位于", "坐落于", "坐落在", "选址", "选址在", "地处"];

    /// <summary>True where a verb of place stands before, with nothing but places between: 位于|蓝田开发区, 在浙江|嘉兴经开区, 位于魏川街道内的|产业园.</summary>
    public static bool IsSited(string text, int start)
    {
        if (Array.Exists(Sited, word => text.AsSpan(0, start).EndsWith(word)))
        {
            return true;
        }

        var at = start;
        while (at > start - LongestPlace && Divisions.Endings.TryMatch(text, at, out var length, out _))
        {
            at -= length;
        }

        if (at < start && Array.Exists(Sited, word => text.AsSpan(0, at).EndsWith(word)))
        {
            return true;
        }

        // 位于|魏川街道内的
        var before = text.AsSpan(Math.Max(0, start - LongestPlace), Math.Min(LongestPlace, start));
        var verb = before.LastIndexOf("位于");
        return verb >= 0
            && before[(verb + 2)..].IndexOfAny(",。;、:") < 0
            && (before.EndsWith("的") || before.EndsWith("内") || before[^1] is '镇' or '乡' or '道' or '县' or '区' or '市');
    }

    /// <summary>位于什邡经开区的电池项目: where that project lies.</summary>
    public static bool IsAddress(string text, TextSpan zone)
    {
        var before = text.AsSpan(0, zone.Start);
        foreach (var word in Addresses)
        {
            if (before.EndsWith(word))
            {
                return true;
            }
        }

        return before.EndsWith("在") && (zone.End < text.Length && text[zone.End] == ',' || IsVenue(text, zone.End));
    }

    /// <summary>在云泊高新区|会展中心举行: the house that something is held in lies there.</summary>
    private static bool IsVenue(string text, int end)
    {
        var after = text.AsSpan(end, Math.Min(LongestPlace, text.Length - end));
        var held = after.IndexOf("举行") is var at and > 0 ? at : after.IndexOf("召开");
        return held > 1 && after[..held].IndexOfAny(",。;、") < 0 && !after[..held].StartsWith("隆重");
    }

    /// <summary>近日，, also behind (详情): a piece of news of its own begins.</summary>
    public static bool OpensNews(ReadOnlySpan<char> sentence)
    {
        var words = sentence.StartsWith('(') ? sentence[(sentence.IndexOf(')') + 1)..].TrimStart() : sentence;
        return words.StartsWith("近日") || words.StartsWith("日前");
    }
}
