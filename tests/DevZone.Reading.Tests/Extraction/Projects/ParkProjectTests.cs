using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Projects;

/// <summary>Parks that are themselves what is being built, in invented sentences.</summary>
public class ParkProjectTests
{
    [Theory]
    // what a zone that hosts others is not told of
    [InlineData("太原新能源汽车产业园开工建设", "太原新能源汽车产业园", ProjectStage.Started)]
    [InlineData("日前，恒川专用汽车工业园在河南新乡市开发区正式开始建设", "恒川专用汽车工业园", ProjectStage.Started)]
    [InlineData("10月21日，位于云泊镇的恒川国际生物医药创新港正式竣工交付", "恒川国际生物医药创新港", ProjectStage.Completed)]
    // a price in the sentence that it opens, or in one about 该项目
    [InlineData("太原机器人产业园位于太原市，由恒川集团投资打造，总投资40亿元，占地370亩", "太原机器人产业园", ProjectStage.Unknown)]
    [InlineData("太原智能机器人产业园是全国最大的机器人基地。\n该项目总投资10亿元", "太原智能机器人产业园", ProjectStage.Unknown)]
    public void Read_TakesAParkForAProject_WhenItIsTheWork(string text, string name, ProjectStage stage)
    {
        var project = Assert.Single(ArticleText.Projects(text).Projects);
        Assert.Equal((name, stage), (project.Name, project.Stage));
    }

    [Theory]
    // what lies there, and what it hosts
    [InlineData("代表团在太原机器人产业园开工建设现场参观")]
    [InlineData("太原机器人产业园竣工厂房3万平方米，投产企业20家")]
    [InlineData("太原机器人产业园在建项目5个，总投资30亿元")]
    [InlineData("太原机器人产业园位于太原市，累计投资210亿元。园区现有项目71个，总投资300亿元")]
    [InlineData("代表团在恒升川产业园开工建设现场参观")]
    [InlineData("恒升川产业园竣工厂房3万平方米，投产企业20家")]
    [InlineData("拟入驻恒川国际农产品加工产业园8个，总投资48.36亿元")]
    // a zone of the state
    [InlineData("太原高新区开工建设标准厂房。该项目总投资5亿元")]
    public void Read_LeavesAParkAZone_WhenItHosts(string text) => Assert.Empty(ArticleText.Projects(text).Projects);

    [Theory]
    [InlineData("太原机器人产业园位于太原市，总投资40亿元，占地370亩", 4e9)]
    [InlineData("太原智能机器人产业园是机器人基地。该园总面积很大。\n该项目总投资10亿元", 1e9)]
    public void Read_GivesTheParkItsCost_WhenItIsToldLater(string text, double value) =>
        Assert.Equal(value, Assert.Single(ArticleText.Projects(text).Projects).Investment?.Value);
}
