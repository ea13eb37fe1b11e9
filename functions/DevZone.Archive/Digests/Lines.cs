using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>Makes a digest's lines from an issue's facts.</summary>
internal static class Lines
{
    public static IssueLine Of(DigestIssue issue)
    {
        var masthead = issue.Issue.Masthead;
        return new IssueLine(
            issue.Id,
            issue.Date,
            Title(masthead?.Title, masthead?.Edition) ?? issue.Issue.Source.Name,
            masthead?.IssueNumber,
            masthead?.TotalIssueNumber,
            issue.Issue.Articles.Count(article => !article.Notice),
            IssueLink(issue.Id)
        );
    }

    /// <summary>What an issue of that paper and edition is called; null where neither is known.</summary>
    public static string? Title(string? paper, string? edition) =>
        string.Join('·', new[] { paper, edition }.OfType<string>()) is { Length: > 0 } title ? title : null;

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

    public static string IssueLink(string issue) => $"/api/issues/{Uri.EscapeDataString(issue)}";

    public static string ArticleLink(string issue, int article) => $"{IssueLink(issue)}/articles/{article}";
}
