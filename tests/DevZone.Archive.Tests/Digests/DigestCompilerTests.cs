using DevZone.Archive.Digests;
using DevZone.Reading.Issues;
using static DevZone.Archive.Tests.Digests.DigestFixture;

namespace DevZone.Archive.Tests.Digests;

public sealed class DigestCompilerTests
{
    [Fact]
    public void Compile_GivesAnEmptyDigest_ForAWeekWithoutIssues()
    {
        var digest = Compile("2025-W22", Issue("a", "2025-05-20", Project("甲", ProjectStage.Signed, 1e8)));
        Assert.Equal(DigestTotals.None, digest.Totals);
        Assert.Equal(1, digest.WeekBefore.NewProjects);
        Assert.Equal(1e8m, digest.WeekBefore.Signed.Value);
        Assert.Empty(digest.NewProjects);
        Assert.Equal((new DateOnly(2025, 5, 26), new DateOnly(2025, 6, 1)), (digest.From, digest.To));
    }

    [Fact]
    public void Compile_CountsAProjectAsNewOnce_AndThenByItsMoves()
    {
        var digest = Compile(
            "2025-W22",
            Issue(
                "a",
                "2025-05-20",
                Project("甲", ProjectStage.Signed),
                Project("乙", ProjectStage.Started),
                Project("丙", ProjectStage.Unknown)
            ),
            Issue(
                "b",
                "2025-05-30",
                Project("甲", ProjectStage.Started),
                Project("乙", ProjectStage.Signed),
                Project("丙", ProjectStage.Planned),
                Project("丁", ProjectStage.Planned)
            )
        );
        Assert.Equal(["p-丁"], digest.NewProjects.Select(project => project.Id));
        Assert.Equal(
            [("p-甲", ProjectStage.Signed, ProjectStage.Started), ("p-丙", ProjectStage.Unknown, ProjectStage.Planned)],
            digest.StageChanges.Select(change => (change.Project.Id, change.From, change.To))
        );
    }

    [Fact]
    public void Compile_ShowsTheClauseThatTellsTheNewStage_BesideTheOneOfTheAmount()
    {
        var started = Project("甲", ProjectStage.Started, 3e8) with
        {
            Evidence = [Evidence("甲总投资300000000元"), Evidence("甲计划下月投产"), Evidence("甲日前正式开工")],
        };
        var digest = Compile("2025-W22", Issue("a", "2025-05-20", Project("甲", ProjectStage.Signed)), Issue("b", "2025-05-30", started));
        var move = Assert.Single(digest.StageChanges);
        Assert.Equal("甲日前正式开工", move.Printed?.Evidence.Text);
        Assert.Equal("甲总投资300000000元", move.Project.Printed?.Evidence.Text);
    }

    [Fact]
    public void Compile_TakesSeveralIssuesOfAWeekTogether()
    {
        var digest = Compile(
            "2025-W22",
            Issue("a", "2025-05-27", Project("甲", ProjectStage.Signed, 1e8)),
            Issue("b", "2025-05-30", Project("甲", ProjectStage.Started))
        );
        var project = Assert.Single(digest.NewProjects);
        Assert.Equal(ProjectStage.Started, project.Stage);
        Assert.Equal(1e8, project.Investment?.Value);
        Assert.Equal("a", project.Printed?.Issue);
        Assert.Equal(2, digest.Totals.Issues);
        Assert.Equal((0m, 1e8m), (digest.Totals.Signed.Value, digest.Totals.Started.Value));
    }

    [Fact]
    public void Compile_ComparesWithTheWeekBeforeAndTheYearBefore_AcrossNewYear()
    {
        DigestIssue[] issues =
        [
            Issue("a", "2020-01-03", Project("甲", ProjectStage.Signed)),
            Issue("b", "2021-01-01", Project("乙", ProjectStage.Signed)),
            Issue("c", "2021-01-08", Project("丙", ProjectStage.Signed)),
        ];
        Digest[] digests = [Compile("2020-W53", issues), Compile("2021-W01", issues)];
        Assert.Null(digests[0].YearBefore);
        Assert.Equal(["p-乙"], digests[0].NewProjects.Select(project => project.Id));
        Assert.Equal(1, digests[1].WeekBefore.NewProjects);
        Assert.Equal(1, digests[1].YearBefore?.NewProjects);
    }

    [Fact]
    public void Compile_NamesWhatIsMissingFromTheWeekOnly()
    {
        MissingIssue[] missing =
        [
            new(Week("2025-W22"), "周刊", 19, null, "/api/issues/b"),
            new(Week("2025-W22"), "周刊", 18, "休刊", "/api/issues/b"),
            new(Week("2025-W23"), "周刊", 20, null, "/api/issues/b"),
        ];
        Assert.Equal([18, 19], Compile("2025-W22", missing).Missing.Select(issue => issue.Number));
    }

    [Fact]
    public void Serialize_IsEqualToTheByte_WhenCompiledTwice()
    {
        byte[] Once() =>
            DigestJson.Serialize(
                Compile(
                    "2025-W22",
                    Issue("a", "2025-05-27", Project("甲", ProjectStage.Signed, 0.1e8), Project("乙", ProjectStage.Signed, 0.2e8, "近")),
                    Issue("b", "2025-05-30", Project("甲", ProjectStage.Started, 3e8))
                )
            );
        Assert.Equal(Once(), Once());
    }

    [Fact]
    public void Serialize_CanBeReadBack()
    {
        var bytes = DigestJson.Serialize(Compile("2025-W22", Issue("a", "2025-05-27", Project("甲", ProjectStage.Signed, 1e8))));
        Assert.Equal(bytes, DigestJson.Serialize(DigestJson.Deserialize(BinaryData.FromBytes(bytes))));
    }
}
