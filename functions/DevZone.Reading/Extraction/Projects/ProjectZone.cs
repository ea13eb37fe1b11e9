using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// Tells in which zone a project lies: the one its sentence puts it in (落户清澜高新区), else the one named last before it in its
/// paragraph, else the one that the article speaks of most. Works that cross the country (铁路, 水库) lie where their own sentence says.
/// </summary>
internal sealed class ProjectZone(
    IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions,
    IReadOnlyDictionary<string, Zone> zonesById,
    ArticleZones zones,
    PlaceFindings places
)
{
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
        "桥",
        "航站楼",
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

    /// <summary>The zone that a project lies in, and what tells it.</summary>
    /// <param name="candidate">Its name in its place.</param>
    /// <param name="place">Its place among the items of its list, and how many they are.</param>
    /// <param name="isItself">True for the zone that the project is.</param>
    /// <param name="isProject">True for a park named as a project.</param>
    public Site Of(ProjectCandidate candidate, (int Index, int Count) place, Func<string, bool> isItself, Func<ZoneMention, bool> isProject)
    {
        var part = candidate.Part;
        var clauseIndex = Math.Max(0, part.ClauseAt(candidate.Span.Start));
        var sentence = part.Sentences[part.Clauses[clauseIndex].Sentence].Span;
        var near = mentions.TryGetValue(part.Part, out var all) ? all : [];
        var own = SpanSearch.Within(near, sentence, mention => mention.Span).ToList();
        own.RemoveAll(mention =>
            isItself(mention.ZoneId) || isProject(mention) || ZoneItems.IsListMate(part.Part.Folded, mention.Span, candidate.Span)
        );
        var sited = own.Find(mention =>
            mention.Span.Start >= candidate.Span.End
            && SiteWords.IsSited(part.Part.Folded, mention.Span.Start)
            && !NamedBetween(part, candidate, mention)
            && !ZoneItems.IsNextItem(part.Part.Folded, candidate.Span.End, mention.Span)
        );
        if (sited is not null && EachItsOwn(part, own, sited, place) is { } share)
        {
            return new Site(share.ZoneId, SiteReason.Sentence);
        }

        var before = own.FindLast(mention =>
            mention.Span.End <= candidate.Span.Start
            && !part.Part.Folded.AsSpan(mention.Span.End, candidate.Span.Start - mention.Span.End).Contains(';')
        );
        if (sited is not null && (before is null || part.ClauseAt(before.Span.Start) != clauseIndex))
        {
            return new Site(sited.ZoneId, SiteReason.Sentence);
        }

        if (before is not null)
        {
            return new Site(before.ZoneId, SiteReason.Sentence);
        }

        if (sited is not null)
        {
            return new Site(sited.ZoneId, SiteReason.Sentence);
        }

        if (IsCrossing(candidate) || IsListItem(part.Part.Folded) || HasPlaceOfItsOwn(part.Part.Folded, candidate))
        {
            return Site.Unknown;
        }

        var earlier = LastBefore(
            near,
            candidate.Span.Start,
            mention =>
                !isItself(mention.ZoneId) && !isProject(mention) && !ZoneItems.IsListMate(part.Part.Folded, mention.Span, candidate.Span)
        );
        if (earlier is not null && earlier.Span.End <= sentence.Start && SiteWords.OpensNews(part.Part.Slice(sentence)))
        {
            return Site.Unknown;
        }

        var site = earlier is not null
            ? new Site(earlier.ZoneId, SiteReason.Paragraph)
            : new Site(zones.MainZone(part.Part, isItself), SiteReason.Article);
        return site.Zone is { } zone && LiesElsewhere(part, clauseIndex, zone) ? Site.Unknown : site;
    }

    /// <summary>The zone that the article is about.</summary>
    /// <param name="part">The part that tells of the project.</param>
    /// <param name="isItself">True for the zone that the project is.</param>
    public string? Main(TextPart part, Func<string, bool> isItself) => zones.MainZone(part, isItself);

    /// <summary>在广州建设, 位于德阳广汉市的: the clause names another city than the zone's.</summary>
    public bool LiesElsewhere(PartAnalysis part, int clause, string zone)
    {
        if (!zonesById.TryGetValue(zone, out var host) || host.City is not { } city)
        {
            return false;
        }

        var elsewhere = false;
        foreach (var place in SpanSearch.Within(places.In(part.Part), part.Clauses[clause].Span, mention => mention.Span))
        {
            if (place.City == city)
            {
                return false;
            }

            elsewhere |= place.City is not null && SiteWords.IsSited(part.Part.Folded, place.Span.Start);
        }

        return elsewhere;
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

    /// <summary>True where another clause's subject comes between a project and a zone.</summary>
    private static bool NamedBetween(PartAnalysis part, ProjectCandidate candidate, ZoneMention mention) =>
        part.Part.Folded.AsSpan(candidate.Span.End, mention.Span.Start - candidate.Span.End).IndexOfAny(';', '。') >= 0;

    private static bool IsCrossing(ProjectCandidate candidate)
    {
        var key = ProjectRegistry.KeyOf(candidate.Name);
        return Array.Exists(Crossing, word => key.EndsWith(word, StringComparison.Ordinal))
            || ProjectWords.IsInfrastructure(key)
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
