using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>
/// Finds the zones of an issue. Names are gathered article by article; then each article's short names, bare head words and anaphors are
/// linked to the zones that it names in full. Nothing is linked across articles but names that are the same zone by themselves.
/// </summary>
internal static class ZoneReader
{
    public static ZoneFindings Read(IReadOnlyList<ArticleAnalysis> articles, PlaceFindings places)
    {
        var records = new Dictionary<string, ZoneRecord>();
        var links = articles.SelectMany(article => new ArticleZones(article, places, records).Link()).ToList();
        foreach (var (candidate, zone) in links)
        {
            if (candidate.Shape != ZoneShape.Anaphor)
            {
                zone.Mentions.Add(candidate.Part.Cite(candidate.Span));
            }
        }

        // Only now: a later article can give a zone its full name, and the id with it.
        return new ZoneFindings(
            [.. records.Values.Select(record => record.ToZone())],
            [.. links.Select(link => new ZoneMention(link.Candidate.Part, link.Candidate.Span, link.Zone.Id))]
        );
    }
}
