using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Tests.Gazetteer;

public class DivisionsTests
{
    [Theory]
    // province and city of each level
    [InlineData("山西省", "山西", null)]
    [InlineData("朔州", "山西", "朔州")]
    [InlineData("怀仁市", "山西", "朔州")]
    [InlineData("海淀区", "北京", "北京")]
    [InlineData("万州", "重庆", "重庆")]
    // autonomous places go without their peoples
    [InlineData("恩施", "湖北", "恩施")]
    [InlineData("巴音郭楞", "新疆", "巴音郭楞")]
    [InlineData("伊金霍洛", "内蒙古", "鄂尔多斯")]
    [InlineData("西藏", "西藏", null)]
    // counties right under a province
    [InlineData("仙桃", "湖北", "仙桃")]
    [InlineData("石河子", "新疆", "石河子")]
    public void Forms_GiveProvinceAndCity_WhenOnePlaceHasTheName(string text, string province, string? city)
    {
        Assert.True(Divisions.Forms.TryMatch(text, 0, out var length, out var form));
        Assert.Equal(text.Length, length);
        Assert.Equal((province, city), (form.Places[0].Province, form.Places[0].City));
    }

    [Theory]
    [InlineData("鼓楼区", 4)]
    [InlineData("长安区", 2)]
    public void Forms_KeepEveryPlace_WhenSeveralHaveTheName(string text, int places)
    {
        Assert.True(Divisions.Forms.TryMatch(text, 0, out _, out var form));
        Assert.Equal(places, form.Places.Count);
    }

    [Theory]
    [InlineData("中山", PlaceUse.Bound)]
    [InlineData("怀仁", PlaceUse.Free)]
    [InlineData("应县", PlaceUse.Free)]
    [InlineData("鼓楼", PlaceUse.Bound)]
    [InlineData("宁德时代", PlaceUse.None)]
    public void Forms_SayWhereTheyStandForThePlace_WhenTheyAreOrdinaryWordsToo(string text, object use)
    {
        Assert.True(Divisions.Forms.TryMatch(text, 0, out _, out var form));
        Assert.Equal(use, form.Use);
    }
}
