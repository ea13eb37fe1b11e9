namespace DevZone.Reading.Tests.Extraction.Projects;

/// <summary>Titles of single projects and what stands under them, in invented lines.</summary>
public class ReadingOrderTests
{
    [Theory]
    [InlineData("碳纤维基板项目\n该项目由大岭公司投资，总投资2亿美元", 2e8)]
    [InlineData("恒升钢材加工项目（一期）\n1.项目一期占地面积92亩，计划投资4亿元", 4e8)]
    [InlineData("恒升钢材加工项目\n总投资3亿元，占地50亩", 3e8)]
    [InlineData("1.恒升钢材加工工程\n计划总投资5亿元", 5e8)]
    [InlineData("恒升钢材加工项目##该项目总投资6亿元", 6e8)]
    public void Read_GivesTheAmount_ToTheTitleAboveIt(string text, double value) =>
        Assert.Equal(value, Assert.Single(ArticleText.Projects(text).Projects).Investment?.Value);

    [Theory]
    // a sentence is no title
    [InlineData("县里研究了恒升钢材加工项目。\n总投资3亿元")]
    // nor does a title reach beyond what stands right under it
    [InlineData("恒升钢材加工项目\n县里很重视。\n总投资3亿元")]
    public void Read_GivesNoAmount_WhereNoTitleStandsAbove(string text) =>
        Assert.Null(Assert.Single(ArticleText.Projects(text).Projects).Investment);

    [Theory]
    [InlineData("位于园区的恒升钢材加工项目抓紧收尾。在这个总投资13亿元的项目背后，是恒升的耐心。", 1.3e9)]
    [InlineData("恒升钢材加工项目进展顺利。在这个总投资13亿元的项目现场，塔吊林立。", 1.3e9)]
    public void Read_GivesTheAmount_ToTheProjectThatIsPointedAt(string text, double value) =>
        Assert.Equal(value, Assert.Single(ArticleText.Projects(text).Projects).Investment?.Value);
}
