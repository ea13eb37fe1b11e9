using DevZone.Archive.Digests;
using DevZone.Reading.Issues;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static DevZone.Archive.Tests.Digests.DigestFixture;

namespace DevZone.Archive.Tests.Digests;

/// <summary>A digest's sums held against the facts of any issues.</summary>
[Properties(Arbitrary = [typeof(MoneyProperties)], MaxTest = 300)]
public sealed class MoneyProperties
{
    private static readonly Zone[] Zones =
    [
        new() { Id = "z0", Name = "云杉高新区" },
        // Bears the name of a project: what stands in it is a part of that.
        new() { Id = "z1", Name = "项目0" },
        new()
        {
            Id = "z2",
            Name = "青冈产业园",
            PartOf = "z1",
        },
    ];

    /// <summary>An issue of the week before and up to three of the week, which tell of the same eight projects.</summary>
    public sealed record Facts(IReadOnlyList<Project> Before, IReadOnlyList<IReadOnlyList<Project>> Week)
    {
        internal Digest Digest =>
            Compile(
                "2025-W22",
                [
                    IssueOf("a", "2025-05-23", Before),
                    .. Week.Select((projects, number) => IssueOf($"b{number}", $"2025-05-{26 + number}", projects)),
                ]
            );

        public override string ToString() => $"{Tell(Before)} | {string.Join(" | ", Week.Select(Tell))}";

        private static string Tell(IReadOnlyList<Project> projects) =>
            string.Join(
                "; ",
                projects.Select(project => $"{project.Name} {project.Stage} {project.Investment?.Text} in {project.PartOf} {project.Zone}")
            );
    }

    public static Arbitrary<Facts> AnyFacts()
    {
        var issue = Gen.Choose(0, 8).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), AnyProject)).Select(Linked);
        var facts =
            from before in issue
            from count in Gen.Choose(1, 3)
            from week in issue.ListOf(count)
            select new Facts(before, [.. week]);
        return Arb.From(facts, Smaller);
    }

    [Property]
    public void EveryProjectOfTheWeek_IsInOneSumOfItsStageAndCurrency_OrAPartOfOne(Facts facts)
    {
        var digest = facts.Digest;
        var news = NewsOf(digest).Where(project => project.Investment is not null && project.Stage != ProjectStage.Unknown);
        Assert.Equal(
            news.Select(project => (project.Stage, project.Investment!.Unit!, project.Id)).Order(),
            digest.Money.SelectMany(money => money.Projects.Concat(money.Parts), (money, id) => (money.Stage, money.Unit, id)).Order()
        );
    }

    [Property]
    public void EverySum_IsThatOfThePrintedAmounts_AndItsGroupsAreItsParts(Facts facts)
    {
        var digest = facts.Digest;
        var news = NewsOf(digest).ToDictionary(project => project.Id);
        foreach (var money in digest.Money)
        {
            var added = money.Projects.Select(id => news[id]).ToList();
            Assert.Equal(SumOf(added), money.Total);
            AssertGroups(money.ByZone, added, project => project.Zone);
            AssertGroups(money.ByCity, added, project => project.City);
            AssertGroups(money.ByIndustry, added, project => project.Industry);
            Assert.All(added, project => Assert.Contains(facts.Week.SelectMany(issue => issue), fact => IsPrinted(fact, project)));
        }

        Assert.Equal(YuanOf(digest, ProjectStage.Signed), digest.Totals.Signed);
        Assert.Equal(YuanOf(digest, ProjectStage.Started), digest.Totals.Started);
        Assert.Equal(YuanOf(digest, ProjectStage.InProduction), digest.Totals.InProduction);
    }

    // Of one issue: where several tell different wholes, the one that tells the furthest stage counts.
    [Property]
    public void NoPart_IsAddedToItsWhole_AndNoneIsLeftOutWithoutOne(Facts facts)
    {
        var projects = facts.Week[0];
        foreach (var money in (facts with { Week = [projects] }).Digest.Money)
        {
            Assert.All(money.Parts, part => Assert.Contains(money.Projects, whole => IsWithin(part, whole, projects)));
            Assert.All(
                money.Projects,
                part => Assert.DoesNotContain(money.Projects, whole => IsWithin(part, whole, projects) && !IsWithin(whole, part, projects))
            );
        }
    }

    [Property]
    public void TheSums_DoNotHangOnTheOrderOfPrint(Facts facts)
    {
        var turned = facts with { Week = [.. facts.Week.Select(issue => issue.Reverse().ToList())] };
        Assert.Equal(facts.Digest.Money.Select(Tell), turned.Digest.Money.Select(Tell));

        static string Tell(Money money) =>
            $"{money.Stage} {money.Total} {money.Unit} {string.Join(' ', money.Projects)} / {string.Join(' ', money.Parts)} / "
            + string.Join(' ', money.ByZone.Concat(money.ByCity).Concat(money.ByIndustry));
    }

    private static DigestIssue IssueOf(string id, string date, IReadOnlyList<Project> projects) =>
        Issue(
            id,
            date,
            new Issue
            {
                Source = TestFile,
                Zones = Zones,
                Projects = projects,
            }
        );

    private static Gen<Project> AnyProject(int number) =>
        from stage in Gen.Elements(Enum.GetValues<ProjectStage>())
        from amount in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 1_000_000)))
        from qualifier in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("约")))
        from unit in Gen.Frequency((5, Gen.Constant("元")), (1, Gen.Constant("美元")))
        from city in Gen.Elements<string?>(null, "甲市", "乙市")
        from industry in Gen.Elements<string?>(null, "新能源", "汽车")
        from zone in Gen.Elements<string?>(null, "z0", "z1", "z2")
        from whole in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Choose(0, 7)))
        select Project($"项目{number}", stage, amount == 0 ? null : amount * 1250.0, qualifier) with
        {
            City = city,
            Industry = industry,
            Zone = zone,
            PartOf = whole < 0 || whole == number ? null : $"项目{whole}",
            Investment = amount == 0 ? null : Yuan(amount * 1250.0, qualifier) with { Unit = unit },
        };

    /// <summary>A part of a project that the issue does not tell of is part of none.</summary>
    private static IReadOnlyList<Project> Linked(IEnumerable<Project> projects)
    {
        var all = projects.ToList();
        return
        [
            .. all.Select(project => project with { PartOf = all.Exists(whole => whole.Id == project.PartOf) ? project.PartOf : null }),
        ];
    }

    private static IEnumerable<Facts> Smaller(Facts facts)
    {
        if (facts.Before.Count > 0)
        {
            yield return facts with
            {
                Before = [],
            };
        }

        for (var issue = 0; issue < facts.Week.Count; issue++)
        {
            for (var project = 0; project < facts.Week[issue].Count; project++)
            {
                var fewer = Linked(facts.Week[issue].Where((_, number) => number != project));
                yield return facts with
                {
                    Week = [.. facts.Week.Select((projects, number) => number == issue ? fewer : projects)],
                };
            }
        }
    }

    private static IEnumerable<ProjectLine> NewsOf(Digest digest) =>
        digest.NewProjects.Concat(digest.StageChanges.Select(change => change.Project));

    private static bool IsPrinted(Project fact, ProjectLine line) =>
        "p-" + fact.Id == line.Id && fact.Investment?.Value == line.Investment!.Value && fact.Investment?.Unit == line.Investment.Unit;

    private static Sum SumOf(IReadOnlyCollection<ProjectLine> projects) =>
        new(
            projects.Sum(project => (decimal)project.Investment!.Value!.Value),
            projects.Count,
            projects.Any(project => project.Investment!.Qualifier is not null)
        );

    private static Sum YuanOf(Digest digest, ProjectStage stage) =>
        digest.Money.SingleOrDefault(money => money.Stage == stage && money.Unit == "元")?.Total ?? Sum.None;

    private static void AssertGroups(IReadOnlyList<GroupSum> groups, List<ProjectLine> added, Func<ProjectLine, string?> name) =>
        Assert.Equal(
            added
                .GroupBy(name)
                .Select(group => new GroupSum(group.Key, SumOf([.. group])))
                .OrderBy(group => group.Name, StringComparer.Ordinal),
            groups.OrderBy(group => group.Name, StringComparer.Ordinal)
        );

    private static bool IsWithin(string part, string whole, IReadOnlyList<Project> projects)
    {
        var project = projects.Single(project => "p-" + project.Id == part);
        // z1, and z2 within it, bear the name of 项目0.
        if (part != whole && whole == "p-项目0" && project.Zone is "z1" or "z2")
        {
            return true;
        }

        var seen = new HashSet<string>();
        for (var next = project.PartOf; next is not null && seen.Add(next); next = projects.Single(other => other.Id == next).PartOf)
        {
            if ("p-" + next == whole && whole != part)
            {
                return true;
            }
        }

        return false;
    }
}
