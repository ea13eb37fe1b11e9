using DevZone.Reading.Extraction.Metrics;
using DevZone.Reading.Extraction.Organizations;
using DevZone.Reading.Extraction.People;
using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Projects;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Warnings;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction;

/// <summary>Reads the records out of an issue's articles: quantities and dates first, then places, zones, projects, and what is left as metrics.</summary>
internal static class Extractor
{
    /// <summary>Extracts an issue's records.</summary>
    /// <param name="articles">The articles in reading order.</param>
    /// <param name="masthead">The masthead, which can tell the province; null where there is none.</param>
    /// <param name="issueDate">The day of publication that relative dates are counted from; null where unknown.</param>
    public static ExtractedRecords Extract(IReadOnlyList<Article> articles, Masthead? masthead, DateOnly? issueDate)
    {
        var analyses = articles.Where(article => !article.Notice).Select(article => ArticleAnalysis.Of(article, issueDate)).ToList();
        var places = PlaceReader.Read(analyses, masthead);
        var zones = ZoneReader.Read(analyses, places);
        var projects = ProjectReader.Read(analyses, places, zones, issueDate);
        var (metrics, unowned) = MetricReader.Read(analyses, places, zones, projects, issueDate);
        return new ExtractedRecords(
            zones.Zones,
            projects.Projects,
            metrics,
            PeopleFinder.Find(analyses),
            OrganizationFinder.Find(analyses),
            WarningFinder.Find(analyses, masthead, metrics, unowned)
        );
    }
}
