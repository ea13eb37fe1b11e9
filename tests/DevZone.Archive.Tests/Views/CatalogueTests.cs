using DevZone.Archive.Queries;
using DevZone.Archive.Tests.Support;
using DevZone.Archive.Views;
using DevZone.Reading.Issues;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Views;

public sealed class CatalogueTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2025, 5, 30);

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Fact]
    public async Task Projects_HaveALife_WhenSeveralIssuesReportThem()
    {
        await IngestAsync(3, ("康佳智慧科技城一期", ProjectStage.InProduction, 50e8));
        await IngestAsync(
            1,
            ("云杉市康佳智慧科技城（一期）项目", ProjectStage.Signed, 55e8),
            ("康佳智慧科技城二期", ProjectStage.Planned, null)
        );
        await IngestAsync(2, ("康佳智慧科技城第一期工程", ProjectStage.Started, 55e8));

        var catalogue = await archive.CatalogueAsync();

        Assert.Equal(2, catalogue.Projects.Count);
        var line = catalogue.Projects.Single(project => project.Stage == ProjectStage.InProduction);
        Assert.Equal("康佳智慧科技城一期", line.Name);
        Assert.Equal(["云杉市康佳智慧科技城（一期）项目", "康佳智慧科技城第一期工程"], line.AlsoNamed);
        Assert.Equal(
            [
                (null, ProjectStage.Signed),
                (ProjectStage.Signed, ProjectStage.Started),
                ((ProjectStage?)ProjectStage.Started, ProjectStage.InProduction),
            ],
            line.Stages.Select(step => (step.From, step.To))
        );
        var conflict = Assert.Single(line.Conflicts);
        Assert.Equal(("investment", 55e8, 50e8), (conflict.Field, conflict.Earlier.Value, conflict.Later.Value));
        Assert.Equal(50e8, line.Investment!.Value);
        Assert.Same(line, catalogue.FindProject(line.Id));
        Assert.Same(line, catalogue.FindProject(line.Appearances[0].Issue.Id, "p1"));
    }

    [Fact]
    public async Task Projects_LoseExactlyWhatCameFromAnIssue_WhenItIsDeleted()
    {
        await IngestAsync(1, ("云杉锂电项目", ProjectStage.Signed, 10e8));
        var before = (await archive.CatalogueAsync()).Projects[0];
        await IngestAsync(2, ("云杉锂电项目", ProjectStage.Started, 12e8));
        Assert.Single((await archive.CatalogueAsync()).Projects[0].Conflicts);

        await archive.Uploads.DeleteAsync((await archive.StateAsync("2.txt")).Id, TestArchive.Cancellation);

        Assert.Equivalent(before, Assert.Single((await archive.CatalogueAsync()).Projects), strict: true);
    }

    [Fact]
    public async Task Projects_AnswerToAnEarlierId_WhenMoreBecomesKnownOfTheirPlace()
    {
        var nowhere = TestIssues.Project("钒液流储能电池项目", city: null);
        await archive.IngestAsync("1.txt", TestIssues.Weekly(1, Friday, projects: [nowhere]));
        var id = Assert.Single((await archive.CatalogueAsync()).Projects).Id;

        await archive.IngestAsync("2.txt", TestIssues.Weekly(2, Friday.AddDays(7), projects: [TestIssues.Project("钒液流储能电池")]));

        var line = Assert.Single((await archive.CatalogueAsync()).Projects);
        Assert.NotEqual(id, line.Id);
        Assert.Same(line, (await archive.CatalogueAsync()).FindProject(id));
    }

    [Fact]
    public async Task Zones_AreRebuiltFromWhatStands_WhenIssuesComeAndGo()
    {
        var first = TestIssues.Weekly(1, Friday) with { Zones = [TestIssues.Zone("云杉经济技术开发区", null, "云杉经开区")] };
        var second = TestIssues.Weekly(2, Friday.AddDays(7)) with
        {
            Zones = [TestIssues.Zone("云杉经济技术开发区", "云杉", "经开区", "该区")],
        };
        await archive.IngestAsync("2.txt", second);
        await archive.IngestAsync("1.txt", first);

        var zone = Assert.Single((await archive.CatalogueAsync()).Zones);
        Assert.Equal(["云杉经开区", "经开区", "该区"], zone.Aliases);
        Assert.Equal((Friday, Friday.AddDays(7), 5, "云杉"), (zone.FirstSeen, zone.LastSeen, zone.Mentions, zone.City));

        await archive.Uploads.DeleteAsync((await archive.StateAsync("2.txt")).Id, TestArchive.Cancellation);
        zone = Assert.Single((await archive.CatalogueAsync()).Zones);
        Assert.Equal((Friday, Friday, 2), (zone.FirstSeen, zone.LastSeen, zone.Mentions));
        Assert.Null(zone.City);
    }

    [Fact]
    public async Task Ledger_ShowsGapsSkipsAndNumbersThatGoBack()
    {
        async Task NumberAsync(string name, int number, int total, DateOnly date, bool notice = false)
        {
            var issue = TestIssues.Weekly(total, date);
            Article[] articles = notice
                ?
                [
                    .. issue.Articles,
                    new Article
                    {
                        Number = 2,
                        Notice = true,
                        Paragraphs = ["因端午假期，《科学导报》于6月2日休刊，6月3日恢复出刊。"],
                    },
                ]
                : [.. issue.Articles];
            await archive.IngestAsync(name, issue with { Masthead = issue.Masthead! with { IssueNumber = number }, Articles = articles });
        }
        await NumberAsync("51.txt", 51, 4300, new DateOnly(2024, 12, 27));
        await NumberAsync("1.txt", 1, 4302, new DateOnly(2025, 1, 3));
        await NumberAsync("17.txt", 4, 4384, Friday, notice: true);
        await NumberAsync("18.txt", 4, 4380, Friday.AddDays(14));

        var ledger = Assert.Single((await archive.CatalogueAsync()).Ledger);

        Assert.Equal(("科学导报", "开发区建设周刊", 4), (ledger.Title, ledger.Edition, ledger.Issues.Count));
        // The numbers begin anew each year: between 51 and 1 nothing is missing.
        Assert.Equal([new MissingNumber(2025, 2), new MissingNumber(2025, 3)], ledger.Missing);
        Assert.Contains("6月2日休刊", Assert.Single(ledger.Skips).Text, StringComparison.Ordinal);
        Assert.Equal(["total", "issue"], ledger.Anomalies.Select(anomaly => anomaly.Kind));
    }

    [Fact]
    public async Task List_GoesOnWhereItWas_WhenIssuesArriveBetweenPages()
    {
        for (var i = 1; i <= 5; i++)
        {
            await archive.IngestAsync($"{i}.txt", TestIssues.Weekly(i, Friday.AddDays(7 * i)));
        }
        var first = (await archive.CatalogueAsync()).List(new IssueFilter(), new PageRequest(2));
        await archive.IngestAsync("6.txt", TestIssues.Weekly(6, Friday.AddDays(42)));
        await archive.IngestAsync("0.txt", TestIssues.Weekly(0, Friday));

        var seen = first.Value.ToList();
        for (var page = first; page.Continuation is { } token; )
        {
            page = (await archive.CatalogueAsync()).List(new IssueFilter(), new PageRequest(2, token));
            seen.AddRange(page.Value);
        }

        Assert.Equal([5, 4, 3, 2, 1, 0], seen.Select(issue => issue.TotalIssueNumber ?? -1));
    }

    [Fact]
    public async Task List_FindsUploadsNewestFirst_InPages()
    {
        for (var i = 0; i < 5; i++)
        {
            await archive.PutAsync($"{i}.txt", TestIssues.Loose($"{i}"));
            archive.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        var names = new List<string>();
        string? token = null;
        do
        {
            var page = await archive.Uploads.ListAsync(new PageRequest(2, token), TestArchive.Cancellation);
            names.AddRange(page.Value.Select(upload => upload.Name));
            token = page.Continuation;
        } while (token is not null);

        Assert.Equal(["4.txt", "3.txt", "2.txt", "1.txt", "0.txt"], names);
    }

    [Fact]
    public async Task List_FiltersAndSortsProjects()
    {
        await IngestAsync(1, ("甲号电池项目", ProjectStage.Signed, 30e8), ("乙号电池项目", ProjectStage.Started, 5e8));
        await IngestAsync(2, ("丙号电池项目", ProjectStage.Signed, null));
        var catalogue = await archive.CatalogueAsync();

        string[] Names(ProjectFilter filter, ProjectSort sort) =>
            [.. catalogue.List(filter, sort, new PageRequest()).Value.Select(project => project.Name[..1])];

        Assert.Equal(["甲", "乙", "丙"], Names(new ProjectFilter(), ProjectSort.Investment));
        Assert.Equal("丙", Names(new ProjectFilter(), ProjectSort.Newest)[0]);
        Assert.Equal("丙", Names(new ProjectFilter(), ProjectSort.Oldest)[^1]);
        Assert.Equal(["甲"], Names(new ProjectFilter { MinInvestment = 10e8 }, ProjectSort.Name));
        Assert.Equal(["乙"], Names(new ProjectFilter { Stage = ProjectStage.Started }, ProjectSort.Name));
        Assert.Equal(["丙"], Names(new ProjectFilter { Since = Friday.AddDays(8) }, ProjectSort.Name));
        Assert.Equal(3, Names(new ProjectFilter { City = "云杉市", Province = "山西省" }, ProjectSort.Name).Length);
        Assert.Empty(Names(new ProjectFilter { City = "青冈" }, ProjectSort.Name));
        Assert.Equal(["甲"], Names(new ProjectFilter { Q = "甲号" }, ProjectSort.Name));
        Assert.Equal(2, catalogue.List(new MetricFilter { Name = "入驻企业" }, new PageRequest()).Value.Count);
        Assert.Empty(catalogue.List(new MetricFilter { Target = true }, new PageRequest()).Value);
    }

    [Theory]
    [InlineData("%%%")]
    [InlineData("gICA")]
    public async Task List_Refuses_WhenTheTokenIsNotOurs(string token)
    {
        var catalogue = await archive.CatalogueAsync();

        Assert.Throws<InvalidContinuationException>(() => catalogue.List(new IssueFilter(), new PageRequest(10, token)));
        await Assert.ThrowsAsync<InvalidContinuationException>(() =>
            archive.Uploads.ListAsync(new PageRequest(10, token), TestArchive.Cancellation)
        );
    }

    [Fact]
    public async Task Catalogue_IsTheSame_HoweverItCameAbout()
    {
        for (var i = 1; i <= 12; i++)
        {
            await IngestAsync(
                i,
                ($"云杉电池{i % 4}线项目", (ProjectStage)(i % 7), i * 1e8),
                ($"青冈风电{i}号项目", ProjectStage.Signed, null)
            );
            await archive.CatalogueAsync();
        }
        await IngestAsync(3, ("云杉电池9线项目", ProjectStage.Signed, 1e8));
        await archive.Uploads.DeleteAsync((await archive.StateAsync("5.txt")).Id, TestArchive.Cancellation);

        // Step by step; from the rows; from the segment that the reading of the rows left; and from a segment that is no JSON.
        var stepByStep = await archive.CatalogueAsync();
        await using var fromRows = archive.Another();
        await using var fromSegment = archive.Another();
        Catalogue[] others = [await fromRows.CatalogueAsync(), await fromSegment.CatalogueAsync()];
        await archive
            .Storage.Segments.GetBlobClient("2025.json.gz")
            .UploadAsync(BinaryData.FromString("x"), true, TestArchive.Cancellation);
        await using var fromDamaged = archive.Another();

        foreach (var other in others.Append(await fromDamaged.CatalogueAsync()))
        {
            Assert.Equal(stepByStep.Revision, other.Revision);
            Assert.Equal(stepByStep.Issues, other.Issues);
            Assert.Equivalent(stepByStep.Projects, other.Projects, strict: true);
            Assert.Equivalent(stepByStep.Zones, other.Zones, strict: true);
            Assert.Equivalent(stepByStep.Metrics, other.Metrics, strict: true);
        }
    }

    [Fact]
    public async Task Catalogue_KeepsWeeksApart_AroundNewYear()
    {
        await archive.IngestAsync("1.txt", TestIssues.Weekly(1, new DateOnly(2020, 12, 31)));
        await archive.IngestAsync("2.txt", TestIssues.Weekly(2, new DateOnly(2021, 1, 1)));
        await archive.IngestAsync("3.txt", TestIssues.Weekly(3, new DateOnly(2021, 1, 8)));

        var catalogue = await archive.CatalogueAsync();

        Assert.Equal(["2021-W01", "2020-W53"], catalogue.Weeks.Select(week => week.ToString()));
        var week = await archive.Records.OfWeekAsync(catalogue.Weeks[1], TestArchive.Cancellation);
        Assert.Equal([1, 2], week.Issues.Select(issue => issue.Summary.TotalIssueNumber ?? 0));
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    private Task IngestAsync(int week, params IReadOnlyList<(string Name, ProjectStage Stage, double? Investment)> projects) =>
        archive.IngestAsync(
            $"{week}.txt",
            TestIssues.Weekly(
                week,
                Friday.AddDays(7 * week),
                projects: [.. projects.Select((p, i) => TestIssues.Project(p.Name, p.Stage, p.Investment, id: $"p{i + 1}"))]
            )
        );
}
