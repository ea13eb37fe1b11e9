using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// Tells in which zone a project lies: the one its sentence puts it in (落户清澜高新区), else the one named last before it in its
/// paragraph, else the one that the article speaks of most. Works that cross the country (铁路, 水库) lie where their own sentence says.
/// </summary>
internal sealed class ProjectZone(IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions, IReadOnlyList<string> namedInArticle)
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

    public string? Of(ProjectCandidate candidate, Func<string, bool> isItself, Func<ZoneMention, bool> isProject)
    {
        var part = candidate.Part;
        var clauseIndex = Math.Max(0, part.ClauseAt(candidate.Span.Start));
        var sentence = part.Sentences[part.Clauses[clauseIndex].Sentence].Span;
        var near = mentions.TryGetValue(part.Part, out var all) ? all : [];
        var own = SpanSearch
            .Within(near, sentence, mention => mention.Span)
            .Where(mention => !isItself(mention.ZoneId) && !isProject(mention))
            .ToList();
        var sited = own.Find(mention =>
            mention.Span.Start >= candidate.Span.End
            && IsSited(part.Part.Folded, mention.Span.Start)
            && !NamedBetween(part, candidate, mention)
        );
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

        if (IsCrossing(candidate) || IsListItem(part.Part.Folded))
        {
            return null;
        }

        var earlier = LastBefore(near, candidate.Span.Start, mention => !isItself(mention.ZoneId) && !isProject(mention));
        return earlier?.ZoneId ?? MainZone(isItself);
    }

    /// <summary>The zone that the article names more often than any other; null where two are equal.</summary>
    public string? MainZone(Func<string, bool> isItself)
    {
        var others = ranked.Where(zone => !isItself(zone.Zone)).Take(2).ToList();
        return others.Count == 1 || others.Count == 2 && others[0].Count > others[1].Count ? others[0].Zone : null;
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

    /// <summary>True where a verb of place stands right before: 位于|蓝田开发区.</summary>
    public static bool IsSited(string text, int start) => Array.Exists(Sited, word => text.AsSpan(0, start).EndsWith(word));

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
