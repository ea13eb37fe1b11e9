namespace DevZone.Reading.Tests.Extraction.Zones;

public class ZoneListsTests
{
    [Theory]
    [InlineData("昆山、江宁和南京经济技术开发区上榜", "昆山经济技术开发区 江宁经济技术开发区 南京经济技术开发区")]
    [InlineData("大同、朔州以及忻州经开区", "大同经济技术开发区 朔州经济技术开发区 忻州经济技术开发区")]
    // on no list, but counted
    [InlineData("平遥、祁县、左权经开区等3家入选", "平遥经济技术开发区 祁县经济开发区 左权经济技术开发区")]
    // neither: the head word may belong to the last place alone
    [InlineData("客商来自浙江、温岭和长沙经开区", "长沙经济技术开发区")]
    [InlineData("长治、晋城市人工智能产业园", "晋城市人工智能产业园")]
    public void Read_GivesEachPlaceItsZone_WhenAListSharesTheHeadWord(string text, string names) =>
        Assert.Equal(names.Split(' '), ArticleText.Zones(text).Zones.Select(zone => zone.Name));

    [Fact]
    public void Read_CitesThePlaceAlone_WhenTheHeadWordFollowsLater() =>
        Assert.Equal("昆山", Assert.Single(ArticleText.Zones("昆山、南京经开区").Zones[0].Mentions).Text);
}
