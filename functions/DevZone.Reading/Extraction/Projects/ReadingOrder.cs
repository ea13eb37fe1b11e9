using System.Buffers;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// The order in which an article's parts are read for projects: the body first, since a headline does not outrank it; but a subhead or
/// headline that is nothing but a project's name before what it stands above, which speaks of 该项目, and a form's lines in their order.
/// </summary>
internal static class ReadingOrder
{
    private const int LongestTitle = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",。;:!?");

    public static IEnumerable<PartAnalysis> Of(ArticleAnalysis article)
    {
        var places = article.Article.SubheadPlaces;
        var titles = article
            .Parts.Where(part =>
                part.Part.Part is ArticlePart.Subheads
                && part.Part.Index < places.Count
                && (IsTitle(part) || FormLines.Is(part) || SectionHeads.StageOf(part) is not null)
            )
            .ToLookup(part => places[part.Part.Index]);
        var first = article.Parts.FirstOrDefault(part => part.Part.Part is ArticlePart.Headline && IsTitle(part));
        if (first is not null)
        {
            yield return first;
        }

        foreach (var paragraph in article.Parts.Where(part => part.Part.IsParagraph))
        {
            foreach (var title in titles[paragraph.Part.Index])
            {
                yield return title;
            }

            yield return paragraph;
        }

        foreach (
            var part in article.Parts.Where(part => !part.Part.IsParagraph && part != first && !titles.Contains(part, places)).OrderBy(Rank)
        )
        {
            yield return part;
        }
    }

    /// <summary>恒升模具项目（一期）: words without a mark that end in 项目 or 工程.</summary>
    public static bool IsTitle(PartAnalysis part)
    {
        var words = part.Part.Folded.AsSpan().Trim();
        if (words.Length > LongestTitle || words.IndexOfAny(Marks) >= 0)
        {
            return false;
        }

        foreach (var head in ProjectPhrases.Heads)
        {
            var at = words.LastIndexOf(head);
            if (
                at > 1
                && (
                    at + head.Length == words.Length
                    || ProjectPhrases.PhaseEnds.TryMatch(words, at + head.Length, out var phase, out _)
                        && at + head.Length + phase == words.Length
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(this ILookup<int, PartAnalysis> titles, PartAnalysis part, IReadOnlyList<int> places) =>
        part.Part.Part is ArticlePart.Subheads && part.Part.Index < places.Count && titles[places[part.Part.Index]].Contains(part);

    private static int Rank(PartAnalysis part) => part.Part.Part is ArticlePart.Subheads or ArticlePart.Captions ? 0 : 1;
}
