namespace DevZone.PageGenerator;

/// <summary>How what was read compares to what was printed. Spaces do not count.</summary>
public sealed class PageScore
{
    /// <summary>Two texts are as good as equal from this similarity on.</summary>
    public const double Similar = 0.98;

    private readonly List<(GeneratedArticle Article, string? Headline, double Likeness, bool IsExact)> _read = [];

    public int Printed => _read.Count;

    public int Found { get; private set; }

    public int Real { get; private set; }

    /// <summary>The printed articles with what was found of each.</summary>
    public IEnumerable<(GeneratedArticle Article, string? Headline, double Likeness, bool IsExact)> Articles => _read;

    /// <summary>Adds an issue.</summary>
    /// <param name="printed">What it says.</param>
    /// <param name="found">What was read of it.</param>
    /// <returns>The found articles that are none.</returns>
    public IReadOnlyList<(string Headline, string Body)> Add(
        IReadOnlyList<GeneratedArticle> printed,
        IEnumerable<(string Headline, string Body)> found
    )
    {
        var left = found.Select(article => (Headline: Plain(article.Headline), Body: Plain(article.Body))).ToList();
        Found += left.Count;
        foreach (var article in printed)
        {
            var body = Plain(article.BodyText);
            var best = left.Select(other => (Article: other, Likeness: Similarity.Of(body, other.Body)))
                .OrderByDescending(pair => pair.Likeness)
                .ThenByDescending(pair => pair.Article.Headline == Plain(article.HeadlineText))
                .FirstOrDefault();
            if (best.Likeness < 0.5)
            {
                _read.Add((article, null, 0, false));
                continue;
            }
            _read.Add((article, best.Article.Headline, best.Likeness, best.Article.Body == body));
            if (best.Likeness >= Similar)
            {
                left.Remove(best.Article);
                Real++;
            }
        }
        return left;
    }

    /// <summary>Shares among some of the articles, from 0 to 1.</summary>
    public (double Similar, double Exact, double Headlines, int Count) Of(Func<GeneratedArticle, bool> which)
    {
        var articles = _read.Where(read => which(read.Article)).ToList();
        return (
            Share(read => read.Likeness >= Similar),
            Share(read => read.IsExact),
            Share(read => read.Headline == Plain(read.Article.HeadlineText)),
            articles.Count
        );

        double Share(Func<(GeneratedArticle Article, string? Headline, double Likeness, bool IsExact), bool> good) =>
            articles.Count == 0 ? 1 : (double)articles.Count(good) / articles.Count;
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
