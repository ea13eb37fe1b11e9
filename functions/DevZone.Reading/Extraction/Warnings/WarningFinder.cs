using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Warnings;

/// <summary>Gathers what was read and looks wrong, or was not understood, for an analyst to look at.</summary>
internal static class WarningFinder
{
    /// <summary>An article with more of one sort is another kind of text; the first ones tell it.</summary>
    private const int MostOfOneSort = 20;

    /// <param name="articles">The articles.</param>
    /// <param name="masthead">The masthead; null where there is none.</param>
    /// <param name="metrics">The figures.</param>
    /// <param name="unowned">Where figures stand that no subject was found for.</param>
    /// <returns>In the order of the articles; the masthead's first.</returns>
    public static IReadOnlyList<Warning> Find(
        IReadOnlyList<ArticleAnalysis> articles,
        Masthead? masthead,
        IReadOnlyList<Metric> metrics,
        IReadOnlyList<Evidence> unowned
    )
    {
        var found = new List<Warning>();
        found.AddRange(articles.SelectMany(article => article.Parts).SelectMany(DateChecks.Check));
        found.AddRange(articles.SelectMany(article => article.Parts).SelectMany(SumChecks.Check));
        found.AddRange(FigureChecks.Check(metrics));
        found.AddRange(
            unowned.Select(place => new Warning(
                WarningCodes.FigureWithoutSubject,
                $"The text does not tell what “{place.Text}” is about; the figure was left out.",
                place
            ))
        );
        return
        [
            .. DateChecks.Check(masthead),
            .. found
                .GroupBy(warning => (warning.Evidence!.Article, warning.Code))
                .SelectMany(sort => sort.Take(MostOfOneSort))
                .OrderBy(warning => warning.Evidence!.Article),
        ];
    }
}
