using DevZone.Archive.Digests;
using DevZone.Archive.Identity;
using DevZone.Archive.Tests.Support;
using DevZone.Reading.Issues;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Digests;

/// <summary>Digests from the views, held against a pass over the whole archive.</summary>
public sealed class WeeklyDigestsTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2024, 5, 31);
    private static readonly string[] Words = ["光伏", "储能", "轴承", "铜箔", "芯片", "农机"];

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Fact]
    public async Task CompileDue_SaysWhatAPassOverTheWholeArchiveSays()
    {
        var random = new Random(7);
        foreach (var week in (int[])[3, 0, 5, 1, 52, 4, 2, 53, 51, 50])
        {
            await archive.IngestAsync($"{week}.txt", RandomIssue(random, week));
        }
        await archive.IngestAsync("4b.txt", RandomIssue(random, 4, edition: "增刊"));
        await archive.WeeklyDigests.CompileDueAsync(TestArchive.Cancellation);
        await archive.IngestAsync("1.txt", RandomIssue(random, 1));
        await archive.WeeklyDigests.CompileDueAsync(TestArchive.Cancellation);

        var all = await AllAsync();
        var catalogue = await archive.CatalogueAsync();
        var changes = 0;
        foreach (var week in catalogue.Weeks)
        {
            var expected = DigestFixture.Compile(week, MissingIssues.Of(catalogue.Ledger), all);
            Assert.Equal(BinaryData.FromBytes(DigestJson.Serialize(expected)).ToString(), await JsonAsync(archive, week));
            changes += expected.Figures.Count + expected.StageChanges.Count;
        }
        Assert.True(changes > 20, $"{changes} changes");
    }

    [Fact]
    public async Task CompileDue_LeavesWeeksAlone_ThatALateIssueDoesNotTouch()
    {
        await archive.IngestAsync("9.txt", TestIssues.Weekly(9, Friday.AddDays(63), projects: TestIssues.Project("云杉电池项目")));
        await archive.IngestAsync("6.txt", Unrelated(6));
        await archive.IngestAsync("7.txt", Unrelated(7));
        await archive.WeeklyDigests.CompileDueAsync(TestArchive.Cancellation);

        await archive.IngestAsync("5.txt", TestIssues.Weekly(5, Friday.AddDays(35), projects: TestIssues.Project("云杉电池项目")));
        var compiled = await archive.WeeklyDigests.CompileDueAsync(TestArchive.Cancellation);

        // Its own week, the one that is compared with it, and the one that goes on with its project.
        Assert.Equal([WeekOf(5), WeekOf(6), WeekOf(9)], compiled);
        Assert.Empty(await archive.WeeklyDigests.CompileDueAsync(TestArchive.Cancellation));
    }

    [Fact]
    public async Task Compile_AsksTheStorageNoMore_WhenTheArchiveIsLarger()
    {
        var small = await CallsAsync(issuesBefore: 3);
        Assert.Equal(small, await CallsAsync(issuesBefore: 30));
    }

    [Fact]
    public async Task CompileDue_LeavesOneDigestAWeek_WhenThreeTimersFire()
    {
        await using var second = archive.Another();
        await using var third = archive.Another();
        for (var week = 0; week < 4; week++)
        {
            await archive.IngestAsync($"{week}.txt", RandomIssue(new Random(week), week));
        }

        TestArchive[] instances = [archive, second, third];
        await Task.WhenAll(instances.Select(instance => instance.WeeklyDigests.CompileDueAsync(TestArchive.Cancellation)));

        var digests = await archive.Digests.ListAsync(new PageRequest(), TestArchive.Cancellation);
        Assert.Equal(5, digests.Value.Count);
        Assert.Equal(5, digests.Value.DistinctBy(digest => digest.Week).Count());
        var files = (await StorageDump.OfAsync(archive)).Count(line => line.StartsWith("digests: 2", StringComparison.Ordinal));
        Assert.Equal(5, files);
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    private static IsoWeek WeekOf(int week) => IsoWeek.Of(Friday.AddDays(7 * week));

    private static Issue Unrelated(int week) =>
        TestIssues.Weekly(week, Friday.AddDays(7 * week), projects: TestIssues.Project("青冈风电项目")) with
        {
            Zones = [TestIssues.Zone("青冈高新技术产业开发区", "青冈")],
            Metrics = [],
        };

    /// <summary>Zones, projects and figures that come again, in other stages, with other amounts, for other periods.</summary>
    private static Issue RandomIssue(Random random, int week, string edition = "开发区建设周刊")
    {
        var issue = TestIssues.Weekly(week, Friday.AddDays(7 * week));
        return issue with
        {
            Masthead = issue.Masthead! with { Edition = edition },
            Zones = [.. Words.Where(_ => random.Next(2) == 0).Select(word => TestIssues.Zone($"{word}产业园"))],
            Projects =
            [
                .. Words
                    .Where(_ => random.Next(2) == 0)
                    .Select(
                        (word, i) =>
                            TestIssues.Project(
                                $"云杉{word}生产基地项目",
                                (ProjectStage)random.Next(0, 7),
                                random.Next(3) == 0 ? null : random.Next(1, 4) * 1e8,
                                id: $"p{i}"
                            )
                    ),
            ],
            Metrics = [.. Words.SelectMany(word => Enumerable.Range(0, random.Next(3)).Select(_ => RandomMetric(random, word)))],
        };
    }

    private static Metric RandomMetric(Random random, string word) =>
        new()
        {
            Subject = new Subject(SubjectKind.Sector, word),
            Name = "产值",
            Value = random.Next(5) == 0 ? null : random.Next(1, 5),
            Unit = "元",
            Period = random.Next(4) switch
            {
                0 => null,
                1 => "2023",
                2 => "2024-05",
                _ => "2024-06",
            },
            Evidence = TestIssues.Clause($"{word}产值"),
        };

    private async Task<IReadOnlyList<DigestIssue>> AllAsync()
    {
        var catalogue = await archive.CatalogueAsync();
        var issues = new List<DigestIssue>();
        foreach (var summary in catalogue.Issues)
        {
            var record = await archive.Records.FindAsync(summary.Id, TestArchive.Cancellation);
            issues.Add(DigestIssue.Of(catalogue, record!));
        }
        return issues;
    }

    private static async Task<string> JsonAsync(TestArchive archive, IsoWeek week)
    {
        var digest = await archive.Digests.FindAsync(week, TestArchive.Cancellation);
        return (await archive.Digests.ReadAsync(digest!, TestArchive.Cancellation))!.ToString();
    }

    /// <summary>How many calls the digest of a week costs that goes on with what earlier issues told.</summary>
    private async Task<int> CallsAsync(int issuesBefore)
    {
        await using var own = TestArchive.Create(azurite);
        for (var week = 0; week <= issuesBefore; week++)
        {
            var project = TestIssues.Project("云杉电池项目", ProjectStage.Signed, week == issuesBefore ? 2e8 : 1e8);
            await own.IngestAsync($"{week}.txt", TestIssues.Weekly(week, Friday.AddDays(7 * week), projects: project));
        }
        var counting = new FaultPolicy(Fault.Killed, at: 0);
        await using var counted = own.Another(counting);
        await counted.CatalogueAsync();
        counting.Armed = true;
        await counted.WeeklyDigests.CompileAsync(WeekOf(issuesBefore), TestArchive.Cancellation);
        Assert.Contains("\"contradicts\":true", await JsonAsync(own, WeekOf(issuesBefore)), StringComparison.Ordinal);
        return counting.Calls;
    }
}
