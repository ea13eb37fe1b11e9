using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Links what may name a zone in one article to the zones.</summary>
internal sealed class ArticleZones(ArticleAnalysis article, PlaceFindings places, Dictionary<string, ZoneRecord> records)
{
    /// <summary>Length of most names of places that no gazetteer has: 安城, 清澜港.</summary>
    private const int LongestUnknownPlace = 3;

    private List<ZoneCandidate> candidates = [];
    private readonly Dictionary<ZoneCandidate, ZoneRecord> linked = [];
    private readonly List<ZoneRecord> own = [];
    private readonly HashSet<ZoneRecord> seen = [];
    private Dictionary<string, int> weak = [];
    private HashSet<string> definite = [];

    /// <summary>What names a zone and the zone it names, anaphors included, in reading order.</summary>
    public List<(ZoneCandidate Candidate, ZoneRecord Zone)> Link()
    {
        foreach (var part in article.Parts)
        {
            candidates.AddRange(ZoneScanner.Scan(part.Part, places));
        }

        candidates = NewTowns.Complete(candidates, article.Parts.Select(part => part.Part));
        var cities = CitiesByForm();
        SettleLoose(cities);
        LinkNames();
        ZoneParts.Link(candidates, linked);
        Locate(cities);
        var links = new List<(ZoneCandidate Candidate, ZoneRecord Zone)>();
        var recent = new RecentZones();
        var bare = new BareZones(article, places.HomeOf(article.Article.Number), places, candidates, own, records);
        foreach (var candidate in candidates)
        {
            var zone =
                linked.GetValueOrDefault(candidate)
                ?? candidate.Shape switch
                {
                    ZoneShape.Bare => links.Count > 0 && IsInBrackets(candidate, links[^1].Candidate)
                        ? links[^1].Zone
                        : bare.Of(candidate, recent),
                    // 该区 and 园区 are the zone spoken of last.
                    ZoneShape.Anaphor => recent.Last,
                    _ => null,
                };
            if (zone is not null)
            {
                recent.Add(zone, candidate);
                ZoneUpgrades.Note(candidate, zone);
                links.Add((candidate, zone));
            }
        }

        return links;
    }

    /// <summary>浙南产业集聚区(经开区): another word for the zone before it.</summary>
    private static bool IsInBrackets(ZoneCandidate candidate, ZoneCandidate previous) =>
        previous.Part == candidate.Part && candidate.Span.Start == previous.Span.End + 1 && candidate.Part.Folded[previous.Span.End] == '(';

    /// <summary>
    /// Words without a place before a head word that stands alone too are a name where something says so: a locative or an authority beside
    /// them, a 市 of that name, a list of zones, a longer name, or that the article says them again. Else they name nothing.
    /// </summary>
    private void SettleLoose(HashSet<string> cities)
    {
        var counts = candidates
            .Where(candidate => candidate.Shape == ZoneShape.Loose)
            .GroupBy(ZoneIdentity.KeyOf)
            .ToDictionary(group => group.Key, group => group.Count());
        var aliases = new ZoneAliases(candidates);
        candidates =
        [
            .. candidates
                .Where(
                    (candidate, i) =>
                        candidate.Shape != ZoneShape.Loose
                        || (candidate.Known is { } known ? IsSpokenOf(known) : !candidate.Generic && IsName(candidate, i))
                        || aliases.FullNameOf(candidate) is not null
                )
                .Select(candidate => candidate.Shape == ZoneShape.Loose ? candidate with { Shape = ZoneShape.Named } : candidate),
        ];

        bool IsName(ZoneCandidate candidate, int i) =>
            candidate.Certain
            || candidate.Definite && candidate.Modifier.Length <= LongestUnknownPlace
            || counts[ZoneIdentity.KeyOf(candidate)] > 1
            || ZoneLocation.CityByForm(candidate.Modifier, cities) is not null
            || i > 0 && IsListed(candidate, candidates[i - 1])
            || i + 1 < candidates.Count && IsListed(candidates[i + 1], candidate);
    }

    /// <summary>中科 is 中部科学园区 where the article has another name of it, or speaks of 科学园区 or its city's 园区.</summary>
    private bool IsSpokenOf(KnownZone known) =>
        candidates.Exists(other => other.Known == known && other.Shape == ZoneShape.Named)
        || article.Parts.Any(part =>
            part.Part.Folded.Contains(known.Kind, StringComparison.Ordinal)
            || part.Part.Folded.Contains(known.City + "园区", StringComparison.Ordinal)
        );

    /// <summary>True where two names stand in one list, or one right after the other: 官盛新区|临港都市产业园.</summary>
    private static bool IsListed(ZoneCandidate candidate, ZoneCandidate previous) =>
        previous.Shape != ZoneShape.Bare
        && candidate.Shape != ZoneShape.Bare
        && previous.Part == candidate.Part
        && (
            candidate.Span.Start == previous.Span.End
            || candidate.Span.Start == previous.Span.End + 1 && candidate.Part.Folded[previous.Span.End] is '、' or '和' or '与' or '及'
        );

    private void LinkNames()
    {
        weak = candidates
            .Where(candidate => candidate.Shape == ZoneShape.Weak)
            .GroupBy(ZoneIdentity.KeyOf)
            .ToDictionary(group => group.Key, group => group.Count());
        definite = [.. candidates.Where(candidate => candidate.Definite).Select(ZoneIdentity.KeyOf)];
        var listed = ZoneParts.Listed(candidates);
        var anchored =
            places.HomeOf(article.Article.Number).City is not null
            || candidates.Exists(candidate => candidate.Shape is ZoneShape.Named or ZoneShape.Bare);
        var aliases = new ZoneAliases(candidates);
        foreach (var candidate in candidates.Where(candidate => candidate.Shape is ZoneShape.Named or ZoneShape.Weak))
        {
            var isName = candidate.Shape == ZoneShape.Named || IsFirm(candidate, anchored, listed);
            var target = (isName || !candidate.Generic ? aliases.FullNameOf(candidate) : null) ?? (isName ? candidate : null);
            if (target is null)
            {
                continue;
            }

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

            if (candidate.Stem is { } stem && records.TryGetValue(ZoneIdentity.KeyOf(stem), out var whole) && whole != record)
            {
                record.PartOf ??= whole;
            }

            Add(candidate, record);
        }

        LinkTails();
    }

    private void Add(ZoneCandidate candidate, ZoneRecord record)
    {
        linked[candidate] = record;
        if (seen.Add(record))
        {
            own.Add(record);
        }
    }

    /// <summary>奉化园 is the 宁波高新区奉化园 of the article; 高新区江北园和余姚园 are such parks of its one zone.</summary>
    private void LinkTails()
    {
        ZoneCandidate? previous = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Shape == ZoneShape.Tail && RecordOfTail(candidate, previous) is { } record)
            {
                Add(candidate, record);
            }

            previous = candidate;
        }
    }

    private ZoneRecord? RecordOfTail(ZoneCandidate tail, ZoneCandidate? previous)
    {
        var full = candidates.Find(other =>
            other is { Shape: ZoneShape.Named, Stem: not null } && other.Branch!.EndsWith(tail.Branch!, StringComparison.Ordinal)
        );
        if (full is not null)
        {
            return linked.GetValueOrDefault(full);
        }

        var neighbour = previous is not null && IsListed(tail, previous) ? linked.GetValueOrDefault(previous) : null;
        var hosts = tail.Stem is { } stem ? [.. own.Where(zone => zone.Class == stem.Head!.Class).Take(2)] : new List<ZoneRecord>();
        var host =
            hosts is [var only] ? only
            : neighbour is { IsBranch: true } ? neighbour.PartOf
            : null;
        if (host is null)
        {
            return null;
        }

        var named = tail with { Branch = host.Name + tail.Branch };
        if (!records.TryGetValue(ZoneIdentity.KeyOf(named), out var record))
        {
            records.Add(ZoneIdentity.KeyOf(named), record = new ZoneRecord(named) { PartOf = host });
        }

        return record;
    }

    /// <summary>
    /// A sort of park is a zone where the text treats it as one certain thing, or comes back to it; a quarter (核心区, 片区) without a place
    /// only where it comes back.
    /// </summary>
    private bool IsFirm(ZoneCandidate candidate, bool anchored, HashSet<ZoneCandidate> listed)
    {
        if (!candidate.Located && ZoneSurroundings.IsComponent(candidate.Part.Folded, candidate.Span.Start))
        {
            return false;
        }

        var again = weak[ZoneIdentity.KeyOf(candidate)] > 1;
        return candidate.Located
            || listed.Contains(candidate)
            || !candidate.Generic
                && definite.Contains(ZoneIdentity.KeyOf(candidate))
                && (again || anchored && candidate.Head!.Class != ZoneClass.Part);
    }

    private void Locate(HashSet<string> cities)
    {
        var home = places.HomeOf(article.Article.Number);
        LocateByNames(home, cities);
        var unlocated = linked.Values.Where(record => record is { City: null, Province: null }).Distinct().ToList();
        if (home.City is not null || unlocated.Count == 0)
        {
            return;
        }

        // An article that names no place but by its zones is where these are, if they are all in one city.
        var sites = linked
            .Values.Where(record => record.City is not null)
            .Select(record => (record.Province, record.City))
            .Distinct()
            .ToList();
        if (sites is [var site])
        {
            foreach (var record in unlocated.Where(record => !ZoneShapes.IsForeign(record.Stem)))
            {
                (record.Province, record.City) = site;
            }
        }
    }

    private void LocateByNames(HomePlace home, HashSet<string> cities)
    {
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
}
