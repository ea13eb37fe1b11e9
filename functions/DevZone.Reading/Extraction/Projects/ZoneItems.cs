using System.Buffers;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Zones within the items of lists, which are no place for what else the list or the article names.</summary>
internal static class ZoneItems
{
    private const int LongestItem = 24;

    private static readonly SearchValues<char> ItemEnds = SearchValues.Create("、)”,。;");

    /// <summary>What a zone does that has the projects named after it: 高新区引进A、B.</summary>
    private static readonly string[] HostVerbs =
    [
        "引进",
        "签约",
        "开工",
        "举行",
        "集中",
        "落户",
        "共",
        "有",
        "将",
        "已",
        "总投资",
        "推进",
        "加快",
        "实施",
        "新增",
        "建设了",
        "的",
        "内",
        "投产",
        "包括",
        "落地",
        "布局",
    ];

    /// <summary>
    /// True for a zone within another item of a list, which is no place for what the list goes on with: A产业园以及|秦箭、润达,
    /// 物流港(云仓产业园)项目、|建筑新材料项目, 中北高新区材料产业园二期、|温泉小镇.
    /// </summary>
    public static bool IsListMate(string text, TextSpan zone, TextSpan project)
    {
        if (zone.End > project.Start)
        {
            return false;
        }

        if (SiteWords.IsSited(text, zone.Start))
        {
            return text[zone.End] == '的' && EndsSitedItem(text.AsSpan(zone.End, project.Start - zone.End));
        }

        var between = text.AsSpan(zone.End, project.Start - zone.End);
        var joint = between.IndexOf("以及");
        return EndsItem(between) || joint >= 0 && !HasHostVerb(between[..joint]);
    }

    /// <summary>位于高新区|的轴承项目和: one item, with the place of its own.</summary>
    private static bool EndsSitedItem(ReadOnlySpan<char> behind) =>
        behind.IndexOf("项目、") >= 0 || behind.IndexOf("项目和") >= 0 || behind.IndexOf("项目及") >= 0;

    /// <summary>中北高新区|材料产业园二期、: the zone opens the name of another thing in a list.</summary>
    public static bool IsItem(string text, TextSpan zone) =>
        !SiteWords.IsSited(text, zone.Start)
        && zone.End < text.Length
        && text[zone.End] != '、'
        && EndsItem(text.AsSpan(zone.End, Math.Min(LongestItem, text.Length - zone.End)));

    private static bool EndsItem(ReadOnlySpan<char> behind)
    {
        var end = behind.IndexOfAny(ItemEnds);
        return end >= 0
            && behind[end] is ('、' or ')' or '”')
            && !HasHostVerb(behind[..end])
            && !(behind[end] is '”' && behind[..end].Contains('“'));
    }

    private static bool HasHostVerb(ReadOnlySpan<char> words)
    {
        foreach (var verb in HostVerbs)
        {
            if (words.IndexOf(verb) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>光伏项目、位于|高新区|的轴承项目: the place of what comes next.</summary>
    public static bool IsNextItem(string text, int project, TextSpan zone) =>
        zone.End < text.Length && text[zone.End] == '的' && text.AsSpan(project, zone.Start - project).IndexOfAny('、', '和') >= 0;
}
