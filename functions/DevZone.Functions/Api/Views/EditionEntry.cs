using DevZone.Archive.Views;

namespace DevZone.Functions.Api.Views;

/// <summary>The ledger of an edition: which numbers came and which did not.</summary>
/// <param name="Title">The newspaper.</param>
/// <param name="Edition">The weekly within it.</param>
/// <param name="Issues">The issues, the oldest first.</param>
/// <param name="Missing">Numbers between the first and the last of a year that no issue has.</param>
/// <param name="Skips">Announcements of 休刊.</param>
/// <param name="Anomalies">Numbers that go back or repeat.</param>
internal sealed record EditionEntry(
    string? Title,
    string? Edition,
    IReadOnlyList<NumberedIssue> Issues,
    IReadOnlyList<MissingNumber> Missing,
    IReadOnlyList<SkipNotice> Skips,
    IReadOnlyList<NumberAnomaly> Anomalies
)
{
    public static EditionEntry Of(EditionLedger ledger) =>
        new(
            ledger.Title,
            ledger.Edition,
            [.. ledger.Issues.Select(issue => new NumberedIssue(issue.Id, issue.Date, issue.IssueNumber, issue.TotalIssueNumber))],
            ledger.Missing,
            ledger.Skips,
            ledger.Anomalies
        );
}

/// <summary>An issue with its numbers.</summary>
/// <param name="Id">Identifies the issue.</param>
/// <param name="Date">Its day.</param>
/// <param name="IssueNumber">Number within the year.</param>
/// <param name="TotalIssueNumber">Number since the paper was founded.</param>
internal sealed record NumberedIssue(string Id, DateOnly Date, int? IssueNumber, int? TotalIssueNumber);
