using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>
/// Tells where a zone lies that the gazetteer does not know: the place or area in its name, else the zone it is a part of, else a city
/// that the article names with 市, else the place named right before it, else the article's home, else the place named last before it in its
/// sentence.
/// </summary>
internal static class ZoneLocation
{
    /// <summary>A place farther away, or behind a mark, need not be the zone's: 上海的企业投资的…产业园.</summary>
    private const int Near = 12;

    public static void Locate(ZoneRecord zone, ZoneCandidate candidate, PlaceFindings places, HomePlace home, HashSet<string> cities)
    {
        if (zone.City is not null)
        {
            return;
        }

        if (
            zone.PartOf is { City: not null } host
            && zone.Place?.Use == PlaceUse.Bound
            && zone.Place.Places.All(division => division.Province != host.Province)
        )
        {
            // 西峰工业园区|南部石化产业园 does not lie in 四川's 南部.
            (zone.Province, zone.City) = (host.Province, host.City);
            return;
        }

        if (InBrackets(candidate) is { City: not null } named)
        {
            (zone.Province, zone.City) = (named.Province, named.City);
            return;
        }

        if (ZoneShapes.IsForeign(candidate.Modifier))
        {
            return;
        }

        var context = new[] { home.City, home.Province }.OfType<Place>().ToList();
        if (
            zone.Place is { } form
            && PlaceReader.Choose(form, context) is { City: not null } place
            && (IsAt(form, place, home) || IsOwn(form, candidate) || OpensWithOuter(candidate, place))
        )
        {
            (zone.Province, zone.City) = (place.Province, place.City);
        }
        else if (candidate.Stem?.Known is { City: not null } stem)
        {
            (zone.Province, zone.City) = (stem.Province, stem.City);
        }
        else if (Areas.Index.TryMatch(zone.Stem, 0, out _, out var area))
        {
            (zone.Province, zone.City) = area;
        }
        else if (zone.PartOf is { City: not null } whole)
        {
            (zone.Province, zone.City) = (whole.Province, whole.City);
        }
        else if (SiteBehind(candidate, places) is { } site)
        {
            (zone.Province, zone.City) = (site.Province, site.City);
        }
        else if (CityByForm(zone.Stem, cities) is { } city)
        {
            (zone.Province, zone.City) = (home.Province?.Province, city);
        }
        else
        {
            var before = LastBefore(candidate, places);
            (zone.Province, zone.City) =
                before is not null && (home.City is null || IsRightBefore(before, candidate)) ? (before.Province, before.City)
                : zone.Place is { Places: [{ Level: PlaceLevel.Province, City: null } own] } && own.Province != home.Province?.Province
                    ? (own.Province, CityIn(own, candidate, places))
                : (home.Province?.Province, home.City?.City);
        }
    }

    /// <summary>False for 东海 in an article on 广东: a county's short name in another province is part of another word (东海岛).</summary>
    private static bool IsAt(PlaceForm form, Place place, HomePlace home) =>
        form.Use == PlaceUse.Free || home.Province is null || home.Province.Province == place.Province;

    /// <summary>潢川|经济开发区: the only county of that name has such a zone, wherever the article comes from.</summary>
    private static bool IsOwn(PlaceForm form, ZoneCandidate candidate) =>
        form.Places.Count == 1
        && candidate.Head?.Class is ZoneClass.Economic or ZoneClass.HighTech or ZoneClass.Development
        && Divisions.Forms.TryMatch(candidate.Modifier, 0, out var length, out _)
        && length == candidate.Modifier.Length;

    /// <summary>闽台(福州)蓝色经济产业园, 中山(肇庆大旺)工业园: the bracket in a name says where it lies.</summary>
    private static Place? InBrackets(ZoneCandidate candidate) =>
        candidate.Modifier.IndexOf('(') is >= 0 and var open
        && Divisions.Forms.TryMatch(candidate.Modifier, open + 1, out var length, out var form)
        && (form.Use == PlaceUse.Free || candidate.Modifier.AsSpan(open + 1 + length) is [')' or '·', ..])
        && form.Places is [var only]
            ? only
            : null;

    /// <summary>上海|嘉定工业区, in an article on 浙江.</summary>
    private static bool OpensWithOuter(ZoneCandidate candidate, Place place) =>
        Divisions.Forms.TryMatch(candidate.Part.Folded, candidate.Span.Start, out _, out var outer)
        && outer.Places.Any(other => other != place && other.Holds(place));

    /// <summary>A city that no gazetteer knows but the article names: 清澜高新区 beside 清澜市.</summary>
    public static string? CityByForm(string stem, HashSet<string> cities)
    {
        for (var length = Math.Min(3, stem.Length); length >= 2; length--)
        {
            if (cities.Contains(stem[..length]))
            {
                return stem[..length];
            }
        }

        return null;
    }

    /// <summary>山东西部机器人产业园…，推进菏泽机器人产业: the city of its province that its paragraph names.</summary>
    private static string? CityIn(Place province, ZoneCandidate candidate, PlaceFindings places) =>
        places.In(candidate.Part).Find(mention => mention.City is not null && mention.Province == province.Province)?.City;

    private static PlaceMention? LastBefore(ZoneCandidate candidate, PlaceFindings places)
    {
        var last = places.LastBefore(candidate.Part, candidate.Span.Start, mention => mention.City is not null);
        return last is not null && !Between(last, candidate).Contains('。') ? last : null;
    }

    /// <summary>建筑产业园|在|天津宝坻奠基, 产业园|位于|天津市宝坻区: the place that the text says it is in.</summary>
    private static PlaceMention? SiteBehind(ZoneCandidate candidate, PlaceFindings places)
    {
        var text = candidate.Part.Folded;
        foreach (var word in (ReadOnlySpan<string>)["位于", "坐落于", "坐落在", "落户", "地处", "在"])
        {
            if (text.AsSpan(candidate.Span.End).StartsWith(word))
            {
                var at = candidate.Span.End + word.Length;
                return places.In(candidate.Part).Find(mention => mention.Span.Start == at && mention.City is not null);
            }
        }

        return null;
    }

    private static bool IsRightBefore(PlaceMention place, ZoneCandidate candidate) =>
        Between(place, candidate) is { Length: <= Near } between && between.IndexOfAny(",、;") < 0;

    private static ReadOnlySpan<char> Between(PlaceMention place, ZoneCandidate candidate) =>
        candidate.Part.Folded.AsSpan(place.Span.End, candidate.Span.Start - place.Span.End);
}
