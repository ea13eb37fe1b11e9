using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Extraction.Text;

/// <summary>An article and what the first steps of extraction found in each of its parts.</summary>
/// <param name="Article">The article.</param>
/// <param name="Parts">Kicker, headline, subtitle, subheads, paragraphs, captions, in this order; what is absent or blank is left out.</param>
internal sealed record ArticleAnalysis(Article Article, IReadOnlyList<PartAnalysis> Parts)
{
    public static ArticleAnalysis Of(Article article, DateOnly? issueDate)
    {
        var date = article.Date ?? issueDate;
        var parts = new List<PartAnalysis>(article.Paragraphs.Count + 4);
        AddOne(ArticlePart.Kicker, article.Kicker);
        AddOne(ArticlePart.Headline, article.Headline);
        AddOne(ArticlePart.Subtitle, article.Subtitle);
        AddList(ArticlePart.Subheads, article.Subheads);
        AddList(ArticlePart.Paragraphs, article.Paragraphs);
        AddList(ArticlePart.Captions, article.Captions);
        return new ArticleAnalysis(article, parts);

        void AddList(string? part, IReadOnlyList<string> texts)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                Add(part, i, texts[i]);
            }
        }

        void AddOne(string part, string? text) => Add(part, 0, text);

        void Add(string? part, int index, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                parts.Add(PartAnalysis.Of(new TextPart(article.Number, part, index, text, ScriptFolding.Fold(text)), date));
            }
        }
    }
}
