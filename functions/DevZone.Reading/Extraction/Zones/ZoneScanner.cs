using System.Buffers;
using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Finds in one part what may name a zone: known names, and head words with what stands before them.</summary>
internal static class ZoneScanner
{
    /// <summary>No name of a zone is longer before its head word.</summary>
    private const int LongestModifier = 18;

    /// <summary>What makes another word of a head word: 开发区域, 新城市, 生态园林.</summary>
    private const string Continuations = "域市镇乡划林艺";

    /// <summary>Counters between a number and what is counted: 21个化工园区.</summary>
    private const string Counters = "个家座处大批类";

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("的在与和、,。;:(“”《》 及由将是");

    public static List<ZoneCandidate> Scan(TextPart part, PlaceFindings places)
    {
        var text = part.Folded;
        var found = new List<ZoneCandidate>();
        var floor = 0;
        for (var at = 0; at < text.Length; )
        {
            var candidate = MatchKnown(part, at, floor, places) ?? MatchForm(part, at, floor);
            if (candidate is null)
            {
                at += ZoneHeads.Index.TryMatch(text, at, out var skipped, out _) ? skipped : 1;
                continue;
            }

            found.Add(candidate);
            at = floor = candidate.Span.End;
        }

        return found;
    }

    private static ZoneCandidate? MatchKnown(TextPart part, int at, int floor, PlaceFindings places)
    {
        var text = part.Folded;
        if (!KnownZones.Forms.TryMatch(text, at, out var length, out var known))
        {
            return null;
        }

        var end = at + length;
        var hasHead = ZoneHeads.Endings.TryMatch(text.AsSpan(0, end), end, out var headLength, out var head);
        if (IsContinued(text, end) || IsWithinCompany(text, end) || IsElsewhere(known, places.LastBefore(part, at), at))
        {
            return null;
        }

        if (!hasHead && at > floor && IsIdeograph(text[at - 1]) && !NameWords.Boundaries.TryMatch(text.AsSpan(0, at), at, out _, out _))
        {
            return null;
        }

        return new ZoneCandidate(part, new TextSpan(at, length), text[at..(end - headLength)], head, known, ZoneShape.Named)
        {
            Definite = true,
        };
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
        if (!ZoneHeads.Index.TryMatch(text, at, out var length, out var head))
        {
            return null;
        }

        var end = at + length;
        if (IsContinued(text, end) || IsWithinCompany(text, end) || head.Class == ZoneClass.NewTown && !HasAuthority(text, end))
        {
            return null;
        }

        if (head.Class is ZoneClass.Park or ZoneClass.City && IsProjectName(text, end))
        {
            return null;
        }

        if (head.Class == ZoneClass.Valley && end < text.Length && text[end] == '·')
        {
            end = EndOfBranch(text, end + 1);
        }

        var start = NameBoundary.Find(text, at, Math.Max(floor, at - LongestModifier));
        var (position, level) = start.Place is null
            ? StripOpeners(text, start.Position, at)
            : (start.Position, LevelBefore(text, start.Position));
        var modifier = text[(start.Place is null ? position : start.Core)..at];
        return Judge(part, TextSpan.FromBounds(position, end), modifier, head, start, level, at, floor);
    }

    /// <summary>产业园|项目, 园区|综合开发(一期)项目: a park that is named as what is to be built.</summary>
    private static bool IsProjectName(string text, int end)
    {
        while (ZoneCues.Works.TryMatch(text, end, out var length, out _))
        {
            end += length;
        }

        return text.AsSpan(end).StartsWith("项目");
    }

    private static ZoneLevel? LevelBefore(string text, int start) =>
        text.AsSpan(0, start).EndsWith("国家级") ? ZoneLevel.National
        : text.AsSpan(0, start).EndsWith("省级") ? ZoneLevel.Provincial
        : null;

    private static ZoneCandidate? Judge(
        TextPart part,
        TextSpan span,
        string modifier,
        ZoneHead head,
        NameStart start,
        ZoneLevel? level,
        int headStart,
        int floor
    )
    {
        var text = part.Folded;
        var (printedStart, end) = (start.Position, span.End);
        var (place, placeLength) = (start.Place, start.PlaceLength);
        var branch = end > headStart + head.Phrase.Length;
        var before = text.AsSpan(0, printedStart);
        var shape =
            branch ? ZoneShape.Named
            : IsAuthority(modifier) ? null
            : modifier.Length == 0 ? ShapeOfBare(text, span, printedStart, head)
            : place is not null ? ShapeOfPlaced(modifier, placeLength, head)
            : modifier.Length < 2 || IsCounted(text, span.Start) || modifier[^1] == '级' ? null
            : head.Class is ZoneClass.Park or ZoneClass.City or ZoneClass.Part ? (NamesCounty(modifier) ? ZoneShape.Named : ZoneShape.Weak)
            : NameWords.IsGeneric(modifier) || head.Class is ZoneClass.Demonstration or ZoneClass.Innovation ? null
            : ZoneShape.Named;
        if (shape is null)
        {
            return null;
        }

        var generic = place is null && shape == ZoneShape.Weak && NameWords.IsGeneric(modifier);
        var made = ZoneCues.Makers.TryMatch(before, printedStart, out _, out _);
        var strong = false;
        var located =
            ZoneCues.Locatives.TryMatch(before, printedStart, out _, out strong)
            || printedStart == 0
            || floor > 0 && (printedStart == floor || printedStart == floor + 1 && text[floor] == '的')
            || text[printedStart - 1] is '。' or ';' or '\n' or ',' or '“' or ':' or '、';
        located |= IsProper(modifier) && !IsToBeMade(text, printedStart);
        var counted = end < text.Length && (text[end] is '等' or '建' || char.IsAsciiDigit(text[end]));
        return new ZoneCandidate(part, span, modifier, head, null, shape.Value)
        {
            Branch = branch ? text[span.Start..end] : null,
            Place = place,
            PlaceLength = placeLength,
            Definite = located && !made && !counted && !generic,
            Located = strong && !counted && !generic && modifier.Length > 2,
            Generic = generic,
            PrintedLevel = level,
        };
    }

    /// <summary>省商务厅|开发区处: an office of an authority, which is no zone.</summary>
    private static bool IsAuthority(string modifier) => modifier is [.., '厅' or '局' or '委'];

    /// <summary>True for 龙头县工业集中区, whose county the gazetteer need not know.</summary>
    private static bool NamesCounty(string modifier)
    {
        var at = modifier.AsSpan().IndexOfAny('市', '县');
        return at is 2 or 3;
    }

    /// <summary>True where something in a modifier is neither generic nor an industry: 三峡 of 三峡氟硅新材料.</summary>
    private static bool IsProper(string modifier) => modifier.Length >= 4 && !NameWords.IsGenericOrIndustry(modifier);

    /// <summary>建设全国最大的有机硅产业园: what is spoken of is yet to be made.</summary>
    private static bool IsToBeMade(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 14), Math.Min(14, start));
        before = before[(before.LastIndexOfAny("。,;、") + 1)..];
        return before.IndexOf("建设") >= 0
            || before.IndexOf("打造") >= 0
            || before.IndexOf("最") >= 0
            || before.IndexOf("一流") >= 0
            || before.IndexOf("规划") >= 0
            || before.IndexOf("成为") >= 0;
    }

    private static bool IsCounted(string text, int start) =>
        start > 0
        && start < text.Length
        && Counters.Contains(text[start])
        && (char.IsAsciiDigit(text[start - 1]) || "一二三四五六七八九十百两余多".Contains(text[start - 1]));

    private static ZoneShape? ShapeOfBare(string text, TextSpan span, int printedStart, ZoneHead head)
    {
        var before = text.AsSpan(0, printedStart);
        if (printedStart < span.Start || before.EndsWith("该") || before.EndsWith("本"))
        {
            return text.AsSpan(printedStart, span.Start - printedStart) is "该" or "本" || before.EndsWith("该") || before.EndsWith("本")
                ? ZoneShape.Anaphor
                : null;
        }

        if (before.EndsWith("各") || before.EndsWith("等") || before.EndsWith("鼓励") || before.EndsWith("有条件的"))
        {
            return null;
        }

        return head.Bare ? ZoneShape.Bare
            : head.Class == ZoneClass.Park ? ZoneShape.Anaphor
            : null;
    }

    /// <summary>A place and a head word make a name, unless only generic words stand between: 太原各类园区, 山西特色产业园.</summary>
    private static ZoneShape? ShapeOfPlaced(string modifier, int placeLength, ZoneHead head)
    {
        var rest = modifier.AsSpan(placeLength);
        if (rest.Length > 1 && Counters.Contains(rest[^1]) && "一二三四五六七八九十两多".Contains(rest[^2]))
        {
            return null;
        }

        return rest.IsEmpty
            ? head.Phrase == "园区"
                ? ZoneShape.Weak
                : ZoneShape.Named
            : NameWords.Generic.TryMatch(rest, 0, out var length, out var word) && length == rest.Length && IsPlural(word)
                ? null
                : ZoneShape.Named;
    }

    private static bool IsPlural(string word) =>
        word is "各类" or "各级" or "各" or "全部" or "所有" or "多个" or "部分" or "省级" or "国家级" or "重点";

    private static (int Position, ZoneLevel? Level) StripOpeners(string text, int start, int head)
    {
        ZoneLevel? level = null;
        while (start < head && ZoneCues.Openers.TryMatch(text.AsSpan(0, head), start, out var length, out var opener))
        {
            if (opener is "新" && start + length < head)
            {
                break;
            }

            level =
                opener == "国家级" ? ZoneLevel.National
                : opener is "省级" or "自治区级" ? ZoneLevel.Provincial
                : level;
            start += length;
        }

        return (start, level);
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

    private static bool IsContinued(string text, int end) => end < text.Length && Continuations.Contains(text[end]);

    private static bool HasAuthority(string text, int end) =>
        text.AsSpan(end).StartsWith("管委会") || text.AsSpan(end).StartsWith("管理委员会") || text.AsSpan(end).StartsWith("党工委");

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
