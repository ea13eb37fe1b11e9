using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Places;

public class PlaceReaderTests
{
    [Theory]
    [InlineData("山西省朔州市怀仁市", "山西省 朔州市 怀仁市")]
    [InlineData("记者从朔州获悉", "朔州市")]
    [InlineData("其中山西增长最快", "")]
    [InlineData("举办重大庆典活动", "")]
    [InlineData("宁德时代投资", "")]
    [InlineData("中山路上", "")]
    [InlineData("中山市开工，中山的企业", "中山市 中山市")]
    [InlineData("这里是老城区", "")]
    [InlineData("洛阳市老城区", "洛阳市 老城区")]
    [InlineData("江蘇省蘇州市", "江苏省 苏州市")]
    [InlineData("南京市鼓楼区", "南京市 鼓楼区")]
    [InlineData("大连长兴岛", "大连市")]
    // names of places that are districts now
    [InlineData("杭州萧山市和成都双流县", "杭州市 萧山市 成都市 双流县")]
    // sides of a mountain and of a river
    [InlineData("隧道在大梅山西麓，厂区在清澜河南岸", "")]
    public void Read_NamesPlaces_WhenTheFormStandsForOne(string text, string names)
    {
        var places = Read(text).Mentions.Select(place => place.Name);
        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), places);
    }

    [Theory]
    [InlineData("南京市鼓楼区", "江苏")]
    [InlineData("福州市的企业来到鼓楼区", "福建")]
    public void Read_TellsPlacesOfOneNameApart_WhenTheirCityIsNamed(string text, string province) =>
        Assert.Equal(province, Read(text).Mentions[^1].Province);

    [Theory]
    [InlineData("朔州市举行发布会##与上海交大合作，晋城也参加", null, "朔州")]
    [InlineData("全市增长##全市", "科学导报", null)]
    // a city and its district are one vote
    [InlineData("工业园区发展##朔州市新签约项目9个，与上海市金山区结对。朔州的项目多", null, "朔州")]
    [InlineData("山西制造业转型综述##山西省钢铁行业提质增效，全省焦化行业焕发生机，山西省建材行业推陈出新。太原惠科投产。", null, null)]
    public void Read_TellsTheHome_WhenTheHeadlineNamesIt(string text, string? paper, string? city)
    {
        var article = ArticleText.Analyse(text);
        var masthead = paper is null ? null : new Masthead { Title = paper, Organizer = "山西科技新闻出版传媒集团" };
        var home = PlaceReader.Read([article], masthead).HomeOf(1);
        Assert.Equal(("山西", city), (home.Province?.Province, home.City?.City));
    }

    private static PlaceFindings Read(string text) => PlaceReader.Read([ArticleText.Analyse(text)], masthead: null);
}
