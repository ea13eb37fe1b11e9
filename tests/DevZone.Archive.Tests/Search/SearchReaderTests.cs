using DevZone.Archive.Search;
using DevZone.Archive.Tests.Support;
using DevZone.Reading.Issues;
using DevZone.Testing;

namespace DevZone.Archive.Tests.Search;

public sealed class SearchReaderTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private const string Sentence = "云杉电池项目由远峦新能源有限公司建设。";

    private static readonly DateOnly Friday = new(2025, 5, 30);

    private readonly TestArchive archive = TestArchive.Create(azurite);

    [Fact]
    public async Task Find_GivesEveryKind()
    {
        await archive.IngestAsync("1.txt", Rich(1));

        Assert.Equal(
            [SearchKind.Zone, SearchKind.Project, SearchKind.Organization, SearchKind.Person, SearchKind.Article],
            (await FindAsync("云杉")).Select(hit => hit.Kind).Order()
        );
    }

    [Theory]
    [InlineData("雲杉電池項目", "云杉电池项目")]
    [InlineData("远峦 云杉电池", "云杉电池项目")]
    [InlineData("云杉经开区", "云杉经济技术开发区")]
    [InlineData("山西 电池", "云杉电池项目")]
    [InlineData("闻晓岚", "闻晓岚")]
    public async Task Find_GivesTheBestFirst(string words, string title)
    {
        await archive.IngestAsync("1.txt", Rich(1));
        var hit = (await FindAsync(words))[0];
        Assert.Equal((title, true), (hit.Title, hit.Exact));
    }

    [Fact]
    public async Task Find_MarksTheWords_InHeadlineAndEvidence()
    {
        await archive.IngestAsync("1.txt", Rich(1));
        var hit = Assert.Single(await FindAsync("頭條 遠巒新能源"));
        Assert.Equal(SearchKind.Article, hit.Kind);
        Assert.Equal(Sentence, hit.Text);
        Assert.Equal(
            [("title", "头条"), ("text", "远峦新能源")],
            hit.Highlights.Select(mark => (mark.Field, (mark.Field == "title" ? hit.Title : hit.Text!).Substring(mark.Start, mark.Length)))
        );
    }

    [Fact]
    public async Task Find_TakesWhatIsSimilar_WhenNothingHasAllWords()
    {
        await archive.IngestAsync("1.txt", Rich(1));
        var hits = await FindAsync("云杉固态电池项目");
        Assert.Equal("云杉电池项目", hits[0].Title);
        Assert.All(hits, hit => Assert.False(hit.Exact));
        Assert.Empty(await FindAsync("海水淡化"));
        Assert.Empty(await FindAsync("……"));
    }

    [Fact]
    public async Task Find_FollowsEveryCommit()
    {
        await archive.IngestAsync("1.txt", Rich(1));
        await archive.IngestAsync("2.txt", TestIssues.Weekly(2, Friday.AddDays(7), projects: TestIssues.Project("白桦光伏项目")));
        Assert.Single(await FindAsync("白桦光伏"));

        await archive.IngestAsync("2.txt", TestIssues.Weekly(2, Friday.AddDays(7), projects: TestIssues.Project("白桦风电项目")));
        // The corrected project is similar to the one that is gone, and no more than that.
        Assert.All(await FindAsync("白桦光伏"), hit => Assert.False(hit.Exact));
        Assert.Single(await FindAsync("白桦风电"));

        await archive.Uploads.DeleteAsync((await archive.StateAsync("2.txt")).Id, TestArchive.Cancellation);
        Assert.Empty(await FindAsync("白桦风电"));
        Assert.NotEmpty(await FindAsync("云杉电池"));
    }

    [Fact]
    public async Task Find_GivesTheSame_OnAnInstanceThatStartsFromSegments()
    {
        for (var number = 1; number <= 9; number++)
        {
            await archive.IngestAsync($"{number}.txt", Rich(number));
        }
        var hits = await FindAsync("云杉");

        await using var another = archive.Another();
        Assert.Equivalent(hits, await FindAsync("云杉", another), strict: true);
        // From now on the segment has older versions than the archive, and none of the last issue's.
        await archive.IngestAsync("9.txt", Rich(9, "白桦"));
        await using var later = archive.Another();
        Assert.Single(await FindAsync("白桦电池", later), hit => hit.Kind == SearchKind.Project);
    }

    [Fact]
    public async Task Find_IsWalkedThroughByPages_EachHitOnce()
    {
        for (var number = 1; number <= 3; number++)
        {
            await archive.IngestAsync($"{number}.txt", Rich(number));
        }
        var index = await archive.Search.CurrentAsync(TestArchive.Cancellation);
        var all = index.Find(new SearchRequest("云杉"), new PageRequest(Top: 100)).Value;
        var walked = new List<SearchHit>();
        for (PageRequest? page = new(Top: 2); page is not null; )
        {
            var (value, continuation) = index.Find(new SearchRequest("云杉"), page);
            walked.AddRange(value);
            page = continuation is null ? null : new PageRequest(2, continuation);
        }

        Assert.Equivalent(all, walked, strict: true);
        Assert.Throws<InvalidContinuationException>(() => index.Find(new SearchRequest("云杉"), new PageRequest(2, "x")));
    }

    [Fact]
    public async Task LastPage_IsEmpty_WhenWhatStoodThereWasTakenBack()
    {
        await archive.IngestAsync("1.txt", Rich(1));
        await archive.IngestAsync("2.txt", TestIssues.Weekly(2, Friday.AddDays(7), projects: TestIssues.Project("白桦云杉电池")));
        var request = new SearchRequest("云杉电池", SearchKind.Project);
        var index = await archive.Search.CurrentAsync(TestArchive.Cancellation);
        var first = index.Find(request, new PageRequest(Top: 1));
        Assert.NotNull(first.Continuation);

        var last = Assert.Single(index.Find(request, new PageRequest(Top: 1, first.Continuation)).Value);
        await archive.Uploads.DeleteAsync(
            (await archive.StateAsync(last.Title == "白桦云杉电池" ? "2.txt" : "1.txt")).Id,
            TestArchive.Cancellation
        );

        var later = await archive.Search.CurrentAsync(TestArchive.Cancellation);
        Assert.Empty(later.Find(request, new PageRequest(Top: 1, first.Continuation)).Value);
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    private async Task<IReadOnlyList<SearchHit>> FindAsync(string words, TestArchive? instance = null)
    {
        var index = await (instance ?? archive).Search.CurrentAsync(TestArchive.Cancellation);
        return index.Find(new SearchRequest(words), new PageRequest()).Value;
    }

    private static Issue Rich(int number, string place = "云杉")
    {
        var sentence = Sentence.Replace("云杉", place, StringComparison.Ordinal);
        return TestIssues.Weekly(number, Friday.AddDays(7 * number), $"无关的一句。{sentence}") with
        {
            Zones = [TestIssues.Zone($"{place}经济技术开发区", place, $"{place}经开区")],
            Projects = [TestIssues.Project($"{place}电池项目", city: place) with { Companies = ["远峦新能源有限公司"] }],
            Metrics = [],
            People = [new Person("闻晓岚", $"{place}经开区主任", Clause("闻晓岚"))],
            Organizations = [new Organization($"{place}电力有限公司", Clause(sentence))],
        };
    }

    private static Evidence Clause(string text) => new(1, null, 0, 6, text.Length, text);
}
