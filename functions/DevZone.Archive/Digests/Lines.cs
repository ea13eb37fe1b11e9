using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>Makes a digest's lines from an issue's facts.</summary>
internal static class Lines
{
    public static IssueLine Of(DigestIssue issue)
    {
        var masthead = issue.Issue.Masthead;
        var title = string.Join('·', new[] { masthead?.Title, masthead?.Edition }.OfType<string>());
        return new IssueLine(
            issue.Id,
            issue.Date,
            title.Length > 0 ? title : issue.Issue.Source.Name,
            masthead?.IssueNumber,
            masthead?.TotalIssueNumber,
            issue.Issue.Articles.Count(article => !article.Notice),
            $"/api/issues/{Uri.EscapeDataString(issue.Id)}"
        );
    }

    public static ZoneLine Of(DigestIssue issue, Zone zone) =>
        new(zone.Id, zone.Name, zone.Level, zone.Province, zone.City, Print(issue, FirstOf(zone.Mentions)));

    public static ArticleLine Of(DigestIssue issue, Article article) =>
        new(
            issue.Id,
            article.Number,
            article.Headline,
            article.Kicker,
            ExtractiveSummary.Of(article, issue.Issue),
            ArticleLink(issue.Id, article.Number)
        );

    public static Printed? Print(DigestIssue issue, Evidence? evidence)
    {
        if (evidence is null)
        {
            return null;
        }

        var article = issue.Issue.Articles.FirstOrDefault(article => article.Number == evidence.Article);
        return new Printed(issue.Id, evidence.Article, article?.Headline, evidence, ArticleLink(issue.Id, evidence.Article));
    }

    public static Evidence? FirstOf(IReadOnlyList<Evidence> evidence) => evidence is [var first, ..] ? first : null;

    private static string ArticleLink(string issue, int article) => $"/api/issues/{Uri.EscapeDataString(issue)}/articles/{article}";
}
