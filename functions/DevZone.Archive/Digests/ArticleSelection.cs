using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>Picks the articles that a digest names.</summary>
internal static class ArticleSelection
{
    private const int TopCount = 5;

    /// <summary>Words that a headline or kicker on policy carries.</summary>
    private static readonly string[] PolicyWords =
    [
        "政策",
        "解读",
        "方案",
        "办法",
        "意见",
        "条例",
        "规划",
        "细则",
        "举措",
        "新规",
        "若干措施",
        "行动计划",
    ];

    /// <summary>The articles with most projects, zones and figures; among equals the one printed first.</summary>
    public static IReadOnlyList<ArticleLine> Top(IReadOnlyList<DigestIssue> issues) =>
        [
            .. Articles(issues)
                .Where(place => !place.Article.Notice)
                .OrderByDescending(Weight)
                .ThenBy(place => place.Issue.Date)
                .ThenBy(place => place.Issue.Id, StringComparer.Ordinal)
                .ThenBy(place => place.Article.Number)
                .Take(TopCount)
                .Select(place => Lines.Of(place.Issue, place.Article)),
        ];

    public static IReadOnlyList<ArticleLine> Policies(IReadOnlyList<DigestIssue> issues) =>
        [
            .. Articles(issues)
                .Where(place => !place.Article.Notice && IsPolicy(place.Article))
                .Select(place => Lines.Of(place.Issue, place.Article)),
        ];

    public static IReadOnlyList<ArticleLine> Notices(IReadOnlyList<DigestIssue> issues) =>
        [.. Articles(issues).Where(place => place.Article.Notice).Select(place => Lines.Of(place.Issue, place.Article))];

    private static IEnumerable<(DigestIssue Issue, Article Article)> Articles(IReadOnlyList<DigestIssue> issues) =>
        issues.SelectMany(issue => issue.Issue.Articles, (issue, article) => (issue, article));

    private static bool IsPolicy(Article article) =>
        PolicyWords.Any(word => (article.Kicker + article.Headline + article.Subtitle).Contains(word, StringComparison.Ordinal));

    private static int Weight((DigestIssue Issue, Article Article) place)
    {
        var (issue, number) = (place.Issue.Issue, place.Article.Number);
        var projects = issue.Projects.Count(project => project.Evidence.Any(evidence => evidence.Article == number));
        var zones = issue.Zones.Count(zone => zone.Mentions.Any(mention => mention.Article == number));
        var metrics = issue.Metrics.Count(metric => metric.Evidence.Article == number);
        // The lead of a front page weighs as much as three projects: the editors chose it.
        var lead = number == 1 ? 9 : 0;
        return (3 * projects) + (2 * zones) + metrics + lead;
    }
}
