namespace DevZone.Archive.Views;

/// <summary>
/// Which numbers of an edition are there and which are missing. An edition counts its numbers anew each year (第17期); the
/// newspaper's total number (总第4384期) is shared with its other editions, so that it only says which way time goes.
/// </summary>
public sealed record EditionLedger
{
    /// <summary>The newspaper.</summary>
    public string? Title { get; init; }

    /// <summary>The weekly within it.</summary>
    public string? Edition { get; init; }

    /// <summary>The issues, oldest first.</summary>
    public required IReadOnlyList<IssueSummary> Issues { get; init; }

    /// <summary>Numbers between the first and the last of a year that no issue has.</summary>
    public required IReadOnlyList<MissingNumber> Missing { get; init; }

    /// <summary>Announcements of 休刊.</summary>
    public required IReadOnlyList<SkipNotice> Skips { get; init; }

    /// <summary>Numbers that go back or repeat.</summary>
    public required IReadOnlyList<NumberAnomaly> Anomalies { get; init; }

    internal static IReadOnlyList<EditionLedger> Of(
        IEnumerable<IssueSummary> issues,
        Func<string, IReadOnlyList<ArticleSummary>> articlesOf
    ) =>
        [
            .. issues
                .Where(issue => issue.Title is not null || issue.Edition is not null)
                .GroupBy(issue => (issue.Title, issue.Edition))
                .OrderBy(edition => edition.Key.Title, StringComparer.Ordinal)
                .ThenBy(edition => edition.Key.Edition, StringComparer.Ordinal)
                .Select(edition => Ledger(edition.Key.Title, edition.Key.Edition, edition, articlesOf)),
        ];

    private static EditionLedger Ledger(
        string? title,
        string? edition,
        IEnumerable<IssueSummary> issues,
        Func<string, IReadOnlyList<ArticleSummary>> articlesOf
    )
    {
        List<IssueSummary> oldestFirst = [.. issues.OrderBy(i => i.Date).ThenBy(i => i.Id, StringComparer.Ordinal)];
        return new EditionLedger
        {
            Title = title,
            Edition = edition,
            Issues = oldestFirst,
            Missing = [.. oldestFirst.GroupBy(issue => issue.Date.Year).SelectMany(year => MissingIn(year.Key, year))],
            Skips = [.. oldestFirst.SelectMany(issue => SkipsIn(issue, articlesOf(issue.Id)))],
            Anomalies = [.. AnomaliesIn(oldestFirst)],
        };
    }

    private static IEnumerable<MissingNumber> MissingIn(int year, IEnumerable<IssueSummary> issues)
    {
        var numbers = new SortedSet<int>(issues.Select(issue => issue.IssueNumber).OfType<int>());
        return numbers
            .Zip(numbers.Skip(1))
            // A number that is misread by a factor of a thousand would otherwise miss a thousand issues.
            .Where(pair => pair.Second - pair.First <= 366)
            .SelectMany(pair => Enumerable.Range(pair.First + 1, pair.Second - pair.First - 1))
            .Select(number => new MissingNumber(year, number));
    }

    private static IEnumerable<SkipNotice> SkipsIn(IssueSummary issue, IReadOnlyList<ArticleSummary> articles) =>
        articles
            .Where(article =>
                article.Notice
                && (
                    article.Lead.Contains("休刊", StringComparison.Ordinal)
                    || article.Headline?.Contains("休刊", StringComparison.Ordinal) == true
                )
            )
            .Select(article => new SkipNotice(issue.Id, article.Number, article.Lead));

    private static IEnumerable<NumberAnomaly> AnomaliesIn(List<IssueSummary> oldestFirst)
    {
        foreach (var (earlier, later) in oldestFirst.Zip(oldestFirst.Skip(1)))
        {
            if (later.TotalIssueNumber <= earlier.TotalIssueNumber)
            {
                yield return new NumberAnomaly("total", earlier.Id, earlier.TotalIssueNumber.Value, later.Id, later.TotalIssueNumber.Value);
            }
            if (later.Date.Year == earlier.Date.Year && later.IssueNumber <= earlier.IssueNumber)
            {
                yield return new NumberAnomaly("issue", earlier.Id, earlier.IssueNumber.Value, later.Id, later.IssueNumber.Value);
            }
        }
    }
}

/// <summary>A number that should be there.</summary>
/// <param name="Year">The calendar year of its neighbours.</param>
/// <param name="IssueNumber">The number within that year.</param>
public sealed record MissingNumber(int Year, int IssueNumber);

/// <summary>An announcement that the paper will not come.</summary>
/// <param name="IssueId">The issue that announces it.</param>
/// <param name="Article">Number of the article.</param>
/// <param name="Text">What it says.</param>
public sealed record SkipNotice(string IssueId, int Article, string Text);

/// <summary>Two issues in the order of their dates whose numbers do not rise.</summary>
/// <param name="Kind"><c>issue</c> for the number within the year, <c>total</c> for the total number.</param>
/// <param name="EarlierId">The earlier issue.</param>
/// <param name="EarlierNumber">Number of that issue.</param>
/// <param name="LaterId">The later issue.</param>
/// <param name="LaterNumber">Number of that issue, the same or a smaller one.</param>
public sealed record NumberAnomaly(string Kind, string EarlierId, int EarlierNumber, string LaterId, int LaterNumber);
