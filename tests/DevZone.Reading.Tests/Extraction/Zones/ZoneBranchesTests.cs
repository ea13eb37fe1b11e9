namespace DevZone.Reading.Tests.Extraction.Zones;

public class ZoneBranchesTests
{
    [Fact]
    public void Read_NamesAParkAfterItsZone_WhenItLiesInAnotherPlace()
    {
        var zones = ArticleText.Zones("宁波高新区奉化园揭牌##宁波高新区设立了高新区江北园和余姚园。奉化园总规划面积6000亩。").Zones;

        Assert.Equal(
            [
                "宁波高新区奉化园: 宁波高新区奉化园 奉化园",
                "宁波高新技术产业开发区: 宁波高新区",
                "宁波高新技术产业开发区江北园: 高新区江北园",
                "宁波高新技术产业开发区余姚园: 余姚园",
            ],
            zones.Select(zone => $"{zone.Name}: {string.Join(' ', zone.Mentions.Select(mention => mention.Text))}")
        );
        Assert.All(zones.Skip(2), zone => Assert.Equal(zones[1].Id, zone.PartOf));
    }

    [Theory]
    [InlineData("奉化园揭牌")]
    [InlineData("杭州园林和苏州园博会")]
    public void Read_FindsNone_WhenNoZoneIsThere(string text) => Assert.Empty(ArticleText.Zones(text).Zones);

    [Fact]
    public void Read_MakesAPartOfABareHeadWord_WhenItFollowsAZone()
    {
        var zones = ArticleText.Zones("海河科技园区起步区奠基，起步区规划面积3平方公里，海河科技园区受益").Zones;

        Assert.Equal(["海河科技园区", "海河科技园区起步区"], zones.Select(zone => zone.Name));
        Assert.Equal(["起步区", "起步区"], zones[1].Mentions.Select(mention => mention.Text));
        Assert.Equal(zones[0].Id, zones[1].PartOf);
    }
}
