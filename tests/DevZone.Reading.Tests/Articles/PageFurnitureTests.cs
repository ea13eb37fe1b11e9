using DevZone.Reading.Articles.Passages;

namespace DevZone.Reading.Tests.Articles;

public class PageFurnitureTests
{
    [Theory]
    [InlineData("2版")]
    [InlineData("2 版")]
    [InlineData("第 02 版:要闻")]
    [InlineData("第三版 开发区")]
    [InlineData("A3 园区")]
    [InlineData("首页 > 新闻中心 > 正文")]
    [InlineData("首页 新闻中心 政务要闻")]
    [InlineData("---------")]
    public void Is_TellsWhatThePagePrints(string line)
    {
        Assert.True(PageFurniture.Is(line));
    }

    [Theory]
    [InlineData("2版本系统在云杉经开区上线,首批接入企业三十家")]
    [InlineData("版图再扩大")]
    [InlineData("首页改版 服务升级")]
    [InlineData("A3高速公路云杉段开工建设")]
    public void Is_LeavesHeadlinesToTheirArticles(string line)
    {
        Assert.False(PageFurniture.Is(line));
    }
}
