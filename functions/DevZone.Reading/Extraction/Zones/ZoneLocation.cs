using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>
/// Tells where a zone lies that the gazetteer does not know: the place in its name, else the zone it is a part of, else a city that the article names with 市, else the place named
/// last before it in its sentence, else the article's home.
/// </summary>
internal static class ZoneLocation
{
    public static void Locate(ZoneRecord zone, ZoneCandidate candidate, PlaceFindings places, HomePlace home, HashSet<string> cities)
    {
        if (zone.City is not null)
        {
            return;
        }

        var context = new[] { home.City, home.Province }.OfType<Place>().ToList();
        if (zone.Place is { } form && PlaceReader.Choose(form, context) is { City: not null } place && IsNear(form, place, home))
        {
            (zone.Province, zone.City) = (place.Province, place.City);
        }
        else if (zone.PartOf is { City: not null } whole)
        {
            (zone.Province, zone.City) = (whole.Province, whole.City);
        }
        else if (CityByForm(zone.Stem, cities) is { } city)
        {
            (zone.Province, zone.City) = (home.Province?.Province, city);
        }
        else if (NearestBefore(candidate, places) is { City: not null } near)
        {
            (zone.Province, zone.City) = (near.Province, near.City);
        }
        else
        {
            (zone.Province, zone.City) = (home.Province?.Province, home.City?.City);
        }
    }

    /// <summary>False for 东海 in an article on 广东: a county's short name in another province is part of another word (东海岛).</summary>
    private static bool IsNear(PlaceForm form, Place place, HomePlace home) =>
        form.Use == PlaceUse.Free || home.Province is null || home.Province.Province == place.Province;

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

    private static PlaceMention? NearestBefore(ZoneCandidate candidate, PlaceFindings places)
    {
        var near = places.LastBefore(candidate.Part, candidate.Span.Start);
        return near?.City is not null && !candidate.Part.Folded.AsSpan(near.Span.End, candidate.Span.Start - near.Span.End).Contains('。')
            ? near
            : null;
    }
}
