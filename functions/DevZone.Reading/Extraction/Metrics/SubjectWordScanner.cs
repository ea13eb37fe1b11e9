using DevZone.Reading.Extraction.Projects;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// Gathers the words that stand for what a figure can be about (全市, 该区, 国家级经开区), and names that only their place at a clause's beginning
/// tells.
/// </summary>
internal sealed class SubjectWordScanner(ZoneFindings zones, ProjectFindings projects)
{
    /// <summary>With more zones than this in one issue a word without a name is not linked by its ending.</summary>
    private const int MostLinked = 100;

    private readonly List<Zone> linkable = zones.Zones.Count <= MostLinked ? [.. zones.Zones] : [];

    private readonly PhraseIndex<Referent> projectNames = new(
        projects
            .Projects.Where(project =>
                project.Name.Length >= ClauseOpeners.ShortestProjectName && !ClauseOpeners.IsGeneric(ScriptFolding.Fold(project.Name))
            )
            .DistinctBy(project => project.Name)
            .Select(project => KeyValuePair.Create(ScriptFolding.Fold(project.Name), new Referent(SubjectKind.Project, project.Name)))
    );

    /// <summary>True where a name is that of one of the issue's projects.</summary>
    public bool IsProject(string name) => projectNames.TryMatch(name, 0, out _, out _);

    public List<SubjectMention> Scan(string text)
    {
        var found = new List<SubjectMention>();
        for (var at = 0; at < text.Length; )
        {
            if (projectNames.TryMatch(text, at, out var length, out var project))
            {
                found.Add(new SubjectMention(new TextSpan(at, length), project, Anaphor.None, Standing.Topic));
                at += length;
            }
            else if (PointerAt(text, at) is { } pointer)
            {
                found.Add(pointer);
                at = pointer.Span.End;
            }
            else if (FirmNames.IntroducedAt(text, at) is { } firm)
            {
                found.Add(new SubjectMention(firm, null, Anaphor.Firm, Standing.Topic));
                at = firm.End;
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
                    found.Add(Unlisted(text, park, SubjectKind.Zone));
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
                    found.Add(Unlisted(text, work, SubjectKind.Project));
                }

                if (WorkOpeners.EndingAt(text, at + 1) is { } built)
                {
                    found.Add(Unlisted(text, built, SubjectKind.Project));
                }

                if (text[at] == '地' && at > 0 && text[at - 1] == '基' && ClauseOpeners.UnlistedZone(text, at + 1, 2) is { } site)
                {
                    found.Add(Unlisted(text, site, SubjectKind.Zone));
                }

                if (text[at] == '园' && ClauseOpeners.UnlistedZone(text, at + 1, 1) is { } park)
                {
                    found.Add(Unlisted(text, park, SubjectKind.Zone));
                }

                if (text[at] is '县' or '市' or '镇' or '乡' && ClauseOpeners.UnlistedPlace(text, at) is { } place)
                {
                    found.Add(Unlisted(text, place, SubjectKind.Region));
                }

                at++;
            }
        }

        return found;
    }

    /// <summary>基地|总投资30亿元: the zone of that name, else the work.</summary>
    private SubjectMention? PointerAt(string text, int at)
    {
        if (at > 0 && !",。;: ”".Contains(text[at - 1]))
        {
            return null;
        }

        for (var end = at + 2; end <= at + 3; end++)
        {
            if (WorkOpeners.PointerEndingAt(text, end) is { } pointer && pointer.Word.Start == at)
            {
                return new SubjectMention(pointer.Word, ReferentNamed(pointer.Name), Anaphor.None, Standing.Topic);
            }
        }

        return null;
    }

    private Referent ReferentNamed(string name) =>
        linkable.Find(zone => zone.Name == name) is { } zone ? SubjectScanner.ToReferent(zone) : new Referent(SubjectKind.Project, name);

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
                && !"化域".Contains(next)
                && !SubjectWords.BeforeSort.TryMatch(text, span.Start, out _, out _)
                // 产值超千亿元的|园区|21家
                && !(previous == '的' && ZoneSurroundings.IsCountBehind(text, span.End)),
            Anaphor.Here => ",。;: ”、前".Contains(previous),
            Anaphor.OwnDistrict => !"地市社小片辖行".Contains(previous) || word is "全区",
            Anaphor.Within => !"地市社小片辖行".Contains(previous),
            // 河南省|县域: those of a place that is named.
            Anaphor.County or Anaphor.City when word is "县域" or "市域" or "省内" => ",。;: ”、".Contains(previous),
            _ => true,
        };
    }

    private static SubjectMention Unlisted(string text, TextSpan span, SubjectKind kind) =>
        new(span, new Referent(kind, text.Substring(span.Start, span.Length)), Anaphor.None, Standing.Topic);

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
            found.Add(new SubjectMention(span, SubjectScanner.ToReferent(best), Anaphor.None, Standings.StandingOf(text, span)));
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
                ? SubjectScanner.ToReferent(only)
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
