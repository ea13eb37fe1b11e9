using DevZone.Reading.Issues;
using static DevZone.Archive.Tests.Digests.DigestFixture;

namespace DevZone.Archive.Tests.Digests;

public sealed class FigureHistoryTests
{
    [Theory]
    // said of the same period: contradicts unless the wordings can both be true
    [InlineData(28, null, "2025-04", 30, null, "2025-04", true)]
    [InlineData(28, "超", "2025-04", 30, null, "2025-04", null)]
    [InlineData(28, null, "2025-04", 28, null, "2025-04", null)]
    // said of a later period, or without one: changed
    [InlineData(28, null, "2025-04", 30, null, "2025-05", false)]
    [InlineData(28, null, null, 30, null, null, false)]
    [InlineData(28, null, null, 28, null, null, null)]
    [InlineData(840, null, "2025", 900, null, "2026", false)]
    // a year is not compared with two months, nor with a figure that names no period
    [InlineData(840, null, "2025", 152, null, "2026-01-01/2026-02-28", null)]
    [InlineData(840, null, "2025-01-01/2025-12-31", 900, null, "2026", false)]
    [InlineData(840, null, "2025", 152, null, null, null)]
    // an earlier period told later says nothing of a change
    [InlineData(28, null, "2025-04", 20, null, "2024-12", null)]
    public void Read_TellsChangeFromContradiction(
        double before,
        string? beforeWord,
        string? beforePeriod,
        double after,
        string? afterWord,
        string? afterPeriod,
        bool? contradicts
    )
    {
        var digest = Compile(
            "2025-W22",
            Figures("a", "2025-05-20", Metric(before, beforeWord, beforePeriod)),
            Figures("b", "2025-05-30", Metric(after, afterWord, afterPeriod))
        );
        if (contradicts is null)
        {
            Assert.Empty(digest.Figures);
            return;
        }

        var change = Assert.Single(digest.Figures);
        Assert.Equal((contradicts.Value, before, after), (change.Contradicts, change.Before.Value, change.After.Value));
        Assert.Equal(("a", "b"), (change.Before.Printed?.Issue, change.After.Printed?.Issue));
    }

    [Fact]
    public void Read_ComparesATargetWithTargetsOnly()
    {
        var target = Metric(50, null, null) with { Target = true };
        Assert.Empty(Compile("2025-W22", Figures("a", "2025-05-20", Metric(28, null, null)), Figures("b", "2025-05-30", target)).Figures);
    }

    [Fact]
    public void Read_LeavesSeveralUndatedFiguresOfOneNameAlone()
    {
        var digest = Compile(
            "2025-W22",
            Figures("a", "2025-05-20", Metric(28, null, null)),
            Figures("b", "2025-05-30", Metric(30, null, null), Metric(40, null, null))
        );
        Assert.Empty(digest.Figures);
    }

    [Theory]
    [InlineData(55e8, null, 56e8, null, true)]
    [InlineData(55e8, "约", 56e8, null, false)]
    [InlineData(55e8, null, 55e8, null, false)]
    public void Read_ReportsAProjectsInvestment_WhenTwoCannotBothBeTrue(
        double before,
        string? beforeWord,
        double after,
        string? afterWord,
        bool reported
    )
    {
        var digest = Compile(
            "2025-W22",
            Issue("a", "2025-05-20", Project("甲", ProjectStage.Signed, before, beforeWord)),
            Issue("b", "2025-05-30", Project("甲", ProjectStage.Signed, after, afterWord))
        );
        Assert.Equal(reported, digest.Figures.Count == 1 && digest.Figures[0] is { Contradicts: true, Name: "总投资" });
    }

    private static Metric Metric(double value, string? qualifier, string? period) =>
        new()
        {
            Subject = new Subject(SubjectKind.Zone, "某园", "z"),
            Name = "入驻企业",
            Value = value,
            Low = value,
            High = qualifier is null ? value : null,
            Unit = "家",
            Qualifier = qualifier,
            Period = period,
            Evidence = Evidence($"入驻企业{qualifier}{value}家"),
        };

    private static DevZone.Archive.Digests.DigestIssue Figures(string id, string date, params Metric[] metrics) =>
        Issue(id, date, new Issue { Source = TestFile, Metrics = metrics });
}
