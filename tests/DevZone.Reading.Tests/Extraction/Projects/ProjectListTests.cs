using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Projects;

/// <summary>Lists of projects line by line: forms, numbered items, sections by stage. All of it is invented.</summary>
public class ProjectListTests
{
    [Theory]
    // forms
    [InlineData("恒川锂电隔膜项目\n投资规模：总投资15亿元，其中设备投资11亿元\n建设规模：占地200亩", 1.5e9, 133_333.4)]
    [InlineData("项目名称：云岭温泉度假村\n项目概况：规划占地1500亩，建设酒店。\n投资估算：18亿元", 1.8e9, 1_000_000.5)]
    [InlineData("一、年产5万吨果蔬饮料加工项目\n建设内容：占地120亩\n总投资：3.2亿元", 3.2e8, 80_000.04)]
    // the name before a colon and its cost
    [InlineData("恒川纺织：总投资6亿元，占地382亩。目前，施工队伍已经进场", 6e8, 254_666.794)]
    [InlineData("2.康瑞铝业：投资1.8亿元，占地100亩", 1.8e8, 66_666.7)]
    // numbered items, the name a sentence or a clause of its own
    [InlineData("3.康川疫苗生产基地（二期）。位于云泊市，用地面积86亩，总投资9.8亿元", 9.8e8, 57_333.362)]
    [InlineData("4.绵江市妇女儿童医院新院区，总投资9亿元，建筑面积13万平方米", 9e8, 130_000d)]
    [InlineData("■云岭光伏发电项目\n占地300亩，投资8亿元，已并网发电", 8e8, 200_000.1)]
    public void Read_GivesCostAndArea_ToTheProjectOfTheLinesAbove(string text, double cost, double area)
    {
        var project = Assert.Single(ArticleText.Projects(text).Projects);
        Assert.Equal((cost, area), (project.Investment!.Value!.Value, project.Area!.Value!.Value));
    }

    [Theory]
    [InlineData("恒川锂电隔膜项目\n建设地点：清澜高新区\n总投资：3.2亿元", "清澜高新技术产业开发区")]
    [InlineData("3.康川疫苗生产基地。位于清澜高新区，总投资9.8亿元", "清澜高新技术产业开发区")]
    public void Read_GivesTheZone_ToTheProjectOfTheLinesAbove(string text, string zone)
    {
        var project = Assert.Single(ArticleText.Projects(text).Projects);
        Assert.Equal(zone, ArticleText.Zones(text).Zones.Single(known => known.Id == project.Zone).Name);
    }

    [Theory]
    [InlineData("一、续建项目（3个）", ProjectStage.UnderConstruction)]
    [InlineData("二、新开工项目", ProjectStage.Started)]
    [InlineData("（三）储备项目（12个）", ProjectStage.Planned)]
    [InlineData("签约项目：", ProjectStage.Signed)]
    [InlineData("竣工项目", ProjectStage.Completed)]
    // a sentence, or the name of a project, is no head of a section
    [InlineData("今年储备项目工作抓得很实，成绩很好，大家都很满意。", ProjectStage.Unknown)]
    [InlineData("项目名单", ProjectStage.Unknown)]
    public void Read_GivesTheStage_ThatTheSectionIsHeadedBy(string head, ProjectStage stage) =>
        Assert.Equal(stage, Assert.Single(ArticleText.Projects($"{head}\n6.绵江特种玻璃项目，总投资12亿元").Projects).Stage);

    [Theory]
    [InlineData("会上签约合作项目15个。\n园区还共推出了恒川旧城改造项目、绵江物流项目2个项目", ProjectStage.Planned)]
    [InlineData("市里推介恒川旧城改造项目、绵江物流项目", ProjectStage.Planned)]
    public void Read_TakesProjectsForPlanned_WhenInvestorsAreSought(string text, ProjectStage stage) =>
        Assert.All(ArticleText.Projects(text).Projects, project => Assert.Equal(stage, project.Stage));

    [Theory]
    // words of the sentence before the name
    [InlineData("云泊市与华川公司签订智能穿戴设备项目合作协议", "智能穿戴设备项目")]
    [InlineData("双方就恒川扩能项目达成初步意向", "恒川扩能项目")]
    [InlineData("产业园首批机组下线既恒川风电二期项目开工仪式举行", "恒川风电二期项目")]
    [InlineData("他们详细了解恒川羊绒衫项目建设情况", "恒川羊绒衫项目")]
    [InlineData("恒升拟8亿元投建恒川防水材料项目", "恒川防水材料项目")]
    [InlineData("已引进恒川充装站建设项目4家企业入驻园区", "恒川充装站建设项目")]
    [InlineData("书记一行先后到恒川康养项目现场", "恒川康养项目")]
    // what a sentence calls a project, without its word
    [InlineData("古渡线河姆段是市里加快东部发展的一项重要交通工程。该项目总投资4.75亿元", "古渡线河姆段")]
    // a word that only looks like one
    [InlineData("沱峡水光互补并网光伏项目开工", "沱峡水光互补并网光伏项目")]
    [InlineData("成就科技产业化项目开工", "成就科技产业化项目")]
    public void Read_NamesTheProject_WithoutTheWordsBeforeIt(string text, string name) =>
        Assert.Equal(name, Assert.Single(ArticleText.Projects(text).Projects).Name);

    [Theory]
    // described, and named behind the dash or in the body
    [InlineData("全国最大水光互补光伏项目——沱峡扩能工程开工", "沱峡扩能工程")]
    [InlineData("湾区首个抽水蓄能工程全面投产##湾区首个抽水蓄能工程——梅岭抽水蓄能电站二期工程投产", "梅岭抽水蓄能电站二期工程")]
    [InlineData("中国最大液晶玻璃基板项目将投产##恒川第8代玻璃基板项目开工", "恒川第8代玻璃基板项目")]
    [InlineData("世界首座双层斜拉—悬索协作体系大桥通车##今天，云泊长江三桥正式通车", "云泊长江三桥")]
    public void Read_TakesTheName_WhereAnotherPlaceOnlyDescribesTheProject(string text, string name) =>
        Assert.Equal(name, Assert.Single(ArticleText.Projects(text).Projects).Name);

    [Theory]
    [InlineData("钼铜项目引起关注。钼铜多金属资源深加工综合利用项目总投资101亿元", "钼铜多金属资源深加工综合利用项目", 1.01e10)]
    [InlineData("徳川项目签约。徳川汽车部件项目总投资5亿元", "徳川汽车部件项目", 5e8)]
    public void Read_CallsItInFull_WhenTheShortNameCameFirst(string text, string name, double cost)
    {
        var project = Assert.Single(ArticleText.Projects(text).Projects);
        Assert.Equal((name, cost), (project.Name, project.Investment!.Value!.Value));
    }

    [Theory]
    [InlineData("云岭县招商引资项目集中推出")]
    [InlineData("安达县重点项目集中推出")]
    [InlineData("国家光伏发电项目上网电价确定，推进新旧动能转换重大工程")]
    // what they are about
    [InlineData("片区规划涵盖商务办公、人才住房、国际学校等14个项目")]
    // a key, and a sum, before the colon
    [InlineData("总投资：6亿元，占地382亩")]
    [InlineData("重点项目：总投资6亿元，占地382亩")]
    // sorts of firms and of works
    [InlineData("园区主干道以及秦川、润达、百川等冶金企业共15个亿元以上招商引资项目按计划推进")]
    [InlineData("恒升集团、云泊集团等大型央企投资建设的重点项目集中开工")]
    [InlineData("电子信息、医疗器械等新兴产业项目多，进区项目平均投资规模1250万美元")]
    [InlineData("开工建设20个乡镇的油路项目和245个建制村的公路项目")]
    [InlineData("据介绍，该公司也不知道项目具体运行情况，并进一步规范工程招投标")]
    public void Read_FindsNone_WhenOnlyAPlaceTellsThemApart(string text) => Assert.Empty(ArticleText.Projects(text).Projects);

    [Theory]
    // another sort of work than the one in focus
    [InlineData("恒川遗址公园一期工程建成。恒川集团有电池工厂，这座工厂年产电池20吉瓦时")]
    [InlineData("恒川遗址公园一期工程建成。这条公路全长20公里")]
    public void Read_GivesNoCapacity_WhenTheSentencePointsAtSomethingElse(string text) =>
        Assert.Null(
            ArticleText.Projects(text).Projects.Single(project => project.Name.Contains("公园", StringComparison.Ordinal)).Capacity
        );
}
