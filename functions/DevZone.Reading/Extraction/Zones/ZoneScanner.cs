using System.Buffers;
using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Finds in one part what may name a zone: known names, and head words with what stands before them.</summary>
internal static class ZoneScanner
{
    /// <summary>No name of a zone is longer before its head word.</summary>
    private const int LongestModifier = 18;

    /// <summary>What makes another word of a head word: 开发区域, 新城市, 生态园林.</summary>
    private const string Continuations = "域镇乡划林艺";

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("的在与和、,。;:(“”《》 及由将是");

    public static List<ZoneCandidate> Scan(TextPart part, PlaceFindings places)
    {
        var text = part.Folded;
        var found = new List<ZoneCandidate>();
        var floor = 0;
        for (var at = 0; at < text.Length; )
        {
            var last = found.Count > 0 ? found[^1] : null;
            var candidate = MatchKnown(part, at, floor, places) ?? MatchForm(part, at, floor) ?? ZoneBranches.Match(part, at, floor, last);
            if (candidate is null)
            {
                at += HeadAt(text, at) is { } skipped ? skipped.Phrase.Length : 1;
                continue;
            }

            if (OpensProjectName(candidate))
            {
                at = candidate.Span.End;
                continue;
            }

            candidate = ZoneBranches.Join(candidate, last) ?? candidate;
            if (last is not null && candidate.Span.Start < floor)
            {
                // The longer name takes the place of the one that it begins with.
                found.RemoveAt(found.Count - 1);
            }

            found.AddRange(ZoneLists.Before(candidate, floor));
            found.Add(candidate);
            at = floor = candidate.Span.End;
        }

        return found;
    }

    /// <summary>The head word that begins at a place; 高新片区 has 片区, not 新片区.</summary>
    private static ZoneHead? HeadAt(string text, int at) =>
        ZoneHeads.Index.TryMatch(text, at, out _, out var head) && !(head.Phrase == "新片区" && at > 0 && text[at - 1] == '高')
            ? head
            : null;

    private static ZoneCandidate? MatchKnown(TextPart part, int at, int floor, PlaceFindings places)
    {
        var text = part.Folded;
        if (!KnownZones.Forms.TryMatch(text, at, out var length, out var known))
        {
            return null;
        }

        var end = at + length;
        var hasHead = ZoneHeads.Endings.TryMatch(text.AsSpan(0, end), end, out var headLength, out var head);
        if (!hasHead && BeginsLongerName(text, at, end, floor))
        {
            return null;
        }

        if (
            IsContinued(text, end)
            || IsWithinCompany(text, end)
            || IsElsewhere(known, places.LastBefore(part, at), at)
            || head?.Class == ZoneClass.NewArea && IsAddress(text, end)
        )
        {
            return null;
        }

        if (!hasHead && at > floor && IsIdeograph(text[at - 1]) && !NameWords.Boundaries.TryMatch(text.AsSpan(0, at), at, out _, out _))
        {
            return null;
        }

        var shape = known.Doubtful.Contains(text.Substring(at, length)) ? ZoneShape.Loose : ZoneShape.Named;
        return new ZoneCandidate(part, new TextSpan(at, length), text[at..(end - headLength)], head, known, shape) { Definite = true };
    }

    /// <summary>光谷南大健康产业园, 郑州航空港产业集聚区: an alias that opens the name of another zone.</summary>
    private static bool BeginsLongerName(string text, int at, int end, int floor)
    {
        for (var head = end; head < Math.Min(text.Length, end + LongestModifier / 2); head++)
        {
            if (HeadAt(text, head) is not null)
            {
                return NameBoundary.Find(text, head, floor).Position <= at;
            }
        }

        return false;
    }

    /// <summary>True where a place right before a known name says that another zone is meant: 太原|东山经开区.</summary>
    private static bool IsElsewhere(KnownZone known, PlaceMention? place, int at) =>
        place is not null
        && place.Span.End == at
        && (
            known.Province is not null && place.Province != known.Province
            || known.City is not null && place.City is not null && place.City != known.City
        );

    private static ZoneCandidate? MatchForm(TextPart part, int at, int floor)
    {
        var text = part.Folded;
        if (HeadAt(text, at) is not { } head)
        {
            return null;
        }

        var end = at + head.Phrase.Length;
        if (
            IsContinued(text, end)
            || IsWithinCompany(text, end)
            || head.Class == ZoneClass.NewTown && !ZoneSurroundings.HasAuthority(text, end)
            || head.Class == ZoneClass.Base && !ZoneSurroundings.HasAuthority(text, end) && !ZoneSurroundings.IsDescribed(text, end)
            || head.Class == ZoneClass.NewArea && IsAddress(text, end)
        )
        {
            return null;
        }

        if (head.Class is ZoneClass.Park or ZoneClass.City && IsProjectName(text, end) || head.Phrase == "片区" && IsWork(text, end))
        {
            return null;
        }

        if (head.Class == ZoneClass.Valley && end < text.Length && text[end] == '·')
        {
            end = EndOfBranch(text, end + 1);
        }

        var start = ZoneNameStart.Find(text, head, at, Math.Max(floor, at - LongestModifier));
        var (position, level) = ZoneNameStart.WithoutOpeners(text, start, at);
        var modifier = text[(start.Place is null ? position : start.Core)..at];
        return ZoneShapes.Judge(part, TextSpan.FromBounds(position, end), modifier, head, start, level, at, floor);
    }

    /// <summary>光明科学城|创业园二期项目: two words make one name, and it is a project's.</summary>
    private static bool OpensProjectName(ZoneCandidate zone) =>
        zone is { Shape: ZoneShape.Named or ZoneShape.Weak, Head.Class: ZoneClass.City or ZoneClass.Valley }
        && HeadAt(zone.Part.Folded, zone.Span.End) is { Class: ZoneClass.Park, Phrase: not "园区" } head
        && IsProjectName(zone.Part.Folded, zone.Span.End + head.Phrase.Length);

    /// <summary>产业园|项目, 园区|综合开发(一期)项目, 物流园|一期工程: a park that is named as what is to be built.</summary>
    private static bool IsProjectName(string text, int end)
    {
        var works = end;
        while (ZoneCues.Works.TryMatch(text, works, out var length, out _))
        {
            works += length;
        }

        var behind = text.AsSpan(works);
        return behind.StartsWith("项目")
            || works > end && (text.AsSpan(end, works - end).EndsWith("工程") || ZoneCues.Milestones.TryMatch(text, works, out _, out _));
    }

    /// <summary>东城门片区|环境整治提升工程: a quarter in the name of works.</summary>
    private static bool IsWork(string text, int end)
    {
        var item = text.AsSpan(end, Math.Min(14, text.Length - end));
        var stop = item.IndexOfAny(NameEnds);
        item = stop < 0 ? item : item[..stop];
        return item.EndsWith("工程") || item.EndsWith("项目");
    }

    private static int EndOfBranch(string text, int at)
    {
        if (Divisions.Forms.TryMatch(text, at, out var length, out _))
        {
            return at + length;
        }

        var end = at;
        while (end < text.Length && end < at + 6 && IsIdeograph(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>上海市浦东新区|惠南镇东征路: the district of that name.</summary>
    private static bool IsAddress(string text, int end)
    {
        var behind = text.AsSpan(end, Math.Min(8, text.Length - end));
        var stop = behind.IndexOfAny(NameEnds);
        behind = stop < 0 ? behind : behind[..stop];
        return behind.IndexOfAny('镇', '路', '乡') > 0 || behind.IndexOf("街道") > 0 || behind.IndexOf("大道") > 0;
    }

    public static bool IsContinued(string text, int end) =>
        end < text.Length && (Continuations.Contains(text[end]) || text[end] == '市' && text[end - 1] == '城');

    private static bool IsWithinCompany(string text, int end)
    {
        if (!ZoneCues.CompanyWords.TryMatch(text, end, out _, out _))
        {
            return false;
        }

        var window = text.AsSpan(end, Math.Min(18, text.Length - end));
        var stop = window.IndexOfAny(NameEnds);
        return (stop < 0 ? window : window[..stop]).IndexOf("公司") >= 0;
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
