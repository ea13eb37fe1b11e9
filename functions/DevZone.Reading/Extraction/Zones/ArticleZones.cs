using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Links what may name a zone in one article to the zones.</summary>
internal sealed class ArticleZones(ArticleAnalysis article, PlaceFindings places, Dictionary<string, ZoneRecord> records)
{
    /// <summary>Words between a zone and what lies in it: 晋城经开区|的|人工智能产业园.</summary>
    private static readonly string[] Links = ["", "的", "内", "内的", "里的", "下辖", "下辖的", "内部的"];

    /// <summary>Words after which a zone's parts are listed.</summary>
    private static readonly string[] Listers = ["包括", "包含", "涵盖", "下辖", "下设", "辖", "分为", "设有", "由", "含"];

    /// <summary>An article with more full names than this is a list, in which no name shortens another.</summary>
    private const int MostFullNames = 200;

    private readonly List<ZoneCandidate> candidates = [];
    private readonly Dictionary<ZoneCandidate, ZoneRecord> linked = [];
    private readonly List<ZoneRecord> own = [];
    private readonly HashSet<ZoneRecord> seen = [];
    private readonly Dictionary<string, List<ZoneRecord>> fitting = [];
    private Dictionary<string, int> weak = [];

    /// <summary>What names a zone and the zone it names, anaphors included, in reading order.</summary>
    public List<(ZoneCandidate Candidate, ZoneRecord Zone)> Link()
    {
        foreach (var part in article.Parts)
        {
            candidates.AddRange(ZoneScanner.Scan(part.Part, places));
        }

        LinkNames();
        LinkParts();
        Locate();
        var links = new List<(ZoneCandidate, ZoneRecord)>();
        var recent = new RecentZones();
        foreach (var candidate in candidates)
        {
            var zone = linked.GetValueOrDefault(candidate) ?? (candidate.Shape >= ZoneShape.Bare ? LinkBare(candidate, recent) : null);
            if (zone is not null)
            {
                recent.Add(zone, candidate);
                links.Add((candidate, zone));
            }
        }

        return links;
    }

    private void LinkNames()
    {
        weak = candidates
            .Where(candidate => candidate.Shape == ZoneShape.Weak)
            .GroupBy(ZoneIdentity.KeyOf)
            .ToDictionary(group => group.Key, group => group.Count());
        var anchored = candidates.Exists(candidate => candidate.Shape == ZoneShape.Named);
        var named = candidates
            .Where(candidate => candidate.Shape == ZoneShape.Named || candidate.Shape == ZoneShape.Weak && IsFirm(candidate, anchored))
            .ToList();
        var full = named
            .Where(candidate => candidate.Known is not null || candidate.Place is not null)
            .DistinctBy(ZoneIdentity.KeyOf)
            .ToList();
        if (full.Count > MostFullNames)
        {
            full.Clear();
        }

        foreach (var candidate in named)
        {
            var target = AliasOf(candidate, full) ?? candidate;
            var key = ZoneIdentity.KeyOf(target);
            if (!records.TryGetValue(key, out var record))
            {
                record = new ZoneRecord(target);
                records.Add(key, record);
            }

            if (target == candidate)
            {
                record.AddName(candidate);
            }

            linked[candidate] = record;
            if (seen.Add(record))
            {
                own.Add(record);
            }
        }
    }

    /// <summary>A sort of park is a zone where the text treats it as one certain thing, or comes back to it.</summary>
    private bool IsFirm(ZoneCandidate candidate, bool anchored) =>
        candidate.Definite && anchored || weak[ZoneIdentity.KeyOf(candidate)] > 1;

    /// <summary>The one longer name of the article that this one shortens: 人工智能产业园 for 晋城市人工智能产业园.</summary>
    private static ZoneCandidate? AliasOf(ZoneCandidate candidate, List<ZoneCandidate> named)
    {
        if (candidate.Known is not null || candidate.Place is not null || candidate.Head is null)
        {
            return null;
        }

        var stem = ZoneIdentity.StemOf(candidate);
        ZoneCandidate? found = null;
        foreach (var other in named)
        {
            if (other.Head is null || other.Modifier.Length <= stem.Length && other.Head == candidate.Head)
            {
                continue;
            }

            var sameHead =
                ZoneIdentity.FamilyOf(other.Head) == ZoneIdentity.FamilyOf(candidate.Head)
                || other.Head.Phrase.EndsWith(candidate.Head.Phrase, StringComparison.Ordinal);
            var shortens =
                sameHead && other.Modifier.Contains(stem, StringComparison.Ordinal)
                || candidate.Head.Phrase == "园区" && other.Modifier.EndsWith(stem, StringComparison.Ordinal);
            if (!shortens)
            {
                continue;
            }

            if (found is not null && ZoneIdentity.KeyOf(found) != ZoneIdentity.KeyOf(other))
            {
                return null;
            }

            found = other;
        }

        return found;
    }

    /// <summary>A zone named right after another, or listed as one of its parts, is a part of it.</summary>
    private void LinkParts()
    {
        ZoneCandidate? previous = null;
        ZoneRecord? whole = null;
        foreach (var candidate in candidates)
        {
            if (!linked.TryGetValue(candidate, out var record))
            {
                continue;
            }

            if (previous is not null && previous.Part == candidate.Part)
            {
                var between = candidate.Part.Folded[previous.Span.End..candidate.Span.Start];
                whole =
                    Links.Contains(between) ? linked[previous]
                    : Listers.Any(word => between.StartsWith(word, StringComparison.Ordinal)) && between.Length < 8 ? linked[previous]
                    : between is "、" or "和" or "及" or "以及" or "与" ? whole
                    : null;
            }
            else
            {
                whole = null;
            }

            if (whole is not null && whole != record && record.PartOf is null && IsPartLike(candidate) && !IsWithin(whole, record))
            {
                record.PartOf = whole;
            }

            previous = candidate;
        }
    }

    private static bool IsPartLike(ZoneCandidate candidate) =>
        candidate.Head?.Class is ZoneClass.Park or ZoneClass.Part or ZoneClass.City or ZoneClass.Valley or ZoneClass.Bonded;

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

    private void Locate()
    {
        var home = places.HomeOf(article.Article.Number);
        foreach (var candidate in candidates)
        {
            if (linked.TryGetValue(candidate, out var record) && record.Known is null)
            {
                ZoneLocation.Locate(record, candidate, places, home, own);
            }
        }
    }

    /// <summary>
    /// A bare head word stands for the article's one zone of its class; 开发区 for its one 开发区 of any class. Where there are several, it
    /// is the one named last in the same paragraph. 该区 and 园区 are the zone spoken of last.
    /// </summary>
    private ZoneRecord? LinkBare(ZoneCandidate candidate, RecentZones recent)
    {
        if (candidate.Shape == ZoneShape.Anaphor)
        {
            return recent.Last;
        }

        var head = candidate.Head!;
        if (!fitting.TryGetValue(head.Phrase, out var zones))
        {
            fitting.Add(head.Phrase, zones = [.. own.Where(record => Fits(head, record))]);
        }

        return zones.Count == 1 ? zones[0]
            : zones.Count > 1 ? recent.LastOf(zone => Fits(head, zone), candidate.Part)
            : null;
    }

    private static bool Fits(ZoneHead bare, ZoneRecord record) =>
        bare.Phrase == "开发区"
            ? record.Class is ZoneClass.Economic or ZoneClass.HighTech or ZoneClass.Development
            : record.Class == bare.Class
                && (
                    bare.Class is not (ZoneClass.Park or ZoneClass.Part)
                    || record.Head!.Phrase.EndsWith(bare.Phrase, StringComparison.Ordinal)
                );
}
