using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Tells which zones are parts of others, and which sorts of parks stand in a list of parts.</summary>
internal static class ZoneParts
{
    /// <summary>Words between a zone and what lies in it: 晋城经开区|的|人工智能产业园.</summary>
    private static readonly string[] Links = ["", "的", "内", "内的", "里的", "下辖", "下辖的", "内部的"];

    /// <summary>Words after which a zone's parts are listed.</summary>
    private static readonly string[] Listers = ["包括", "包含", "涵盖", "下辖", "下设", "辖", "分为", "设有", "由", "含"];

    private static readonly PhraseIndex<string> ListersBefore = PhraseIndex.OfWords(
        "包括 包括了 包含 涵盖 涵盖了 涵盖原 下辖 下设 分为 设有 建有 建成了 形成了",
        backwards: true
    );

    /// <summary>Sorts of parks that stand in a list of parts, or before one: 拓展区包括|新兴产业园区、固废综合利用园区.</summary>
    public static HashSet<ZoneCandidate> Listed(List<ZoneCandidate> candidates)
    {
        var listed = new HashSet<ZoneCandidate>();
        ZoneCandidate? previous = null;
        var within = false;
        foreach (var candidate in candidates)
        {
            var between = previous?.Part == candidate.Part ? candidate.Part.Folded[previous.Span.End..candidate.Span.Start] : null;
            var opens = between is not null && Opens(between);
            if (opens && previous!.Shape == ZoneShape.Weak)
            {
                listed.Add(previous);
            }

            within =
                opens
                || within && between is "、" or "和" or "及" or "以及" or "与"
                || ListersBefore.TryMatch(candidate.Part.Folded, candidate.Span.Start, out _, out _);
            if (candidate.Shape == ZoneShape.Weak && (within || IsAmongNames(candidate, previous, between)))
            {
                listed.Add(candidate);
            }

            previous = candidate;
        }

        return listed;
    }

    /// <summary>走访沙良物流园区、|显鸿集成电路产业园|等: the last of a list whose item before is a name.</summary>
    private static bool IsAmongNames(ZoneCandidate candidate, ZoneCandidate? previous, string? between) =>
        between == "、"
        && previous is { Shape: ZoneShape.Named } or { Shape: ZoneShape.Weak, Generic: false, Definite: true }
        && !candidate.Generic
        && candidate.Span.End < candidate.Part.Folded.Length
        && candidate.Part.Folded[candidate.Span.End] == '等'
        && !ZoneSurroundings.IsListedAsMade(candidate.Part.Folded, candidate.Span.Start);

    /// <summary>A zone named right after another, or listed as one of its parts, is a part of it.</summary>
    public static void Link(List<ZoneCandidate> candidates, Dictionary<ZoneCandidate, ZoneRecord> linked)
    {
        ZoneCandidate? previous = null;
        ZoneRecord? whole = null;
        var listing = false;
        foreach (var candidate in candidates)
        {
            if (!linked.TryGetValue(candidate, out var record))
            {
                continue;
            }

            if (previous is not null && previous.Part == candidate.Part)
            {
                var between = candidate.Part.Folded[previous.Span.End..candidate.Span.Start];
                var lists = Opens(between);
                listing = lists || listing && between is "、" or "和" or "及" or "以及" or "与";
                whole =
                    lists || Links.Contains(between) ? linked[previous]
                    : listing ? whole
                    : null;
            }
            else
            {
                whole = null;
            }

            if (
                whole is not null
                && whole != record
                && record is { PartOf: null, Known: null }
                && IsPartLike(candidate)
                && !IsWithin(whole, record)
            )
            {
                record.PartOf = whole;
            }

            previous = candidate;
        }
    }

    private static bool Opens(string between) =>
        between.Length < 8 && Listers.Any(word => between.StartsWith(word, StringComparison.Ordinal));

    private static bool IsPartLike(ZoneCandidate candidate) =>
        candidate.Head?.Class
            is ZoneClass.Park
                or ZoneClass.Part
                or ZoneClass.City
                or ZoneClass.Valley
                or ZoneClass.Bonded
                or ZoneClass.NewTown;

    private static bool IsWithin(ZoneRecord inner, ZoneRecord outer)
    {
        for (var zone = inner; zone is not null; zone = zone.PartOf)
        {
            if (zone == outer)
            {
                return true;
            }
        }

        return false;
    }
}
