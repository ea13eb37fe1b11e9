using System.Buffers;
using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Projects;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// Gathers all that a figure in a part can be about, in order and without overlaps: names of zones, projects and places as the steps
/// before found them, classes of zones (国家级经开区), and words that stand for a name (该区, 全市, 该项目).
/// </summary>
internal sealed class SubjectScanner(PlaceFindings places, ZoneFindings zones, ProjectFindings projects)
{
    /// <summary>With more zones than this in one issue a word without a name is not linked by its ending.</summary>
    private const int MostLinked = 100;

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

    private readonly List<Zone> linkable = zones.Zones.Count <= MostLinked ? [.. zones.Zones] : [];
    private readonly Dictionary<string, Zone> zoneById = zones.Zones.ToDictionary(zone => zone.Id);
    private readonly Dictionary<string, Project> projectById = projects.Projects.ToDictionary(project => project.Id);
    private readonly PhraseIndex<Referent> projectNames = new(
        projects
            .Projects.Where(project =>
                project.Name.Length >= ClauseOpeners.ShortestProjectName && !ClauseOpeners.IsGeneric(ScriptFolding.Fold(project.Name))
            )
            .DistinctBy(project => project.Name)
            .Select(project => KeyValuePair.Create(ScriptFolding.Fold(project.Name), new Referent(SubjectKind.Project, project.Name)))
    );

    private readonly ILookup<TextPart, ZoneMention> zonesByPart = zones.Mentions.ToLookup(mention => mention.Part);
    private readonly ILookup<TextPart, ProjectMention> projectsByPart = projects.Mentions.ToLookup(mention => mention.Part);

    private static Referent ToReferent(Zone zone) => new(SubjectKind.Zone, zone.Name, zone.Id);

    public bool IsPark(Referent referent) =>
        referent.Zone is { } id
            ? zoneById.TryGetValue(id, out var zone) && (zone.Level == ZoneLevel.Park || IsParkName(zone.Name))
            : IsParkName(referent.Name);

    private static bool IsParkName(string name) => name[^1] is '园' or '谷' or '城' || name.EndsWith("园区", StringComparison.Ordinal);

    /// <summary>True for a park that the issue gives as a project: it is being built, and hosts no others.</summary>
    public bool IsBuilt(Referent referent) => referent.Zone is not null && projectNames.TryMatch(referent.Name, 0, out _, out _);

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
            if (!Standings.IsWithinOrganization(part.Folded, mention.Span.End))
            {
                var referent = new Referent(SubjectKind.Region, mention.Name);
                named.Add(
                    new SubjectMention(mention.Span, referent, Anaphor.None, Standings.NamedPlaceStanding(part.Folded, mention.Span))
                );
            }
        }

        return WithReferences(part.Folded, WithoutOverlaps(named, Words(part.Folded)));
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
            var isName = word == words.Count || (name < named.Count && named[name].Span.Start <= words[word].Span.Start);
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

    private List<SubjectMention> Words(string text)
    {
        var found = new List<SubjectMention>();
        for (var at = 0; at < text.Length; )
        {
            if (projectNames.TryMatch(text, at, out var length, out var project))
            {
                found.Add(new SubjectMention(new TextSpan(at, length), project, Anaphor.None, Standing.Topic));
                at += length;
            }
            else if (SubjectWords.Sectors.TryMatch(text, at, out length, out var sector))
            {
                var span = new TextSpan(at, length);
                if (ClauseOpeners.IsCounted(text, at) || !SubjectWords.BeforePredicate.TryMatch(text, at, out _, out _))
                {
                    var referent = new Referent(SubjectKind.Sector, sector);
                    found.Add(new SubjectMention(span, referent, Anaphor.None, Standings.ClassStanding(text, span)));
                }

                at += length;
            }
            else if (SubjectWords.Areas.TryMatch(text, at, out length, out var area))
            {
                var span = new TextSpan(at, length);
                found.Add(
                    new SubjectMention(span, new Referent(SubjectKind.Region, area), Anaphor.None, Standings.PlaceStanding(text, span))
                );
                at += length;
            }
            else if (
                SubjectWords.Anaphors.TryMatch(text, at, out length, out var anaphor)
                && (anaphor != Anaphor.Firm || IsWord(text, new TextSpan(at, length), anaphor))
            )
            {
                var span = new TextSpan(at, length);
                if (anaphor == Anaphor.BareZone)
                {
                    AddBareZone(text, span, found);
                }
                else if (
                    anaphor == Anaphor.Park
                    && text[at + length - 1] is '区'
                    && ClauseOpeners.UnlistedZone(text, at + length, length) is { } park
                )
                {
                    found.Add(
                        new SubjectMention(
                            park,
                            new Referent(SubjectKind.Zone, text.Substring(park.Start, park.Length)),
                            Anaphor.None,
                            Standing.Topic
                        )
                    );
                }
                else if (IsWord(text, span, anaphor))
                {
                    var printed =
                        anaphor == Anaphor.Park ? new Referent(SubjectKind.Zone, text.Substring(at, length))
                        : anaphor is Anaphor.OwnDistrict or Anaphor.Town && text[at] is '全' or '我' or '本'
                            ? new Referent(SubjectKind.Region, string.Concat("全", text.AsSpan(at + 1, length - 1)))
                        : null;
                    found.Add(new SubjectMention(span, printed, anaphor, Standings.PlaceStanding(text, span)));
                }

                at += length;
            }
            else if (SubjectWords.FirmEndings.TryMatch(text, at, out length, out _))
            {
                if (ClauseOpeners.OpensClause(text, at) && !ClauseOpeners.IsListed(text, at + length))
                {
                    found.Add(new SubjectMention(new TextSpan(at, length), null, Anaphor.Firm, Standing.Topic));
                }

                at += length;
            }
            else
            {
                if (text[at] == '项' && ClauseOpeners.UnlistedProject(text, at) is { } work)
                {
                    found.Add(
                        new SubjectMention(
                            work,
                            new Referent(SubjectKind.Project, text.Substring(work.Start, work.Length)),
                            Anaphor.None,
                            Standing.Topic
                        )
                    );
                }

                if (
                    text[at] is '场' or '库' or '站' or '桥' or '道' or '区' or '头' or '厂'
                    && ClauseOpeners.UnlistedWork(text, at + 1) is { } built
                )
                {
                    found.Add(
                        new SubjectMention(
                            built,
                            new Referent(SubjectKind.Project, text.Substring(built.Start, built.Length)),
                            Anaphor.None,
                            Standing.Topic
                        )
                    );
                }

                if (text[at] == '地' && at > 0 && text[at - 1] == '基' && ClauseOpeners.UnlistedZone(text, at + 1, 2) is { } site)
                {
                    found.Add(
                        new SubjectMention(
                            site,
                            new Referent(SubjectKind.Zone, text.Substring(site.Start, site.Length)),
                            Anaphor.None,
                            Standing.Topic
                        )
                    );
                }

                if (text[at] == '园' && ClauseOpeners.UnlistedZone(text, at + 1, 1) is { } park)
                {
                    found.Add(
                        new SubjectMention(
                            park,
                            new Referent(SubjectKind.Zone, text.Substring(park.Start, park.Length)),
                            Anaphor.None,
                            Standing.Topic
                        )
                    );
                }

                if (text[at] is '县' or '市' or '镇' or '乡' && ClauseOpeners.UnlistedPlace(text, at) is { } place)
                {
                    found.Add(
                        new SubjectMention(
                            place,
                            new Referent(SubjectKind.Region, text.Substring(place.Start, place.Length)),
                            Anaphor.None,
                            Standing.Topic
                        )
                    );
                }

                at++;
            }
        }

        return found;
    }

    /// <summary>项目 and 园区 alone point back only at the beginning of a clause; 工业园区 and 89个项目 name or count others.</summary>
    private static bool IsWord(string text, TextSpan span, Anaphor anaphor)
    {
        var word = text.AsSpan(span.Start, span.Length);
        if (word[0] == '该' || word[0] == '本' || word[0] == '我')
        {
            return true;
        }

        var previous = span.Start > 0 ? text[span.Start - 1] : ',';
        var next = span.End < text.Length ? text[span.End] : ',';
        return anaphor switch
        {
            Anaphor.Project => ",。;:、. ”)".Contains(previous) && !"库化组部经名清投资".Contains(next)
                || word is "项目一期" or "项目二期" or "新厂",
            Anaphor.Firm => ",。;: ”".Contains(previous) && next != '化',
            Anaphor.Park => (",。;: ”、)前,今年,在,该,的,后,月,日,和".Contains(previous) || text.AsSpan(span.End).StartsWith("面积"))
                && !"化域".Contains(next),
            Anaphor.ThatPark when word is "基地" => ",。;: ”、前".Contains(previous),
            Anaphor.OwnDistrict => !"地市社小片辖行".Contains(previous) || word is "全区",
            Anaphor.Within => !"地市社小片辖行".Contains(previous),
            // 河南省|县域: those of a place that is named.
            Anaphor.County or Anaphor.City when word is "县域" or "市域" or "省内" => ",。;: ”、".Contains(previous),
            _ => true,
        };
    }

    /// <summary>园区 and 全区 are resolved by what the article is about, not by the zone last named.</summary>
    private static bool IsPointer(string text, TextSpan span) =>
        SubjectWords.Anaphors.TryMatch(text, span.Start, out var length, out var anaphor)
        && length == span.Length
        && anaphor is Anaphor.Park or Anaphor.ThatPark or Anaphor.District or Anaphor.OwnDistrict;

    /// <summary>成为全省发展最快的开发区: a bare class word behind 的 says what something is.</summary>
    private static bool IsPredicate(string text, TextSpan span) =>
        span.Start > 0
        && text[span.Start - 1] == '的'
        && SubjectWords.Anaphors.TryMatch(text, span.Start, out var length, out var anaphor)
        && length == span.Length
        && anaphor == Anaphor.BareZone;

    /// <summary>县工业集中区 is the zone whose name ends so; 高新区 alone, where no zone was found, is one known by this word.</summary>
    private void AddBareZone(string text, TextSpan head, List<SubjectMention> found)
    {
        if (ClauseOpeners.IsCounted(text, head.Start))
        {
            var counted = new Referent(SubjectKind.Sector, text.Substring(head.Start, head.Length));
            found.Add(new SubjectMention(head, counted, Anaphor.None, Standings.ClassStanding(text, head)));
            return;
        }

        var start = ClauseOpeners.ClauseStart(text, head.Start);
        var best = default(Zone);
        // One character more is no name before 开发区, but a county's 县 before 工业集中区.
        var longest = head.Length > 3 ? head.Length : head.Length + 1;
        foreach (var zone in linkable)
        {
            var common = CommonEnding(text.AsSpan(start..head.End), zone.Name);
            if (common > longest)
            {
                (best, longest) = (zone, common);
            }
        }

        var previous = head.Start > 0 ? text[head.Start - 1] : ',';
        var isAlone = head.Start == start || ",。;: ”、市在全各为是将,年月日前中度".Contains(previous);
        if (best is not null)
        {
            var span = TextSpan.FromBounds(head.End - longest, head.End);
            found.Add(new SubjectMention(span, ToReferent(best), Anaphor.None, Standings.StandingOf(text, span)));
        }
        else if (linkable.Count(zone => zone.Name.EndsWith(text.AsSpan(head.Start, head.Length), StringComparison.Ordinal)) > 1)
        {
            // 产业集聚区 where several are spoken of: the clause goes on about what was spoken of before.
        }
        else if (isAlone && previous != '各' && !SubjectWords.BeforePredicate.TryMatch(text, head.Start, out _, out _))
        {
            var referent = linkable
                .Where(zone => zone.Name.EndsWith(text.AsSpan(head.Start, head.Length), StringComparison.Ordinal))
                .Take(2)
                .ToList()
                is [var only]
                ? ToReferent(only)
                : new Referent(SubjectKind.Zone, text.Substring(head.Start, head.Length));
            found.Add(new SubjectMention(head, referent, Anaphor.None, Standings.PlaceStanding(text, head)));
        }
    }

    private static int CommonEnding(ReadOnlySpan<char> words, string name)
    {
        var n = 0;
        while (n < words.Length && n < name.Length && words[^(n + 1)] == name[^(n + 1)])
        {
            n++;
        }

        return n;
    }
}
