using System.Buffers;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// Tells in which zone a project lies: the one its sentence puts it in (落户清澜高新区), else the one named last before it in its
/// paragraph, else the one that the article speaks of most. Works that cross the country (铁路, 水库) lie where their own sentence says.
/// </summary>
internal sealed class ProjectZone(
    ArticleAnalysis article,
    IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions,
    IReadOnlyList<string> namedInArticle
)
{
    /// <summary>The article's zones, the one it names most often first.</summary>
    private readonly List<(string Zone, int Count)> ranked =
    [
        .. namedInArticle.GroupBy(zone => zone).Select(group => (group.Key, group.Count())).OrderByDescending(zone => zone.Item2),
    ];

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

    /// <summary>Zones that the article names elsewhere than in the items of lists.</summary>
    private readonly HashSet<string> hosts =
    [
        .. InArticle(article, mentions)
            .Where(mention => !IsItem(mention.Part.Folded, mention.Span))
            .Select(mention => mention.ZoneId)
            .Except(Built(article, mentions)),
    ];

    /// <summary>Zones that it names not only to say where one thing lies.</summary>
    private readonly HashSet<string> topics =
    [
        .. InArticle(article, mentions).Where(mention => !IsAddress(mention.Part.Folded, mention.Span)).Select(mention => mention.ZoneId),
    ];

    /// <summary>What is called a 园 at least once: named a single time, it is where its own sentence says, and no host of all else.</summary>
    private readonly HashSet<string> parks =
    [
        .. InArticle(article, mentions)
            .Where(mention => mention.Part.Folded[mention.Span.End - 1] == '园')
            .Select(mention => mention.ZoneId),
    ];

    private const int LongestItem = 24;

    private static readonly string[] Addresses = ["位于", "坐落于", "坐落在", "选址", "选址在", "地处"];

    private static readonly string[] Builders = ["项目", "区项目", "及", "建设项目", "区建设项目"];

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

    private static readonly string[] Crossing =
    [
        "铁路",
        "高铁",
        "高速",
        "公路",
        "专线",
        "号线",
        "水库",
        "医院",
        "电站",
        "大桥",
        "机场",
        "隧道",
        "大厦",
        "枢纽",
        "西段",
        "东段",
        "北段",
        "南段",
        "山西段",
    ];

    /// <summary>The zone that a project lies in; null where nothing tells.</summary>
    /// <param name="candidate">Its name in its place.</param>
    /// <param name="place">Its place among the items of its list, and how many they are.</param>
    /// <param name="isItself">True for the zone that the project is.</param>
    /// <param name="isProject">True for a park named as a project.</param>
    public string? Of(
        ProjectCandidate candidate,
        (int Index, int Count) place,
        Func<string, bool> isItself,
        Func<ZoneMention, bool> isProject
    )
    {
        var part = candidate.Part;
        var clauseIndex = Math.Max(0, part.ClauseAt(candidate.Span.Start));
        var sentence = part.Sentences[part.Clauses[clauseIndex].Sentence].Span;
        var near = mentions.TryGetValue(part.Part, out var all) ? all : [];
        var own = SpanSearch.Within(near, sentence, mention => mention.Span).ToList();
        own.RemoveAll(mention =>
            isItself(mention.ZoneId) || isProject(mention) || IsListMate(part.Part.Folded, mention.Span, candidate.Span)
        );
        var sited = own.Find(mention =>
            mention.Span.Start >= candidate.Span.End
            && IsSited(part.Part.Folded, mention.Span.Start)
            && !NamedBetween(part, candidate, mention)
            && !IsNextItem(part.Part.Folded, candidate.Span.End, mention.Span)
        );
        if (sited is not null && EachItsOwn(part, own, sited, place) is { } share)
        {
            return share.ZoneId;
        }

        var before = own.FindLast(mention =>
            mention.Span.End <= candidate.Span.Start
            && !part.Part.Folded.AsSpan(mention.Span.End, candidate.Span.Start - mention.Span.End).Contains(';')
        );
        if (sited is not null && (before is null || part.ClauseAt(before.Span.Start) != clauseIndex))
        {
            return sited.ZoneId;
        }

        if (before is not null)
        {
            return before.ZoneId;
        }

        if (sited is not null)
        {
            return sited.ZoneId;
        }

        if (IsCrossing(candidate) || IsListItem(part.Part.Folded) || HasPlaceOfItsOwn(part.Part.Folded, candidate))
        {
            return null;
        }

        var earlier = LastBefore(
            near,
            candidate.Span.Start,
            mention => !isItself(mention.ZoneId) && !isProject(mention) && !IsListMate(part.Part.Folded, mention.Span, candidate.Span)
        );
        return earlier?.ZoneId ?? MainZone(isItself);
    }

    /// <summary>A、B、C分别落户|X、|Y、|Z: as many zones as projects, each its own.</summary>
    private static ZoneMention? EachItsOwn(PartAnalysis part, List<ZoneMention> own, ZoneMention first, (int Index, int Count) place)
    {
        var clause = part.Clauses[Math.Max(0, part.ClauseAt(first.Span.Start))].Span;
        var words = part.Part.Slice(TextSpan.FromBounds(clause.Start, first.Span.Start));
        if (place.Count < 2 || words.IndexOf("分别") < 0)
        {
            return null;
        }

        var all = own.FindAll(mention => mention.Span.Start >= first.Span.Start && mention.Span.End <= clause.End);
        return all.Count == place.Count ? all[place.Index] : null;
    }

    /// <summary>Parks that the article tells of as projects: 生物医药产业园|项目, 电商产业园|及结算中心. They host what is said to lie in them.</summary>
    private static IEnumerable<string> Built(ArticleAnalysis article, IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions) =>
        InArticle(article, mentions)
            .Where(mention => mention.Part.Folded[mention.Span.End - 1] is '园' or '区' or '城')
            .DistinctBy(mention => mention.Part.Slice(mention.Span).ToString())
            .Where(mention => IsBuilt(article, mention.Part.Slice(mention.Span).TrimEnd('区').ToString()))
            .Select(mention => mention.ZoneId);

    private static bool IsBuilt(ArticleAnalysis article, string name) =>
        name is [_, _, _, .., '园']
        && article.Parts.Any(part => Array.Exists(Builders, words => part.Part.Folded.Contains(name + words, StringComparison.Ordinal)));

    private static IEnumerable<ZoneMention> InArticle(ArticleAnalysis article, IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions) =>
        article.Parts.SelectMany(part => mentions.GetValueOrDefault(part.Part) ?? []);

    /// <summary>The zone that the article names more often than any other; null where two are equal.</summary>
    public string? MainZone(Func<string, bool> isItself)
    {
        var others = ranked.Where(zone => !isItself(zone.Zone) && hosts.Contains(zone.Zone)).Take(2).ToList();
        var first = others.Count == 1 || others.Count == 2 && others[0].Count > others[1].Count;
        return first && topics.Contains(others[0].Zone) && (others[0].Count > 1 || !parks.Contains(others[0].Zone)) ? others[0].Zone : null;
    }

    /// <summary>The zone named last before a place; projects that are zones too are passed over.</summary>
    private static ZoneMention? LastBefore(List<ZoneMention> mentions, int position, Func<ZoneMention, bool> fits)
    {
        var last = SpanSearch.LastBefore(mentions, position, mention => mention.Span);
        for (var i = last; i >= Math.Max(0, last - 8); i--)
        {
            if (fits(mentions[i]))
            {
                return mentions[i];
            }
        }

        return null;
    }

    /// <summary>
    /// True for a zone within another item of a list, which is no place for what the list goes on with: A产业园以及|秦箭、润达,
    /// 物流港(云仓产业园)项目、|建筑新材料项目, 中北高新区材料产业园二期、|温泉小镇.
    /// </summary>
    private static bool IsListMate(string text, TextSpan zone, TextSpan project)
    {
        if (zone.End > project.Start)
        {
            return false;
        }

        if (IsSited(text, zone.Start))
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
    private static bool IsItem(string text, TextSpan zone) =>
        !IsSited(text, zone.Start)
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

    /// <summary>中山区第三中学项目: a county or district right before the name, or at its beginning, says where it lies.</summary>
    private static bool HasPlaceOfItsOwn(string text, ProjectCandidate candidate)
    {
        var start = candidate.Span.Start;
        return Divisions.Endings.TryMatch(text, start, out var length, out var before) && IsCounty(before, length)
            || Divisions.Forms.TryMatch(text, start, out length, out var first) && IsCounty(first, length)
            || text.AsSpan(start) is [_, _, '县', ..]
            || start > 2 && text[start - 1] == '县';
    }

    private static bool IsCounty(PlaceForm place, int length) =>
        place.Places.Count > 0 && place.Places.All(division => division.Level == PlaceLevel.County && division.Name.Length == length);

    /// <summary>True where a verb of place stands right before: 位于|蓝田开发区.</summary>
    public static bool IsSited(string text, int start) => Array.Exists(Sited, word => text.AsSpan(0, start).EndsWith(word));

    /// <summary>光伏项目、位于|高新区|的轴承项目: the place of what comes next.</summary>
    private static bool IsNextItem(string text, int project, TextSpan zone) =>
        zone.End < text.Length && text[zone.End] == '的' && text.AsSpan(project, zone.Start - project).IndexOfAny('、', '和') >= 0;

    /// <summary>位于什邡经开区的电池项目: where that project lies.</summary>
    private static bool IsAddress(string text, TextSpan zone)
    {
        var before = text.AsSpan(0, zone.Start);
        foreach (var word in Addresses)
        {
            if (before.EndsWith(word))
            {
                return true;
            }
        }

        return before.EndsWith("在") && zone.End < text.Length && text[zone.End] == ',';
    }

    /// <summary>True where another clause's subject comes between a project and a zone.</summary>
    private static bool NamedBetween(PartAnalysis part, ProjectCandidate candidate, ZoneMention mention) =>
        part.Part.Folded.AsSpan(candidate.Span.End, mention.Span.Start - candidate.Span.End).IndexOfAny(';', '。') >= 0;

    private static bool IsCrossing(ProjectCandidate candidate)
    {
        var key = ProjectRegistry.KeyOf(candidate.Name);
        return Array.Exists(Crossing, word => key.EndsWith(word, StringComparison.Ordinal))
            || key.Contains("水库", StringComparison.Ordinal)
            || key.Contains("医院", StringComparison.Ordinal)
            || key.Contains("电站", StringComparison.Ordinal);
    }

    private static bool IsListItem(string text) =>
        text.Length > 2
        && (
            char.IsAsciiDigit(text[0]) && text.AsSpan(1, 2).IndexOfAny('.', '、', ')') >= 0
            || text[0] is '●' or '■' or '◆' or '•' or '·' or '①'
        );
}
