using DevZone.Archive.Digests;
using DevZone.Archive.Views;

namespace DevZone.Archive.Tests.Digests;

public sealed class MissingIssuesTests
{
    [Fact]
    public void Of_PutsAGapIntoTheWeekOfTheNextIssue_WithTheNoticeThatAnnouncedIt()
    {
        var ledger = new EditionLedger
        {
            Title = "某报",
            Edition = "周刊",
            Issues =
            [
                Issue("a", "2025-05-23", 16),
                Issue("b", "2025-05-30", 17),
                Issue("c", "2025-06-13", 19),
                Issue("d", "2025-06-27", 21),
            ],
            Missing = [new MissingNumber(2025, 18), new MissingNumber(2025, 20)],
            Skips = [new SkipNotice("b", 5, "因假期休刊一期")],
            Anomalies = [],
        };
        Assert.Equal(
            [
                ("2025-W24", "某报·周刊", 18, "因假期休刊一期", "/api/issues/b/articles/5"),
                ("2025-W26", "某报·周刊", 20, null, "/api/issues/d"),
            ],
            MissingIssues
                .Of([ledger])
                .Select(missing => (missing.Week.ToString(), missing.Title, missing.Number, missing.Reason, missing.Link))
        );
    }

    private static IssueSummary Issue(string id, string date, int number) =>
        new()
        {
            Id = id,
            Version = "1",
            Date = DateOnly.Parse(date),
            UploadId = id,
            Name = id,
            Sha256 = "",
            MediaType = "text/plain",
            IssueNumber = number,
            Counts = new IssueCounts(1, 0, 0, 0, 0, 0, 0),
        };
}
