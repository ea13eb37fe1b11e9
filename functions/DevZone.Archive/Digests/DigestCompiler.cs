using System.Globalization;
using DevZone.Archive.Identity;

namespace DevZone.Archive.Digests;

/// <summary>
/// Compiles the digests of some weeks in one pass over the archive. What is new, moved or changed in a week hangs on all issues
/// before it, so every issue goes through <see cref="Add"/>, the oldest first.
/// </summary>
public sealed class DigestCompiler
{
    private readonly HashSet<IsoWeek> weeks;
    private readonly History history = new();
    private readonly Dictionary<IsoWeek, WeekNews> news = [];
    private readonly Dictionary<IsoWeek, DigestTotals> totals = [];
    private readonly List<DigestIssue> current = [];
    private (DateOnly Date, string Id) last = (DateOnly.MinValue, "");

    /// <summary>Begins a pass.</summary>
    /// <param name="weeks">The weeks to compile.</param>
    public DigestCompiler(IEnumerable<IsoWeek> weeks) => this.weeks = [.. weeks];

    /// <summary>Takes the next issue.</summary>
    /// <exception cref="ArgumentException">The issue is not after the one before it, by date and then by id.</exception>
    public void Add(DigestIssue issue)
    {
        var place = (issue.Date, issue.Id);
        if (issue.Date < last.Date || (issue.Date == last.Date && string.CompareOrdinal(issue.Id, last.Id) <= 0))
        {
            throw new ArgumentException($"{place} comes after {last}: issues are added by date, then by id.", nameof(issue));
        }

        if (current.Count > 0 && IsoWeek.Of(current[0].Date) != IsoWeek.Of(issue.Date))
        {
            CloseWeek();
        }

        current.Add(issue);
        last = place;
    }

    /// <summary>Ends the pass.</summary>
    /// <param name="missing">The archive's ledger of issues that did not come.</param>
    /// <returns>A digest for each week asked for, also one without issues; the earliest first.</returns>
    public IReadOnlyList<Digest> Finish(IReadOnlyList<MissingIssue> missing)
    {
        if (current.Count > 0)
        {
            CloseWeek();
        }

        return [.. weeks.Order().Select(week => Digest(week, missing))];
    }

    private void CloseWeek()
    {
        var week = IsoWeek.Of(current[0].Date);
        var weekNews = WeekNews.Read([.. current], history);
        totals[week] = weekNews.Totals;
        if (weeks.Contains(week))
        {
            news[week] = weekNews;
        }

        current.Clear();
    }

    private Digest Digest(IsoWeek week, IReadOnlyList<MissingIssue> missing)
    {
        var weekNews = news.GetValueOrDefault(week, WeekNews.None);
        return new Digest
        {
            Week = week,
            From = week.Monday,
            To = week.Sunday,
            Issues = [.. weekNews.Issues.Select(Lines.Of)],
            TopArticles = ArticleSelection.Top(weekNews.Issues),
            NewZones = weekNews.NewZones,
            NewProjects = weekNews.NewProjects,
            StageChanges = weekNews.StageChanges,
            Money = weekNews.Money,
            Figures = weekNews.Figures,
            Policies = ArticleSelection.Policies(weekNews.Issues),
            Notices = ArticleSelection.Notices(weekNews.Issues),
            Missing =
            [
                .. missing
                    .Where(issue => issue.Week == week)
                    .OrderBy(issue => issue.Title, StringComparer.Ordinal)
                    .ThenBy(issue => issue.Number),
            ],
            Totals = weekNews.Totals,
            WeekBefore = totals.GetValueOrDefault(week.Previous, DigestTotals.None),
            YearBefore = YearBefore(week) is { } yearBefore ? totals.GetValueOrDefault(yearBefore, DigestTotals.None) : null,
        };
    }

    private static IsoWeek? YearBefore(IsoWeek week) =>
        week.Number <= ISOWeek.GetWeeksInYear(week.Year - 1) ? new IsoWeek(week.Year - 1, week.Number) : null;
}
