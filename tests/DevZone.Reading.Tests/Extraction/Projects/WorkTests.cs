using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Projects;

/// <summary>Works that are called neither 项目 nor 工程, in invented sentences.</summary>
public class WorkTests
{
    [Theory]
    // a stage right behind the name, or behind the time
    [InlineData("云泊长江三桥正式通车", "云泊长江三桥")]
    [InlineData("连接两地的绵江高铁正式开通运行", "绵江高铁")]
    [InlineData("月初清澜港通航运营", "清澜港")]
    [InlineData("恒安机场T2航站楼投运", "恒安机场T2航站楼")]
    [InlineData("沿河高速公路加紧施工", "沿河高速公路")]
    [InlineData("恒安机场日前开工建设", "恒安机场")]
    [InlineData("环保涂料工厂3月封顶", "环保涂料工厂")]
    [InlineData("清澜北环线双双通车", "清澜北环线")]
    [InlineData("恒安至云泊快速通道同步开工", "恒安至云泊快速通道")]
    [InlineData("恒升镇社会福利院今日奠基", "恒升镇社会福利院")]
    // behind the place
    [InlineData("云川管业生产基地在云泊市举行了奠基仪式", "云川管业生产基地")]
    [InlineData("云川管业生产基地由海南高能公司注资5亿元，占地500亩", "云川管业生产基地")]
    // preparations
    [InlineData("大营至神泉高速公路初步设计已通过评审", "大营至神泉高速公路")]
    [InlineData("恒安机场预可行性研究报告日前获批", "恒安机场")]
    // a portrait that tells the length
    [InlineData("大营至神泉高速公路是路网的重要部分，起于云岭村，路线全长64.76公里", "大营至神泉高速公路")]
    // what belongs to the name behind its facility word
    [InlineData("云泽湖二级公路改造完工", "云泽湖二级公路改造")]
    [InlineData("绵安城际铁路新城副中心段进入运行试验阶段", "绵安城际铁路新城副中心段")]
    // objects of a verb of building
    [InlineData("建成太原生物医药创新中心、生物医药分析检测等公共平台", "太原生物医药创新中心")]
    [InlineData("泵业公司在太原高新区落地真空泵研发中心", "真空泵研发中心")]
    [InlineData("泵业公司在太原市投资10亿元打造医药智造中心", "医药智造中心")]
    public void Read_NamesAWork_WhenItIsTold(string text, string name) =>
        Assert.Equal(name, Assert.Single(ArticleText.Projects(text).Projects).Name);

    [Theory]
    // places, and what is only mentioned
    [InlineData("代表团抵达连云港投资5亿元")]
    [InlineData("他们从清澜港出发，经绵江高铁到达云泊")]
    [InlineData("红旗轴承厂投资5亿元")]
    [InlineData("通达港口吞吐量增长5%")]
    // what is described and not named
    [InlineData("世界首座双层斜拉协作结构体系大桥通车")]
    [InlineData("这条老区首条高铁将于下个月全线开通")]
    [InlineData("全省规划产能最大储能电池生产基地投产")]
    // sums of works
    [InlineData("内河航道通航里程达1825公里")]
    [InlineData("大湾区铁路运营里程超过2800公里")]
    // aims
    [InlineData("建设太原区域物流中心，打造国际消费中心")]
    [InlineData("在太原市建成研发中心5个")]
    public void Read_FindsNone_WhenAWorkIsOnlyMentioned(string text) => Assert.Empty(ArticleText.Projects(text).Projects);

    [Theory]
    [InlineData("目前，清滩港三期、果源港、东岭港等港区均已开工建设", "清滩港三期 果源港 东岭港")]
    [InlineData("绵江大桥、恒安大桥、云岭大桥等桥梁建成通车", "绵江大桥 恒安大桥 云岭大桥")]
    [InlineData(
        "债务重组项目、集装箱物流项目、长安桥社区集聚改造项目、滨海旧城改造4个项目签约",
        "债务重组项目 集装箱物流项目 长安桥社区集聚改造项目 滨海旧城改造"
    )]
    public void Read_GivesEach_WhenSeveralAreListed(string text, string names) =>
        Assert.Equal(
            names.Split(' '),
            ArticleText
                .Projects(text)
                .Projects.OrderBy(project => text.IndexOf(project.Name, StringComparison.Ordinal))
                .Select(project => project.Name)
        );

    [Theory]
    [InlineData("国家发改委推出新一批13个标志性重大外资项目")]
    [InlineData("其中金融产业有59个项目")]
    [InlineData("经开区还签下三个新项目")]
    public void Read_FindsNone_WhenWordsOfTheSentenceStandBeforeACount(string text) => Assert.Empty(ArticleText.Projects(text).Projects);

    [Theory]
    [InlineData("来自云泊的企业已计划投资30亿元在绵阳市建设恒安医药产业园", 3e9)]
    [InlineData("云川公司斥资2亿元在绵阳新建精密轴承工厂", 2e8)]
    public void Read_GivesTheCost_WhenThePlaceStandsBetween(string text, double value) =>
        Assert.Equal(value, Assert.Single(ArticleText.Projects(text).Projects).Investment?.Value);

    [Theory]
    // the sort of work that it is opens the next sentence
    [InlineData("昌宁高铁全线开工建设。线路全长137公里，总投资338亿元", 3.38e10)]
    [InlineData("同一天，赣安特大桥主塔封顶。大桥长2155米，总投资21亿元", 2.1e9)]
    [InlineData("恒安机场开工。机场总投资22亿元", 2.2e9)]
    // what was spent, once the work is completed
    [InlineData("云泽湖二级公路改造完工通车，全长64公里，完成投资7.9亿元", 7.9e8)]
    // another sort, and what is spent while it is being built
    [InlineData("昌宁高铁开工建设。大桥总投资5亿元", null)]
    [InlineData("云泽湖二级公路改造加快推进，完成投资7.9亿元", null)]
    public void Read_GivesTheCost_WhenTheNextSentenceSpeaksOfTheWork(string text, double? value) =>
        Assert.Equal(value, Assert.Single(ArticleText.Projects(text).Projects).Investment?.Value);

    [Fact]
    public void Read_TellsStagesApart_WhenASemicolonPartsTheWorks() =>
        Assert.Equal(
            [("恒安机场", ProjectStage.Started), ("沿河高速公路", ProjectStage.UnderConstruction)],
            ArticleText
                .Projects("沿河高速公路加紧施工，将于年底通车；恒安机场日前开工建设")
                .Projects.Select(project => (project.Name, project.Stage))
                .Order()
        );
}
