using System.Buffers;
using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Projects;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// Gathers all that a figure in a part can be about, in order and without overlaps: names of zones, projects and places as the steps
/// before found them, classes of zones (国家级经开区), and words that stand for a name (该区, 全市, 该项目).
/// </summary>
internal sealed class SubjectScanner(PlaceFindings places, ZoneFindings zones, ProjectFindings projects)
{
    /// <summary>Longest stretch between two measures of one comparison: 平均水平0.7个百分点、.</summary>
    private const int LongestJoint = 14;

    private const int LongestListRest = 40;

    private static readonly SearchValues<char> ListStops = SearchValues.Create(",。;:等0123456789");

    private static readonly SearchValues<char> JointCharacters = SearchValues.Create(
        "0123456789.%个百分点平均水高于出比快增速幅的之一二三四五六七八九十成"
    );

    private static readonly Dictionary<string, Place> Provinces = Divisions
        .All.Where(place => place.Level == PlaceLevel.Province)
        .ToDictionary(place => place.Province);

    private static readonly Dictionary<string, Place> Cities = Divisions
        .All.Where(place => place is { Level: PlaceLevel.City, City: not null })
        .GroupBy(place => place.City!)
        .ToDictionary(group => group.Key, group => group.First());

    private readonly SubjectWordScanner words = new(zones, projects);
    private readonly Dictionary<string, Zone> zoneById = zones.Zones.ToDictionary(zone => zone.Id);
    private readonly Dictionary<string, Project> projectById = projects.Projects.ToDictionary(project => project.Id);
    private readonly ILookup<TextPart, ZoneMention> zonesByPart = zones.Mentions.ToLookup(mention => mention.Part);
    private readonly ILookup<TextPart, ProjectMention> projectsByPart = projects.Mentions.ToLookup(mention => mention.Part);

    public static Referent ToReferent(Zone zone) => new(SubjectKind.Zone, zone.Name, zone.Id);

    public bool IsPark(Referent referent) =>
        referent.Zone is { } id
            ? zoneById.TryGetValue(id, out var zone) && (zone.Level == ZoneLevel.Park || IsParkName(zone.Name))
            : IsParkName(referent.Name);

    private static bool IsParkName(string name) => name[^1] is '园' or '谷' or '城' || name.EndsWith("园区", StringComparison.Ordinal);

    /// <summary>True for a park that the issue gives as a project: it is being built, and hosts no others.</summary>
    public bool IsBuilt(Referent referent) => referent.Zone is not null && words.IsProject(referent.Name);

    /// <summary>The province and city that a zone lies in.</summary>
    public (Place? Province, Place? City) PlaceOf(string zone) =>
        zoneById.TryGetValue(zone, out var found)
            ? (
                found.Province is { } province ? Provinces.GetValueOrDefault(province) : null,
                found.City is { } city ? Cities.GetValueOrDefault(city) : null
            )
            : default;

    public List<SubjectMention> Scan(TextPart part)
    {
        var named = new List<SubjectMention>();
        foreach (var mention in zonesByPart[part])
        {
            if (
                zoneById.TryGetValue(mention.ZoneId, out var zone)
                && !IsPointer(part.Folded, mention.Span)
                && !ClauseOpeners.IsCounted(part.Folded, mention.Span.Start)
                && !IsPredicate(part.Folded, mention.Span)
                && !IsSort(part.Folded, mention.Span)
            )
            {
                named.Add(
                    new SubjectMention(mention.Span, ToReferent(zone), Anaphor.None, Standings.ZoneStanding(part.Folded, mention.Span))
                );
            }
        }

        foreach (var mention in projectsByPart[part])
        {
            if (
                projectById.TryGetValue(mention.ProjectId, out var project)
                && !ClauseOpeners.IsGeneric(project.Name)
                && project.Name is not [_, '期'] // 一期 is a phase of what is spoken of.
            )
            {
                named.Add(new SubjectMention(mention.Span, new Referent(SubjectKind.Project, project.Name), Anaphor.None, Standing.Topic));
            }
        }

        foreach (var mention in places.In(part))
        {
            if (FirmNames.WorksIn(part.Folded, mention.Span) is { } works)
            {
                named.Add(new SubjectMention(works, null, Anaphor.Firm, Standing.Topic));
            }
            else if (!Standings.IsWithinOrganization(part.Folded, mention.Span.End) && !Standings.IsInBrackets(part.Folded, mention.Span))
            {
                var referent = Referent.Of(mention.Place);
                named.Add(
                    new SubjectMention(mention.Span, referent, Anaphor.None, Standings.NamedPlaceStanding(part.Folded, mention.Span))
                );
            }
        }

        return WithReferences(part.Folded, WithoutOverlaps(named, words.Scan(part.Folded)));
    }

    /// <summary>市内主城区、两江新区和“三北”地区等: a name within a list that no subject opens is one of many objects.</summary>
    private static bool IsListed(string text, List<SubjectMention> mentions, int index)
    {
        var (span, referent, anaphor, _) = mentions[index];
        if (
            referent is null
            || anaphor != Anaphor.None
            || span.Start == 0
            || text[span.Start - 1] != '、'
            || span.End >= text.Length
            || !("、和与等及".Contains(text[span.End]) || EndsInEtc(text, span.End))
        )
        {
            return false;
        }

        var before = index == 0 ? -1 : mentions[index - 1].Span.End;
        return before != span.Start - 1
            && text.AsSpan(Math.Max(before, 0)..(span.Start - 1)).IndexOfAny(',', '。') is var cut
            && (before <= 0 || cut >= 0 || mentions[index - 1].Standing == Standing.Reference);
    }

    /// <summary>、香港现代牙科、山东新华医疗等: the list closes with 等 before the clause ends, and no figure comes first.</summary>
    private static bool EndsInEtc(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(LongestListRest, text.Length - at));
        var stop = rest.IndexOfAny(ListStops);
        return stop >= 0 && rest[stop] == '等';
    }

    /// <summary>高于全国0.7、全省2.3个百分点, 占全市和全省的: what is joined to a measure is one as well.</summary>
    private static List<SubjectMention> WithReferences(string text, List<SubjectMention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Standing == Standing.Topic && IsListed(text, mentions, i))
            {
                mentions[i] = mentions[i] with { Standing = Standing.Reference };
            }

            if (i > 0 && mentions[i - 1].Standing == Standing.Reference && mentions[i].Standing == Standing.Topic)
            {
                var between = text.AsSpan(mentions[i - 1].Span.End, mentions[i].Span.Start - mentions[i - 1].Span.End);
                var joined = between.Length is > 0 and <= LongestJoint && between[^1] is '、' or '和' or '与' or '及';
                if (joined && !between[..^1].ContainsAnyExcept(JointCharacters))
                {
                    mentions[i] = mentions[i] with { Standing = Standing.Reference };
                }
            }
        }

        return mentions;
    }

    /// <summary>Names go before words, longer names before shorter ones that overlap them.</summary>
    private static List<SubjectMention> WithoutOverlaps(List<SubjectMention> named, List<SubjectMention> words)
    {
        if (named.Count == 0)
        {
            return words;
        }

        named.Sort(
            static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length)
        );
        var kept = new List<SubjectMention>(named.Count + words.Count);
        int name = 0,
            word = 0;
        while (name < named.Count || word < words.Count)
        {
            var isName = word == words.Count || (name < named.Count && GoesBefore(named[name].Span, words[word].Span));
            var mention = isName ? named[name++] : words[word++];
            if (kept.Count == 0 || kept[^1].Span.End <= mention.Span.Start)
            {
                kept.Add(mention);
            }
            else if (isName && kept[^1].Anaphor != Anaphor.None && kept[^1].Span.Start >= mention.Span.Start - 1)
            {
                kept[^1] = mention;
            }
        }

        return kept;
    }

    /// <summary>西安|咸阳国际机场T5航站楼: a work's name goes before the place that it begins with.</summary>
    private static bool GoesBefore(TextSpan name, TextSpan word) =>
        name.Start < word.Start || name.Start == word.Start && name.Length >= word.Length;

    /// <summary>园区 and 全区 are resolved by what the article is about, not by the zone last named.</summary>
    private static bool IsPointer(string text, TextSpan span) =>
        SubjectWords.Anaphors.TryMatch(text, span.Start, out var length, out var anaphor)
        && length == span.Length
        && anaphor is Anaphor.Park or Anaphor.ThatPark or Anaphor.District or Anaphor.OwnDistrict;

    /// <summary>像这样的|产业园: any of its sort.</summary>
    private static bool IsSort(string text, TextSpan span) => SubjectWords.BeforeSort.TryMatch(text, span.Start, out _, out _);

    /// <summary>成为全省发展最快的开发区: a bare class word behind 的 says what something is.</summary>
    private static bool IsPredicate(string text, TextSpan span) =>
        span.Start > 0
        && text[span.Start - 1] == '的'
        && SubjectWords.Anaphors.TryMatch(text, span.Start, out var length, out var anaphor)
        && length == span.Length
        && anaphor == Anaphor.BareZone;
}
