namespace DevZone.Reading.Tests.Extraction.Projects;

public class ProjectZoneTests
{
    [Theory]
    // a zone that does something hosts what follows
    [InlineData("高邮经开区引进恒信电缆项目、晶盛玻璃项目。", "晶盛玻璃项目", "高邮经济技术开发区")]
    // a zone in one item of a list hosts that item alone
    [InlineData("集中开工的有智慧物流港（东云仓产业园）项目、恒信电缆项目。", "恒信电缆项目", null)]
    [InlineData("包括晋城高新区材料产业园二期、恒信电缆项目等项目。", "恒信电缆项目", null)]
    [InlineData("高邮经开区开工建设，东云产业园以及恒信电缆项目、晶盛玻璃项目投产。", "晶盛玻璃项目", "高邮经济技术开发区")]
    // a park that is built hosts nothing else, nor does a zone that only says where one project lies
    [InlineData("东海电商产业园及结算中心项目开工，东海电商产业园占地300亩。\n还有恒信电缆项目。", "恒信电缆项目", null)]
    [InlineData("观摩团来到位于高邮经开区的晶盛玻璃项目。\n恒信电缆项目同日开工。", "恒信电缆项目", null)]
    [InlineData("观摩晶盛玻璃项目、位于高邮经开区的恒信电缆项目。", "晶盛玻璃项目", null)]
    [InlineData("观摩晶盛玻璃项目、位于高邮经开区的恒信电缆项目。", "恒信电缆项目", "高邮经济技术开发区")]
    // as many zones as projects, each its own
    [InlineData("恒信电缆、晶盛玻璃两个项目分别落户高邮经开区、晋城经开区。", "晶盛玻璃", "晋城经济技术开发区")]
    [InlineData("恒信电缆、晶盛玻璃两个项目分别落户高邮经开区、晋城经开区。", "恒信电缆", "高邮经济技术开发区")]
    // what is in quotes behind a zone ends no item
    [InlineData("高邮经开区“三喜临门”：恒信电缆项目、晶盛玻璃项目同时开工。", "晶盛玻璃项目", "高邮经济技术开发区")]
    // a district before the name says where it lies
    [InlineData("高邮经开区集中开工。\n还有鼓楼区恒信电缆项目。", "恒信电缆项目", null)]
    public void Read_PutsAProjectIntoItsZone_WhenTheSentenceTells(string text, string project, string? zone)
    {
        var zones = ArticleText.Zones(text).Zones.ToDictionary(found => found.Id, found => found.Name);
        var found = Assert.Single(
            ArticleText.Projects(text).Projects,
            candidate => candidate.Name.EndsWith(project, StringComparison.Ordinal)
        );
        Assert.Equal(zone, found.Zone is { } id ? zones[id] : null);
    }
}
