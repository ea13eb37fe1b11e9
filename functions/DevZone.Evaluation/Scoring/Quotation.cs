using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Scoring;

/// <summary>Checks evidence against the article that it was taken from.</summary>
internal static class Quotation
{
    /// <summary>Whether the evidence's words stand where it says that they stand.</summary>
    public static bool Stands(Issue issue, Evidence evidence)
    {
        var article = issue.Articles.FirstOrDefault(article => article.Number == evidence.Article);
        var line = article is null ? null : LinesOf(article, evidence.Part).ElementAtOrDefault(evidence.Paragraph);
        return line is not null
            && evidence is { Start: >= 0, Length: > 0 }
            && evidence.Start + evidence.Length <= line.Length
            && line.Substring(evidence.Start, evidence.Length) == evidence.Text;
    }

    private static IEnumerable<string> LinesOf(Article article, string? part) =>
        part switch
        {
            null => article.Paragraphs,
            ArticlePart.Headline => [article.Headline ?? ""],
            ArticlePart.Subtitle => [article.Subtitle ?? ""],
            ArticlePart.Kicker => [article.Kicker ?? ""],
            ArticlePart.Subheads => article.Subheads,
            ArticlePart.Captions => article.Captions,
            _ => [],
        };
}
