using DevZone.Archive.Identity;
using DevZone.Archive.Views;

namespace DevZone.Archive.Digests;

/// <summary>Puts the gaps of the ledger into weeks: a gap is seen in the week of the first issue after it.</summary>
internal static class MissingIssues
{
    public static IReadOnlyList<MissingIssue> Of(IEnumerable<EditionLedger> ledgers) => [.. ledgers.SelectMany(Of)];

    private static IEnumerable<MissingIssue> Of(EditionLedger ledger)
    {
        var skips = ledger.Skips.ToLookup(skip => skip.IssueId);
        foreach (var missing in ledger.Missing)
        {
            var year = ledger.Issues.Where(issue => issue.Date.Year == missing.Year).ToList();
            var before = year.Where(issue => issue.IssueNumber < missing.IssueNumber).MaxBy(issue => issue.IssueNumber);
            var after = year.Where(issue => issue.IssueNumber > missing.IssueNumber).MinBy(issue => issue.IssueNumber);
            if (before is not null && after is not null)
            {
                var skip = skips[before.Id].FirstOrDefault();
                yield return new MissingIssue(
                    IsoWeek.Of(after.Date),
                    Lines.Title(ledger.Title, ledger.Edition) ?? after.Name,
                    missing.IssueNumber,
                    skip?.Text,
                    skip is null ? Lines.IssueLink(after.Id) : Lines.ArticleLink(before.Id, skip.Article)
                );
            }
        }
    }
}
