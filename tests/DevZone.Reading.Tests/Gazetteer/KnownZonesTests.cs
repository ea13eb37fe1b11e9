using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Gazetteer;

public class KnownZonesTests
{
    [Theory]
    [InlineData("晋城经济技术开发区", ZoneLevel.National, "山西", "晋城")]
    [InlineData("苏州工业园区", ZoneLevel.National, "江苏", "苏州")]
    [InlineData("柳州高新技术产业开发区", ZoneLevel.National, "广西", "柳州")]
    [InlineData("昆山经济技术开发区", ZoneLevel.National, "江苏", "苏州")]
    [InlineData("雄安新区", ZoneLevel.National, "河北", "保定")]
    [InlineData("山西转型综合改革示范区", ZoneLevel.Provincial, "山西", "太原")]
    public void All_HoldsLevelAndPlace_WhenTheZoneIsOnAList(string name, ZoneLevel level, string province, string city)
    {
        var zone = Assert.Single(KnownZones.All, zone => zone.Name == name);
        Assert.Equal((level, province, city), (zone.Level, zone.Province, zone.City));
    }

    [Fact]
    public void All_NameNoZoneTwice_WhenNamesAndAliasesAreTakenTogether()
    {
        var names = KnownZones.All.SelectMany(zone => zone.Aliases.Append(zone.Name)).ToList();
        Assert.Equal(names.Distinct().Count(), names.Count);
    }

    [Fact]
    public void All_LieInPlacesOfTheDivisions_WhenTheyHaveOne()
    {
        var cities = Divisions.All.Where(place => place.City is not null).Select(place => (place.Province, place.City)).ToHashSet();
        Assert.All(KnownZones.All.Where(zone => zone.City is not null), zone => Assert.Contains((zone.Province!, zone.City), cities));
    }
}
