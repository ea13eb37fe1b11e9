using System.Globalization;
using DevZone.Archive.Identity;

namespace DevZone.Archive.Digests;

/// <summary>
/// Compiles the digests of some weeks in one pass over the archive. What is new, moved or changed in a week hangs on all issues
/// before it, so every issue goes through <see cref="Add"/>, the oldest first.
/// </summary>
public sealed class DigestCompiler
{
    /// <summary>Names this way of compiling; another one makes the digests compiled before stale.</summary>
    public const string Edition = "1";

    private readonly HashSet<IsoWeek> weeks;
    private readonly ILookup<IsoWeek, MissingIssue> missing;
    private readonly History history = new();
    private readonly Dictionary<IsoWeek, Digest> digests = [];
    private readonly Dictionary<IsoWeek, DigestTotals> totals = [];
    private readonly List<DigestIssue> current = [];
    private (DateOnly Date, string Id) last = (DateOnly.MinValue, "");

    /// <summary>Begins a pass.</summary>
    /// <param name="weeks">The weeks to compile.</param>
    /// <param name="missing">The issues that did not come.</param>
    public DigestCompiler(IEnumerable<IsoWeek> weeks, IEnumerable<MissingIssue> missing)
    {
        this.weeks = [.. weeks];
        this.missing = missing
            .OrderBy(issue => issue.Title, StringComparer.Ordinal)
            .ThenBy(issue => issue.Number)
            .ToLookup(issue => issue.Week);
    }

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
    /// <returns>A digest for each week asked for, also one without issues; the earliest first.</returns>
    public IReadOnlyList<Digest> Finish()
    {
        if (current.Count > 0)
        {
            CloseWeek();
        }

        return [.. weeks.Order().Select(week => digests.GetValueOrDefault(week) ?? Digest(week, WeekNews.None))];
    }

    private void CloseWeek()
    {
        var week = IsoWeek.Of(current[0].Date);
        var news = WeekNews.Read([.. current], history);
        totals[week] = news.Totals;
        if (weeks.Contains(week))
        {
            // Made now, so that no week's issues are held until the end of the pass.
            digests[week] = Digest(week, news);
        }

        current.Clear();
    }

    private Digest Digest(IsoWeek week, WeekNews news) =>
        new()
        {
            Week = week,
            From = week.Monday,
            To = week.Sunday,
            Issues = [.. news.Issues.Select(Lines.Of)],
            TopArticles = ArticleSelection.Top(news.Issues),
            NewZones = news.NewZones,
            NewProjects = news.NewProjects,
            StageChanges = news.StageChanges,
            Money = news.Money,
            Figures = news.Figures,
            Policies = ArticleSelection.Policies(news.Issues),
            Notices = ArticleSelection.Notices(news.Issues),
            Missing = [.. missing[week]],
            Totals = news.Totals,
            WeekBefore = totals.GetValueOrDefault(week.Previous, DigestTotals.None),
            YearBefore = YearBefore(week) is { } yearBefore ? totals.GetValueOrDefault(yearBefore, DigestTotals.None) : null,
        };

    private static IsoWeek? YearBefore(IsoWeek week) =>
        week.Number <= ISOWeek.GetWeeksInYear(week.Year - 1) ? new IsoWeek(week.Year - 1, week.Number) : null;
}
