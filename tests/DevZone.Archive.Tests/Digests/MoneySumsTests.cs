using DevZone.Reading.Issues;
using static DevZone.Archive.Tests.Digests.DigestFixture;

namespace DevZone.Archive.Tests.Digests;

public sealed class MoneySumsTests
{
    [Fact]
    public void Of_AddsNoPartToItsWhole_AndMarksApproximateSums()
    {
        var digest = Compile(
            "2025-W22",
            Issue(
                "a",
                "2025-05-30",
                Project("园", ProjectStage.Signed, 55e8),
                Project("园一期", ProjectStage.Signed, 20e8) with
                {
                    PartOf = "园",
                },
                Project("园一期A座", ProjectStage.Signed, 5e8) with
                {
                    PartOf = "园一期",
                },
                Project("独立", ProjectStage.Signed, 1e8, "约")
            )
        );
        var money = Assert.Single(digest.Money);
        Assert.Equal((56e8m, 2, true), (money.Total.Value, money.Total.Count, money.Total.Approximate));
        Assert.Equal(["p-园", "p-独立"], money.Projects);
        Assert.Equal(["p-园一期", "p-园一期A座"], money.Parts);
    }

    [Fact]
    public void Of_AddsThePart_WhenItsWholeReachedAnotherStageOrHasNoAmount()
    {
        var digest = Compile(
            "2025-W22",
            Issue(
                "a",
                "2025-05-30",
                Project("甲园", ProjectStage.Started, 55e8),
                Project("甲园一期", ProjectStage.Signed, 20e8) with
                {
                    PartOf = "甲园",
                },
                Project("乙园", ProjectStage.Signed),
                Project("乙园一期", ProjectStage.Signed, 3e8) with
                {
                    PartOf = "乙园",
                }
            )
        );
        Assert.Equal((23e8m, 55e8m), (digest.Totals.Signed.Value, digest.Totals.Started.Value));
    }

    [Fact]
    public void Of_TakesAProjectForAPart_WhenItsZoneIsItselfAProject()
    {
        var issue = new Issue
        {
            Source = TestFile,
            Zones = [new Zone { Id = "z", Name = "人工智能产业园" }],
            Projects =
            [
                Project("人工智能产业园", ProjectStage.Started, 55e8),
                Project("智慧科技城", ProjectStage.Started, 50e8) with
                {
                    Zone = "z",
                },
            ],
        };
        Assert.Equal(55e8m, Compile("2025-W22", Issue("a", "2025-05-30", issue)).Totals.Started.Value);
    }

    [Fact]
    public void Of_KeepsCurrenciesApart_AndLeavesMisreadNumbersOut()
    {
        var dollars = Project("外", ProjectStage.Signed, 2e8) with { Investment = Yuan(2e8) with { Unit = "美元" } };
        var digest = Compile(
            "2025-W22",
            Issue("a", "2025-05-30", dollars, Project("内", ProjectStage.Signed, 1e8), Project("误", ProjectStage.Signed, 1e300))
        );
        Assert.Equal([("元", 1e8m), ("美元", 2e8m)], digest.Money.Select(money => (money.Unit, money.Total.Value)));
    }
}
