using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>
/// Says an article in two of its own sentences. A sentence earns for taking up the headline (shared pairs of characters), for
/// the facts that were read from it, and for opening the article or a paragraph; nothing is reworded.
/// </summary>
internal static class ExtractiveSummary
{
    private const int Sentences = 2;
    private const int ShortestSentence = 10;
    private const int LongestComfortableSentence = 120;

    public static IReadOnlyList<Evidence> Of(Article article, Issue issue)
    {
        var facts = FactPlaces(article, issue);
        var headline = Pairs(article.Headline ?? "");
        return
        [
            .. ArticleSentences
                .Of(article)
                .Where(sentence => sentence.Length >= ShortestSentence)
                .OrderByDescending(sentence => Score(sentence, headline, facts))
                .ThenBy(sentence => sentence.Paragraph)
                .ThenBy(sentence => sentence.Start)
                .Take(Sentences)
                .OrderBy(sentence => sentence.Paragraph)
                .ThenBy(sentence => sentence.Start),
        ];
    }

    private static int Score(Evidence sentence, HashSet<(char, char)> headline, HashSet<(int Paragraph, int Start)> facts)
    {
        var shared = Pairs(sentence.Text).Count(headline.Contains);
        var held = facts.Count(fact =>
            fact.Paragraph == sentence.Paragraph && fact.Start >= sentence.Start && fact.Start < sentence.Start + sentence.Length
        );
        var opening = (sentence.Paragraph, sentence.Start) switch
        {
            (0, 0) => 6,
            (_, 0) => 2,
            _ => 0,
        };
        var length = sentence.Length > LongestComfortableSentence ? -4 : 0;
        // 主要内容有哪些？ asks what the article answers.
        var question = sentence.Text.AsSpan().IndexOfAny('？', '?') >= 0 ? -8 : 0;
        return (10 * shared / Math.Max(1, headline.Count)) + (2 * Math.Min(held, 4)) + opening + length + question;
    }

    private static HashSet<(int Paragraph, int Start)> FactPlaces(Article article, Issue issue) =>
        [
            .. issue
                .Projects.SelectMany(project => project.Evidence)
                .Concat(issue.Metrics.Select(metric => metric.Evidence))
                .Where(evidence => evidence.Article == article.Number && evidence.Part == ArticlePart.Paragraphs)
                .Select(evidence => (evidence.Paragraph, evidence.Start)),
        ];

    private static HashSet<(char, char)> Pairs(string text) =>
        [.. text.Zip(text.Skip(1)).Where(pair => char.IsLetter(pair.First) && char.IsLetter(pair.Second))];
}
