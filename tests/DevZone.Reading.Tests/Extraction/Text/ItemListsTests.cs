using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Tests.Extraction.Text;

public sealed class ItemListsTests
{
    [Theory]
    [InlineData("江南集中区表面处理中心、贵池区零部件园等201个项目开工", "江南集中区")]
    [InlineData("江南集中区表面处理中心、贵池区零部件园等201个项目开工", "贵池区")]
    [InlineData("推动蛟河抽水蓄能、中车装备基地等一批带动力强的重大工程", "蛟河")]
    [InlineData("高新区引进苏州电芯厂、宁波模具厂等5个项目", "苏州")]
    [InlineData("在上海、江苏、浙江等地考察", "江苏")]
    public void Hold_IsTrue_ForANameWithinAnItem(string text, string name) => Assert.True(ItemLists.Hold(text, SpanOf(text, name)));

    [Theory]
    [InlineData("高新区引进苏州电芯厂、宁波模具厂等5个项目", "高新区")]
    [InlineData("高新区今年先后签约电芯厂、模具厂等5个项目", "高新区")]
    [InlineData("高新区的电芯厂、模具厂等5个项目", "高新区")]
    [InlineData("高新区、经开区等5个区域增长9%", "高新区")]
    [InlineData("高新区完成投资12亿元,电芯厂、模具厂等5个项目开工", "高新区")]
    [InlineData("苏州完成投资12亿元", "苏州")]
    public void Hold_IsFalse_ForWhatHasTheItems_OrNoItems(string text, string name) =>
        Assert.False(ItemLists.Hold(text, SpanOf(text, name)));

    private static TextSpan SpanOf(string text, string name) => new(text.IndexOf(name, StringComparison.Ordinal), name.Length);
}
