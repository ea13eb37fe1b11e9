using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>
/// Tells where a zone lies that the gazetteer does not know: the place in its name, else the zone it is a part of, else the place named
/// last before it in its sentence, else the article's home.
/// </summary>
internal static class ZoneLocation
{
    public static void Locate(ZoneRecord record, ZoneCandidate candidate, PlaceFindings places, HomePlace home, List<ZoneRecord> neighbours)
    {
        if (record.City is not null)
        {
            return;
        }

        var context = new[] { home.City, home.Province }.OfType<Place>().ToList();
        if (record.Place is { } form && PlaceReader.Choose(form, context) is { City: not null } place)
        {
            (record.Province, record.City) = (place.Province, place.City);
        }
        else if (record.PartOf is { City: not null } whole)
        {
            (record.Province, record.City) = (whole.Province, whole.City);
        }
        else if (NearestBefore(candidate, places) is { City: not null } near)
        {
            (record.Province, record.City) = (near.Province, near.City);
        }
        else if (home.City is not null)
        {
            (record.Province, record.City) = (home.City.Province, home.City.City);
        }
        else if (
            neighbours.Where(zone => zone.City is not null).Select(zone => (zone.Province, zone.City)).Distinct().ToList() is [var only]
        )
        {
            (record.Province, record.City) = only;
        }
        else
        {
            record.Province ??= home.Province?.Province;
        }
    }

    private static PlaceMention? NearestBefore(ZoneCandidate candidate, PlaceFindings places)
    {
        var near = places.LastBefore(candidate.Part, candidate.Span.Start);
        return near?.City is not null && !candidate.Part.Folded.AsSpan(near.Span.End, candidate.Span.Start - near.Span.End).Contains('。')
            ? near
            : null;
    }
}
