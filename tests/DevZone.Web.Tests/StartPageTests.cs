using DevZone.Testing;
using static Microsoft.Playwright.Assertions;

namespace DevZone.Web.Tests;

public sealed class EmptyStartPageTests(StartPageFixture fixture) : IClassFixture<StartPageFixture>
{
    [Fact]
    public async Task EverySection_SaysThatThereIsNothingYet()
    {
        await using var page = await fixture.OpenAsync();

        await Expect(page.Uploads).ToContainTextAsync("还没有上传过文件");
        await Expect(page.Zones).ToContainTextAsync("没有符合条件的园区");
        await Expect(page.Projects).ToContainTextAsync("没有符合条件的项目");
        await Expect(page.Digest).ToContainTextAsync("还没有摘要");
        Assert.Empty(page.Errors);
    }
}

public sealed class StartPageTests(StartPageFixture fixture) : IClassFixture<StartPageFixture>
{
    [Theory]
    [InlineData("2026-03-06.pdf")]
    [InlineData("2026-03-13.txt")]
    public async Task UploadedSample_BecomesReady_AndItsRecordsAppear(string sample)
    {
        await using var page = await fixture.OpenAsync();

        var line = await page.UploadAsync(
            sample,
            await File.ReadAllBytesAsync(RepositoryPaths.In("samples", sample), TestContext.Current.CancellationToken)
        );

        await Expect(line).ToContainTextAsync("就绪");
        await Expect(page.Zones).ToContainTextAsync("青陵经济技术开发区");
        await Expect(page.Projects).ToContainTextAsync("高性能固态电池项目");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task CompileButton_ShowsTheDigestOfTheChosenWeek()
    {
        await using var page = await fixture.OpenAsync();
        await page.UploadAsync("2024-05-17.txt", "新厂开工\n\n5月15日，总投资7亿元的静谷轴承项目在望岭高新区开工。\n");
        await page.ReloadAsync();
        await page.Week.SelectOptionAsync("2024-W20");
        await Expect(page.Digest).ToContainTextAsync("还没有汇编");

        await page.CompileButton.ClickAsync();

        await Expect(page.Digest).ToContainTextAsync("静谷轴承项目");
    }

    [Fact]
    public async Task SearchField_NarrowsTheProjects()
    {
        await using var page = await fixture.OpenAsync();
        await page.UploadAsync(
            "search.txt",
            "两个项目开工\n\n3月3日，总投资5亿元的海风叶片项目和总投资2亿元的山泉饮料项目在云泊高新区开工。\n"
        );
        await Expect(page.Projects).ToContainTextAsync("山泉饮料项目");

        await page.ProjectSearch.FillAsync("海风");

        await Expect(page.Projects).Not.ToContainTextAsync("山泉饮料项目");
        await Expect(page.Projects).ToContainTextAsync("海风叶片项目");
    }

    [Fact]
    public async Task Search_FindsAndOpensWhatFits()
    {
        await using var page = await fixture.OpenAsync();
        await page.UploadAsync("find.txt", "新厂开工\n\n3月3日，总投资6亿元的松涛电缆项目在云泊高新区开工。\n");

        await page.Search.FillAsync("雲泊 電纜");

        await Expect(page.Hits).ToContainTextAsync("松涛电缆项目");
        await Expect(page.Hits.Locator("mark").First).ToBeVisibleAsync();
        await page.Hits.Locator("a").First.ClickAsync();
        await Expect(page.Reader).ToContainTextAsync("电缆");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task UploadThatIsReadyAtTheFirstLook_StillRefreshesTheRecords()
    {
        await using var page = await fixture.OpenAsync();
        await Expect(page.Projects).ToContainTextAsync("项目");
        await page.SlowUploadsDownAsync(TimeSpan.FromSeconds(3));

        await page.UploadAsync("quick.txt", "新厂开工\n\n3月3日，总投资3亿元的雪松家具项目在云泊高新区开工。\n");

        await Expect(page.Projects).ToContainTextAsync("雪松家具项目");
    }

    [Fact]
    public async Task RejectedFile_ShowsWhy()
    {
        await using var page = await fixture.OpenAsync();

        var line = await page.UploadAsync("blank.txt", "   \n");

        await Expect(line).ToContainTextAsync("无法读取");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task MarkupInNameAndText_IsShownAsText()
    {
        const string hostile = "<img src=x onerror=\"window.broken=true\">";
        await using var page = await fixture.OpenAsync();

        var line = await page.UploadAsync(
            "<b onmouseover=alert(1)>公告.txt",
            $"园区动工{hostile}\n\n3月3日，总投资5亿元的{hostile}镜头项目在青陵经开区<script>window.broken=true</script>开工。\n"
        );

        await Expect(line).ToContainTextAsync("<b onmouseover=alert(1)>公告.txt");
        await Expect(line.Locator("b")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.Uploads).ToContainTextAsync("公告.txt");
        Assert.False(await page.EvaluateAsync<bool>("window.broken === true"));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelectorAll('img, main script').length"));
    }
}
