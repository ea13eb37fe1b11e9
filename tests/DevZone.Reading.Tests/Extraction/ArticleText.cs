using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Projects;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction;

/// <summary>Articles of invented sentences, taken through the first steps of extraction.</summary>
internal static class ArticleText
{
    /// <summary>An article whose headline is what stands before ##, its paragraphs separated by line ends.</summary>
    public static ArticleAnalysis Analyse(string text, int number = 1)
    {
        var mark = text.IndexOf("##", StringComparison.Ordinal);
        var article = new Article
        {
            Number = number,
            Headline = mark < 0 ? null : text[..mark],
            Paragraphs = text[(mark < 0 ? 0 : mark + 2)..].Split('\n'),
        };
        return ArticleAnalysis.Of(article, new DateOnly(2025, 5, 30));
    }

    public static ProjectFindings Projects(params string[] texts)
    {
        var articles = texts.Select((text, i) => Analyse(text, i + 1)).ToList();
        var places = PlaceReader.Read(articles, masthead: null);
        return ProjectReader.Read(articles, places, ZoneReader.Read(articles, places), new DateOnly(2025, 5, 30));
    }

    public static ZoneFindings Zones(params string[] texts)
    {
        var articles = texts.Select((text, i) => Analyse(text, i + 1)).ToList();
        return ZoneReader.Read(articles, PlaceReader.Read(articles, masthead: null));
    }
}
