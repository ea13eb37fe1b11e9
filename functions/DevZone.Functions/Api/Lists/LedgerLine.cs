using DevZone.Functions.Api.Views;

namespace DevZone.Functions.Api.Lists;

/// <summary>A line of the ledger as a table: an issue, a number that is missing, an announcement, or numbers that do not rise.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Kind">Which of them, in Chinese.</param>
internal sealed record LedgerLine(EditionEntry Edition, string Kind)
{
    public int? Year { get; private init; }

    public int? IssueNumber { get; private init; }

    public int? TotalIssueNumber { get; private init; }

    public DateOnly? Date { get; private init; }

    public string? IssueId { get; private init; }

    public string? Text { get; private init; }

    public static IEnumerable<LedgerLine> Of(EditionEntry edition) =>
        [
            .. edition.Issues.Select(issue => new LedgerLine(edition, "收到")
            {
                Year = issue.Date.Year,
                IssueNumber = issue.IssueNumber,
                TotalIssueNumber = issue.TotalIssueNumber,
                Date = issue.Date,
                IssueId = issue.Id,
            }),
            .. edition.Missing.Select(missing => new LedgerLine(edition, "缺期")
            {
                Year = missing.Year,
                IssueNumber = missing.IssueNumber,
            }),
            .. edition.Skips.Select(skip => new LedgerLine(edition, "休刊公告") { IssueId = skip.IssueId, Text = skip.Text }),
            .. edition.Anomalies.Select(anomaly => new LedgerLine(edition, anomaly.Kind == "total" ? "总期号异常" : "期号异常")
            {
                IssueId = anomaly.LaterId,
                Text = $"{anomaly.EarlierId}: {anomaly.EarlierNumber}, {anomaly.LaterId}: {anomaly.LaterNumber}",
            }),
        ];
}
