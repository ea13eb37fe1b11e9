using DevZone.Reading.Articles.Mastheads;
using DevZone.Reading.Articles.Passages;
using DevZone.Reading.Documents;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Articles;

/// <summary>Reads a document's stories into a masthead and numbered articles.</summary>
internal static class ArticleReader
{
    public static IssueText Read(ReadableDocument document)
    {
        var stories = document.Stories.Select(PassageReader.Read).ToList();
        // On a page the layout has set the masthead apart; in a text it is the beginning.
        var furniture = stories.SelectMany(story => story).Where(passage => passage.Role == BlockRole.Furniture).ToList();
        var (masthead, _) = MastheadReader.Read(furniture);
        if (masthead is null && stories.Count > 0)
        {
            (masthead, var length) = MastheadReader.Read(stories[0]);
            stories[0] = [.. stories[0].Skip(length)];
        }
        var articles = new List<PlacedArticle>();
        foreach (var story in stories)
        {
            foreach (var draft in new ArticleSplitter(isIssue: masthead is not null).Split(story))
            {
                articles.Add(draft.Build(articles.Count + 1));
            }
        }
        return new IssueText(
            masthead is null ? null : MastheadReader.Name(masthead, [.. articles.Select(placed => placed.Article)]),
            articles
        );
    }
}

/// <summary>The text of an issue, in order.</summary>
/// <param name="Masthead">What the front page says of the issue; null where there is none.</param>
/// <param name="Articles">The articles in reading order, numbered from 1.</param>
internal sealed record IssueText(Masthead? Masthead, IReadOnlyList<PlacedArticle> Articles);
