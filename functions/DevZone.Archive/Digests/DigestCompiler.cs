using DevZone.Archive.Identity;

namespace DevZone.Archive.Digests;

/// <summary>Compiles the digest of one week.</summary>
internal static class DigestCompiler
{
    /// <summary>Names this way of compiling; another one makes the digests compiled before stale.</summary>
    public const string Edition = "2";

    /// <summary>Compiles a digest, also of a week without issues.</summary>
    /// <param name="week">The week.</param>
    /// <param name="issues">Its issues, by date and then by id.</param>
    /// <param name="history">What was known before the week; its issues are added.</param>
    /// <param name="weekBefore">The week before in numbers.</param>
    /// <param name="yearBefore">The week of the same number a year earlier in numbers, if there is one.</param>
    /// <param name="missing">The issues that did not come, in this week or another.</param>
    public static Digest Compile(
        IsoWeek week,
        IReadOnlyList<DigestIssue> issues,
        History history,
        DigestTotals weekBefore,
        DigestTotals? yearBefore,
        IReadOnlyList<MissingIssue> missing
    )
    {
        var news = WeekNews.Read(issues, history);
        return new Digest
        {
            Week = week,
            From = week.Monday,
            To = week.Sunday,
            Issues = [.. issues.Select(Lines.Of)],
            TopArticles = ArticleSelection.Top(issues),
            NewZones = news.NewZones,
            NewProjects = news.NewProjects,
            StageChanges = news.StageChanges,
            Money = news.Money,
            Figures = [.. issues.SelectMany(history.Figures.Read)],
            Policies = ArticleSelection.Policies(issues),
            Notices = ArticleSelection.Notices(issues),
            Missing =
            [
                .. missing
                    .Where(issue => issue.Week == week)
                    .OrderBy(issue => issue.Title, StringComparer.Ordinal)
                    .ThenBy(issue => issue.Number),
            ],
            Totals = news.Totals,
            WeekBefore = weekBefore,
            YearBefore = yearBefore,
        };
    }
}
