namespace DevZone.Reading.Tests.Extraction.Projects;

/// <summary>Shorter and longer names of one project, in invented sentences.</summary>
public class ProjectAliasesTests
{
    [Theory]
    // the end of the full name
    [InlineData("清黄铁路（黄源港段）扩能改造工程开工。扩能改造工程要抓好工期", 1)]
    [InlineData("清黄铁路扩能改造工程项目开工。清黄铁路扩能改造工程进展顺利", 1)]
    // a longer name that ends in the known one
    [InlineData("康川康护项目开工\n恒升集团亚太区康川康护项目进展顺利", 1)]
    // its beginning
    [InlineData("钼铜多金属资源深加工综合利用项目开工。钼铜项目引起关注", 1)]
    [InlineData("果源港港区开工建设。目前果源港均已建成", 1)]
    // what it calls itself in brackets
    [InlineData("灵溪东路项目开工。独岭水泥厂片区配套基础设施（灵溪东路）项目总投资1.9亿元", 1)]
    // two that end alike: the short name tells neither
    [InlineData("恒升港集装箱码头三号泊位扩能改造工程、清黄铁路黄源港段扩能改造工程开工。扩能改造工程顺利", 3)]
    // its first characters and the sort of work
    [InlineData("绵江至恒安城际铁路今日开工。绵恒城际铁路全长96公里，绵恒城际铁路设站7座", 1)]
    // words that many names end in
    [InlineData("恒升集团云计算数据中心项目开工。云岭数据中心项目投产", 2)]
    public void Read_KnowsTheProject_ByTheOnlyOneItCanMean(string text, int count) =>
        Assert.Equal(count, ArticleText.Projects(text).Projects.Count);
}
