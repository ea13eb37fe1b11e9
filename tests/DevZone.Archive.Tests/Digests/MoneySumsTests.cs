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
        Assert.Equal((23e8m, 55e8m), (digest.Totals.Signed, digest.Totals.Started));
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
        Assert.Equal(55e8m, Compile("2025-W22", Issue("a", "2025-05-30", issue)).Totals.Started);
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

    // The sums are held against a plain count over the facts: wholes only, in any order, whatever points at whatever.
    [Fact]
    public void Of_EqualsThePlainCountOverTheFacts_ForAnyProjects()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var projects = Enumerable.Range(0, random.Next(1, 14)).Select(index => RandomProject(random, index)).ToArray();
            var digest = Compile("2025-W22", Issue("a", "2025-05-30", projects));
            foreach (
                var bucket in projects
                    .Where(project => project.Stage != ProjectStage.Unknown && project.Investment is not null)
                    .GroupBy(project => project.Stage)
            )
            {
                var money = Assert.Single(digest.Money, money => money.Stage == bucket.Key);
                var byId = bucket.ToDictionary(project => "p-" + project.Id);
                Assert.Equal(byId.Keys.Order(), money.Projects.Concat(money.Parts).Order());
                Assert.Equal(money.Projects.Sum(id => (decimal)byId[id].Investment!.Value!.Value), money.Total.Value);
                Assert.Equal(money.Projects.Any(id => byId[id].Investment!.Qualifier is not null), money.Total.Approximate);
                Assert.All(
                    [money.ByZone, money.ByCity, money.ByIndustry],
                    groups => Assert.Equal(money.Total.Value, groups.Sum(group => group.Sum.Value))
                );
                Assert.All(
                    [money.ByZone, money.ByCity, money.ByIndustry],
                    groups => Assert.Equal(money.Total.Count, groups.Sum(group => group.Sum.Count))
                );
                Assert.All(money.Parts, id => Assert.Contains(Wholes(byId[id], projects), whole => money.Projects.Contains("p-" + whole)));
                Assert.All(
                    money.Projects,
                    id =>
                        Assert.DoesNotContain(
                            Wholes(byId[id], projects),
                            whole => IsWholeOfAnother(whole, byId[id].Id, money.Projects, projects)
                        )
                );
            }

            Assert.Equal(
                digest.Money.Where(money => money.Stage == ProjectStage.Signed).Sum(money => money.Total.Value),
                digest.Totals.Signed
            );
        }
    }

    private static bool IsWholeOfAnother(string whole, string id, IReadOnlyList<string> added, Project[] projects) =>
        added.Contains("p-" + whole) && !Wholes(projects.Single(project => project.Id == whole), projects).Contains(id);

    private static HashSet<string> Wholes(Project project, Project[] projects)
    {
        var wholes = new HashSet<string>();
        for (var next = project.PartOf; next is not null && next != project.Id && wholes.Add(next); )
        {
            next = projects.Single(other => other.Id == next).PartOf;
        }

        return wholes;
    }

    private static Project RandomProject(Random random, int index) =>
        Project(
            $"项目{index}",
            (ProjectStage)random.Next(0, 4),
            random.Next(4) == 0 ? null : random.Next(1, 1_000_000) * 10_000.0 / 8,
            random.Next(5) == 0 ? "约" : null
        ) with
        {
            City = random.Next(3) == 0 ? null : $"城{random.Next(3)}",
            Industry = random.Next(3) == 0 ? null : $"业{random.Next(2)}",
            PartOf = index > 0 && random.Next(3) == 0 ? $"项目{random.Next(index)}" : null,
        };
}
