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
    // a place between the verb and the zone
    [InlineData("恒信电缆项目在江苏高邮经开区破土动工。", "恒信电缆项目", "高邮经济技术开发区")]
    [InlineData("恒信电缆项目开工。该项目位于魏川街道内的高邮经开区。", "恒信电缆项目", "高邮经济技术开发区")]
    // a later sentence says more than what the article is about
    [InlineData("晋城经开区发展提速##恒信电缆项目签约。落户高邮经开区的恒信电缆项目投产。", "恒信电缆项目", "高邮经济技术开发区")]
    // the clause names another city than the zone's
    [InlineData("晋城经开区发展提速##恒信集团计划在广州市建设恒信电缆项目。", "恒信电缆项目", null)]
    [InlineData("晋城经开区发展提速##位于太原市的恒信电缆项目抓紧收尾。", "恒信电缆项目", null)]
    [InlineData("晋城经开区发展提速##来自广州的企业投资的恒信电缆项目开工。", "恒信电缆项目", "晋城经济技术开发区")]
    // the article comes to speak of the zone only later
    [InlineData("恒信电缆项目加紧施工。\n高邮经开区也在提升承载能力。", "恒信电缆项目", null)]
    [InlineData("太原市、大同市、朔州市开会。\n恒信电缆项目加紧施工。\n高邮经开区也在提升承载能力。", "恒信电缆项目", null)]
    [InlineData("高邮经开区提升承载能力。\n恒信电缆项目加紧施工。", "恒信电缆项目", "高邮经济技术开发区")]
    // news of its own in one paragraph, and the house that something is held in
    [InlineData("省里发布今日要闻。\n职工运动会在高邮经开区体育馆举行。\n恒信电缆项目投产。", "恒信电缆项目", null)]
    [InlineData("省里发布今日要闻。\n职工运动会在高邮经开区举办。(详情)近日，恒信电缆项目投产。", "恒信电缆项目", null)]
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
