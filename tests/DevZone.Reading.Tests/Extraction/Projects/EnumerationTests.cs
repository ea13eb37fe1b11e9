using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Projects;

/// <summary>Lists that a count of projects announces, in invented sentences.</summary>
public class EnumerationTests
{
    [Theory]
    [InlineData(
        "基地在建项目3个，投资总额42亿元，包括罕川微谷、省光电设计院、申江数据库；园区还有商店",
        "罕川微谷 省光电设计院 申江数据库"
    )]
    [InlineData(
        "在谈的项目有12个，投资总额120亿元，包括恒升集团自动码垛机器人、自动装箱机器人等。",
        "恒升集团自动码垛机器人 自动装箱机器人"
    )]
    [InlineData(
        "经开区还签下三个新项目，依次为精密轴承（投资5亿元）、特医食品（投资2.6亿元）、工业机器人（投资11亿元）",
        "精密轴承 特医食品 工业机器人"
    )]
    [InlineData("会上签约2个项目：恒升车灯总成、康瑞抗体药物。", "恒升车灯总成 康瑞抗体药物")]
    [InlineData("县里新开工产业类项目3个，分别是云泊模具、恒升车灯项目、康瑞抗体药物", "云泊模具 恒升车灯项目 康瑞抗体药物")]
    [InlineData(
        "落地开工项目12个，金额9.5亿元。其中亿元以上项目2个。具体是云泊钢构厂、恒升食品厂、康瑞大市场，部分项目即将建成",
        "云泊钢构厂 恒升食品厂 康瑞大市场"
    )]
    [InlineData(
        "此次签约涵盖太原通用航空机场、15万千瓦风能开发、神农百草庄园等10个签约项目",
        "太原通用航空机场 15万千瓦风能开发 神农百草庄园"
    )]
    [InlineData(
        "集中开工恒升山庄二期、古夫绕城公路、百果园至水月寺公路改建工程、南对河水库等6个重点项目",
        "恒升山庄二期 古夫绕城公路 百果园至水月寺公路改建工程 南对河水库"
    )]
    [InlineData("其中22个重大产业项目中云泊物流园、恒升精密等14个项目已复工", "云泊物流园 恒升精密")]
    [InlineData("开工的项目包括太原半导体装备基地、恒升医药等强链补链产业项目7个", "太原半导体装备基地 恒升医药")]
    public void Read_GivesOnePerItem_WhenACountAnnouncesThem(string text, string names) =>
        Assert.Equal(
            names.Split(' '),
            ArticleText
                .Projects(text)
                .Projects.OrderBy(project => text.IndexOf(project.Name, StringComparison.Ordinal))
                .Select(project => project.Name)
        );

    [Theory]
    // sorts, not names
    [InlineData("推出16个项目，包括压缩空气储能、装备制造、智慧物流等多个前沿领域。")]
    [InlineData("签约项目9个，包括新材料、新能源、装备制造。")]
    // counts of each sort
    [InlineData("开工项目12个，包括工业项目5个、农业项目3个。")]
    // more than were counted: it is something else that is listed
    [InlineData("县里有2个项目，包括厂房、宿舍、食堂、车库。")]
    // no projects were counted
    [InlineData("县里有3家企业，包括云泊模具、恒升车灯、康瑞抗体。")]
    public void Read_FindsNone_WhenTheListIsOfSomethingElse(string text) => Assert.Empty(ArticleText.Projects(text).Projects);

    [Fact]
    public void Read_GivesEachItsAmountAndStage_WhenItIsTold()
    {
        var projects = ArticleText
            .Projects("园区签约两个项目，依次为精密轴承（投资5亿元）、特医食品（投资2.6亿元）。")
            .Projects.OrderByDescending(project => project.Investment?.Value);
        Assert.Equal(
            [("精密轴承", 5e8, ProjectStage.Signed), ("特医食品", 2.6e8, ProjectStage.Signed)],
            projects.Select(project => (project.Name, project.Investment!.Value!.Value, project.Stage))
        );
    }

    [Theory]
    // what is made, offered or played
    [InlineData("企业开发生产高科技含量、高附加值的复合瓦斯管和石油管等项目")]
    [InlineData("公司专业研发生产冷藏车、保温车、邮政车等工程车辆")]
    [InlineData("双方成立公司，提供政策咨询、资金申请等服务和项目")]
    [InlineData("赛事设男子、女子、少年三个项目")]
    // meetings about projects
    [InlineData("举行支持商人创业洽谈会及服务业重点项目推介会")]
    public void Read_FindsNone_WhenProductsAreListed(string text) => Assert.Empty(ArticleText.Projects(text).Projects);
}
