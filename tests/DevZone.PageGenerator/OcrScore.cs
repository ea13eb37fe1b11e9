namespace DevZone.PageGenerator;

/// <summary>How much of printed articles was read from their pictures; shares from 0 to 1.</summary>
/// <param name="Characters">Body characters that were read, in whatever order.</param>
/// <param name="InOrder">Body characters that were read in their order within the article that has most of them.</param>
/// <param name="Headlines">Headlines that were read to the character.</param>
/// <param name="HeadlineCharacters">Characters of headlines that were read in their order.</param>
public sealed record OcrScore(double Characters, double InOrder, double Headlines, double HeadlineCharacters)
{
    /// <param name="found">What was read.</param>
    /// <param name="truth">What was printed.</param>
    public static OcrScore Of(IReadOnlyList<(string Headline, string Body)> found, IReadOnlyList<GeneratedArticle> truth)
    {
        var bodies = found.Select(article => Plain(article.Body)).ToList();
        var headlines = found.Select(article => Plain(article.Headline)).ToList();
        var printedBodies = truth.Select(article => Plain(article.BodyText)).ToList();
        var printedHeadlines = truth.Select(article => Plain(article.HeadlineText)).ToList();
        var left = string.Concat(bodies).GroupBy(c => c).ToDictionary(group => group.Key, group => group.Count());
        var read = string.Concat(printedBodies).Count(c => left.GetValueOrDefault(c) > 0 && left[c]-- > 0);
        return new OcrScore(
            (double)read / printedBodies.Sum(body => body.Length),
            InOrderShare(printedBodies, bodies),
            (double)printedHeadlines.Count(headlines.Contains) / printedHeadlines.Count,
            InOrderShare(printedHeadlines, headlines)
        );
    }

    private static double InOrderShare(List<string> printed, List<string> found) =>
        (double)printed.Sum(text => found.Select(other => CommonLength(text, other)).DefaultIfEmpty(0).Max())
        / printed.Sum(text => text.Length);

    /// <summary>Length of the longest common subsequence.</summary>
    private static int CommonLength(string a, string b)
    {
        var lengths = new int[b.Length + 1];
        foreach (var c in a)
        {
            var diagonal = 0;
            for (var i = 1; i <= b.Length; i++)
            {
                var above = lengths[i];
                lengths[i] = c == b[i - 1] ? diagonal + 1 : Math.Max(above, lengths[i - 1]);
                diagonal = above;
            }
        }
        return lengths[^1];
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
