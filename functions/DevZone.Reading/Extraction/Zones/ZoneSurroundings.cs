namespace DevZone.Reading.Extraction.Zones;

/// <summary>Tells by the words around a name whether it names a certain zone, any of them, or one that is yet to be made.</summary>
internal static class ZoneSurroundings
{
    /// <summary>So far before a park the words stand that make it a part of a project.</summary>
    private const int LongestComponents = 60;

    /// <summary>该项目主要建设研究院、|植保产业园区|、制剂产业园: what a project consists of.</summary>
    public static bool IsComponent(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - LongestComponents)..start);
        before = before[(before.LastIndexOfAny("。;:") + 1)..];
        return before.Contains("主要建设", StringComparison.Ordinal) || before.Contains("建设内容", StringComparison.Ordinal);
    }

    private static readonly string[] Authorities = ["管委会", "管理委员会", "党工委", "管理局", "管理处", "领导小组", "指挥部"];

    private static readonly string[] Descriptions =
    [
        "位于",
        "地处",
        "坐落",
        "规划面积",
        "总规划面积",
        "成立于",
        "始建于",
        "规划用地",
        "总占地",
        "规划总面积",
        "规划控制面积",
        "总面积",
        "面积",
        "入驻",
        "已入驻",
        "现有企业",
        "集聚企业",
        "入园企业",
        "开工项目",
        "引进项目",
        "签约项目",
        "落户项目",
    ];

    /// <summary>True where an authority follows, which only a zone of its own has: 新城|管委会.</summary>
    public static bool HasAuthority(string text, int end) => Array.Exists(Authorities, authority => text.AsSpan(end).StartsWith(authority));

    /// <summary>金园工业区|位于…: a sentence on what it is.</summary>
    public static bool IsDescribed(string text, int end) => Array.Exists(Descriptions, words => text.AsSpan(end).StartsWith(words));

    /// <summary>建设全国最大的有机硅产业园: what is spoken of is yet to be made.</summary>
    public static bool IsToBeMade(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 18), Math.Min(18, start));
        before = before[(before.LastIndexOfAny("。,;、") + 1)..];
        if (ZoneCues.Built.TryMatch(before, before.Length, out _, out _))
        {
            // 在中牟县建设运营的|万邦农产品物流园区
            return false;
        }

        return before.IndexOf("建设") >= 0
            || before.IndexOf("打造") >= 0
            || before.IndexOf("最") >= 0
            || before.IndexOf("一流") >= 0
            || before.IndexOf("规划") >= 0
            || before.IndexOf("成为") >= 0;
    }

    /// <summary>打造成转化中心、|高端制造集聚区: the list tells what is to become.</summary>
    public static bool IsListedAsMade(string text, int start)
    {
        var clause = text.AsSpan(Math.Max(0, start - 40), Math.Min(40, start));
        clause = clause[(clause.LastIndexOfAny("。,;") + 1)..];
        return clause.EndsWith("、")
            && (
                clause.IndexOf("打造") >= 0
                || clause.IndexOf("建成") >= 0
                || clause.IndexOf("成为") >= 0
                || clause.IndexOf("建立") >= 0
                || clause.IndexOf("设立") >= 0
            );
    }

    /// <summary>被授予|江西省节水标杆园区: a title.</summary>
    public static bool IsAwarded(string text, int start)
    {
        var clause = text.AsSpan(Math.Max(0, start - 40), Math.Min(40, start));
        clause = clause[(clause.LastIndexOfAny("。,;") + 1)..];
        return ZoneCues.Awards.TryMatch(text, start, out _, out _)
            || clause.Length > 0
                && clause[^1] is '、' or '“'
                && (clause.IndexOf("授予") >= 0 || clause.IndexOf("称号") >= 0 || clause.IndexOf("获评") >= 0);
    }

    /// <summary>前往丰驰鞋业、|鲍鱼科技产业园: one of the places that somebody goes to.</summary>
    public static bool IsVisited(string text, int start)
    {
        if (start == 0 || text[start - 1] is not ('、' or '和' or '及'))
        {
            return false;
        }

        var clause = Math.Max(
            text.AsSpan(Math.Max(0, start - 40), Math.Min(40, start)).LastIndexOfAny("。,;") + 1 + Math.Max(0, start - 40),
            0
        );
        if (text.AsSpan(clause, start - clause).IndexOf("公司") >= 0)
        {
            return false;
        }

        for (var at = clause + 2; at < start; at++)
        {
            if (ZoneCues.Locatives.TryMatch(text.AsSpan(clause, at - clause), at - clause, out _, out var strong) && strong)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>绿色工业园区|8个.</summary>
    public static bool IsCountBehind(string text, int end)
    {
        var behind = text.AsSpan(end);
        var digits = behind.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && behind[digits] is '个' or '家' or '座' or '处' or '余' or '多';
    }

    /// <summary>综合保税区|增加到41个: how many of them there are.</summary>
    public static bool IsGrowing(string text, int end) =>
        ZoneCues.Growing.TryMatch(text, end, out var length, out _)
        && IsCountBehind(text, text.AsSpan(end + length).StartsWith("了") ? end + length + 1 : end + length);
}
