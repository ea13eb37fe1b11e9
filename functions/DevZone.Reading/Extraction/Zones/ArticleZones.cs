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
    private HashSet<string> definite = [];

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
        definite = [.. candidates.Where(candidate => candidate.Definite).Select(ZoneIdentity.KeyOf)];
        var listed = Listed();
        var anchored =
            places.HomeOf(article.Article.Number).City is not null || candidates.Exists(candidate => candidate.Shape == ZoneShape.Named);
        var named = candidates
            .Where(candidate =>
                candidate.Shape == ZoneShape.Named || candidate.Shape == ZoneShape.Weak && IsFirm(candidate, anchored, listed)
            )
            .ToList();
        var full = named.Where(candidate => candidate.Shape == ZoneShape.Named).DistinctBy(ZoneIdentity.KeyOf).ToList();
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
    private bool IsFirm(ZoneCandidate candidate, bool anchored, HashSet<ZoneCandidate> listed) =>
        candidate.Located
        || listed.Contains(candidate)
        || !candidate.Generic && definite.Contains(ZoneIdentity.KeyOf(candidate)) && (anchored || weak[ZoneIdentity.KeyOf(candidate)] > 1);

    /// <summary>What stands in a list of a zone's parts: 拓展区包括|新兴产业园区、固废综合利用园区.</summary>
    private HashSet<ZoneCandidate> Listed()
    {
        var listed = new HashSet<ZoneCandidate>();
        ZoneCandidate? previous = null;
        var within = false;
        foreach (var candidate in candidates)
        {
            if (previous?.Part == candidate.Part)
            {
                var between = candidate.Part.Folded[previous.Span.End..candidate.Span.Start];
                within =
                    between.Length < 8 && Listers.Any(word => between.StartsWith(word, StringComparison.Ordinal))
                    || within && between is "、" or "和" or "及";
            }
            else
            {
                within = false;
            }

            if (within && candidate.Shape == ZoneShape.Weak)
            {
                listed.Add(candidate);
            }

            previous = candidate;
        }

        return listed;
    }

    /// <summary>The one longer name of the article that this one shortens: 人工智能产业园 for 晋城市人工智能产业园.</summary>
    private static ZoneCandidate? AliasOf(ZoneCandidate candidate, List<ZoneCandidate> named)
    {
        if (candidate.Known is not null || candidate.Branch is not null || candidate.Head is null)
        {
            return null;
        }

        var longer = named.Where(other => Shortens(candidate, other)).ToList();
        return
            longer.MaxBy(other => other.Modifier.Length) is { } longest
            && longer.TrueForAll(other => other == longest || Shortens(other, longest))
            ? longest
            : null;
    }

    private static bool Shortens(ZoneCandidate candidate, ZoneCandidate full)
    {
        if (candidate.Head is not { } head || full.Head is not { } fullHead)
        {
            return false;
        }

        if (candidate.Place is not null)
        {
            // 海安高新区 shortens 南通海安高新区; 合肥高新区 is another zone than 合肥新站高新区.
            return full.Place is not null
                && full.Modifier.Length > candidate.Modifier.Length
                && full.Modifier.EndsWith(candidate.Modifier, StringComparison.Ordinal)
                && ZoneIdentity.FamilyOf(fullHead) == ZoneIdentity.FamilyOf(head);
        }

        var stem = ZoneIdentity.StemOf(candidate);
        var sameHead =
            ZoneIdentity.FamilyOf(fullHead) == ZoneIdentity.FamilyOf(head)
            || fullHead.Phrase.EndsWith(head.Phrase, StringComparison.Ordinal);
        return sameHead && full.Modifier.Length > stem.Length && full.Modifier.Contains(stem, StringComparison.Ordinal)
            || head.Phrase == "园区" && fullHead != head && full.Modifier.EndsWith(stem, StringComparison.Ordinal);
    }

    /// <summary>A zone named right after another, or listed as one of its parts, is a part of it.</summary>
    private void LinkParts()
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
                var lists = between.Length < 8 && Listers.Any(word => between.StartsWith(word, StringComparison.Ordinal));
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
        var cities = CitiesByForm();
        foreach (var candidate in candidates)
        {
            if (linked.TryGetValue(candidate, out var record) && record.Known is null)
            {
                ZoneLocation.Locate(record, candidate, places, home, cities);
            }
        }
    }

    /// <summary>The words of two and three characters before each 市: what a city can be called that the gazetteer does not know.</summary>
    private HashSet<string> CitiesByForm()
    {
        var cities = new HashSet<string>();
        foreach (var text in article.Parts.Select(part => part.Part.Folded))
        {
            for (var at = text.IndexOf('市'); at >= 0; at = text.IndexOf('市', at + 1))
            {
                for (var length = 2; length <= Math.Min(3, at); length++)
                {
                    cities.Add(text.Substring(at - length, length));
                }
            }
        }

        return cities;
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
            : zones.Count == 0 ? NeighbourOf(head)
            : zones.Count > 1 ? recent.LastOf(zone => Fits(head, zone), candidate.Part)
            : null;
    }

    /// <summary>经开区, in an article on a city's 高新区 that has no other, is that city's own on the national list.</summary>
    private ZoneRecord? NeighbourOf(ZoneHead head)
    {
        var cities = own.Select(zone => zone.City).Distinct().Take(2).ToList();
        if (
            cities is not [{ } city]
            || !KnownZones.Forms.TryMatch(city + head.Phrase, 0, out var length, out var known)
            || length != city.Length + head.Phrase.Length
        )
        {
            return null;
        }

        if (!records.TryGetValue(known.Name, out var record))
        {
            record = new ZoneRecord(known, head);
            records.Add(known.Name, record);
        }

        return record;
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
