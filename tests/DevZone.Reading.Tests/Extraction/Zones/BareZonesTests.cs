using System.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Zones;

public class BareZonesTests
{
    [Theory]
    // the source line names it
    [InlineData("经开区签约19个项目\n来源：岳阳经济技术开发区 发布时间：2023-02-20\n经开区持续发力，项目加快建设。", "岳阳经济技术开发区")]
    // the article's city has it on a list, and the article is about it
    [InlineData("高新区集中开工6个项目\n记者从渭南市获悉，高新区管委会主任宣布开工，渭南市领导出席。", "渭南高新技术产业开发区")]
    [InlineData("大数据中心开工\n平潭县的实验区管委会介绍，平潭县的大数据中心今年建成。", "")]
    // a county's own, not that of the city above it
    [InlineData("智慧食品园开工\n闽清县和经开区管委会领导出席，闽清县副县长致辞。", "闽清经济技术开发区")]
    // 县 and 市 before it are the article's
    [InlineData("项目集中开工\n丹凤县8个项目在县工业园区集中开工，丹凤县投资7亿元。", "丹凤县工业园区")]
    [InlineData("市政协调研\n忻州市政协一行来到市经济技术开发区，忻州市领导参加。", "忻州经济技术开发区")]
    // in brackets behind another name it is that zone
    [InlineData("温州市盘点成效\n浙南产业集聚区（经开区）取得突破，温州市将推广。", "浙南产业集聚区")]
    // not where the word means any, or the article is not about it
    [InlineData("渭南市出台办法\n渭南市支持高新区建设，渭南市将予奖励。", "")]
    [InlineData("创新政策发布\n来源：岳阳晚报 发布时间：2023-02-20\n支持经开区持续发力，项目加快建设。", "")]
    public void Read_LinksABareWord_WhenSourceOrPlaceTellsTheZone(string text, string names)
    {
        var issue = ReadIssue(text);
        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), issue.Zones.Select(zone => zone.Name));
    }

    [Fact]
    public void Read_LinksNothing_WhenTheParagraphSpokeOfSeveral()
    {
        var zones = ArticleText.Zones("长沙经开区与宁乡经开区签约，各有经开区入围\n宁乡经开区提速，经开区增长6%").Zones;
        Assert.Equal(
            [
                ["长沙经开区"],
                ["宁乡经开区", "宁乡经开区", "经开区"],
            ],
            zones.Select(zone => zone.Mentions.Select(mention => mention.Text))
        );
    }

    private static Issue ReadIssue(string text) =>
        Assert
            .IsType<ReadResult.Read>(
                IssueReader.Read(Encoding.UTF8.GetBytes(text), "page.txt", cancellationToken: TestContext.Current.CancellationToken)
            )
            .Issue;
}
