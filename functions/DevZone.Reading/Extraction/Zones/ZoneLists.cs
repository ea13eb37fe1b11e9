using System.Buffers;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>
/// Finds the zones of a list that share one head word: 昆山、江宁、南京经济技术开发区. Each place before the last one is a zone where the list is
/// counted (等7家, 两家), or where each of them is on the official lists.
/// </summary>
internal static class ZoneLists
{
    private const int MostPlaces = 40;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二三四五六七八九十两");

    /// <summary>The zones that a candidate's head word gives to the places listed before it, in reading order.</summary>
    public static List<ZoneCandidate> Before(ZoneCandidate last, int floor)
    {
        var text = last.Part.Folded;
        if (
            last.Shape != ZoneShape.Named
            || last.Head is not { Class: not (ZoneClass.Park or ZoneClass.Part or ZoneClass.City) } head
            || last.Branch is not null
            || !IsPlace(last)
        )
        {
            return [];
        }

        var found = new List<ZoneCandidate>();
        var start = last.Span.Start;
        while (found.Count < MostPlaces && PlaceBefore(text, floor, ref start) is { } span)
        {
            found.Add(CandidateOf(last.Part, span, head));
        }

        found.Reverse();
        return IsCounted(text, last.Span.End) || found.TrueForAll(zone => zone.Known is not null) ? found : [];
    }

    private static bool IsPlace(ZoneCandidate zone) =>
        zone.Modifier.Length > 0
        && Divisions.Forms.TryMatch(zone.Modifier, 0, out var length, out var form)
        && length == zone.Modifier.Length
        && form.Places.Count > 0;

    /// <summary>The place that stands before a position, with nothing but a joining mark or word between.</summary>
    private static TextSpan? PlaceBefore(string text, int floor, ref int position)
    {
        var end = position - (text.AsSpan(floor, position - floor).EndsWith("以及") ? 2 : 1);
        if (
            end <= floor
            || text.AsSpan(end, position - end) is not ("、" or "和" or "及" or "与" or "以及")
            || !Divisions.Endings.TryMatch(text.AsSpan(floor, end - floor), end - floor, out var length, out _)
        )
        {
            return null;
        }

        position = end - length;
        return new TextSpan(position, length);
    }

    private static ZoneCandidate CandidateOf(TextPart part, TextSpan span, ZoneHead head)
    {
        var name = part.Folded.Substring(span.Start, span.Length);
        var full = name + head.Phrase;
        var known = KnownZones.Forms.TryMatch(full, 0, out var length, out var zone) && length == full.Length ? zone : null;
        return new ZoneCandidate(part, span, name, head, known, ZoneShape.Named)
        {
            Place = Divisions.Forms.TryMatch(name, 0, out _, out var form) ? form : null,
            PlaceLength = name.Length,
            Definite = true,
        };
    }

    /// <summary>等7家, 8家, 两家: what stands before is counted.</summary>
    private static bool IsCounted(string text, int end)
    {
        var behind = text.AsSpan(end, Math.Min(6, text.Length - end)).TrimStart('等').TrimStart('共');
        var number = behind.IndexOfAnyExcept(Numbers);
        return number > 0 && behind[number] is '家' or '个' or '地' or '区';
    }
}
