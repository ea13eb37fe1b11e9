using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Projects;

public class ProjectReaderTests
{
    [Theory]
    // what stands before a name is no part of it
    [InlineData("总投资55亿元的康瑞抗体药物项目开工", "康瑞抗体药物项目")]
    [InlineData("由滇能集团投资3.6亿元建设的绿色铝合金棒材项目点火试运行", "绿色铝合金棒材项目")]
    [InlineData("侯马北铜铜业有限公司年处理80万吨铜精矿综合回收利用项目建成投产", "年处理80万吨铜精矿综合回收利用项目")]
    [InlineData("玉泉高新区智能终端产业园项目开工", "智能终端产业园项目")]
    [InlineData("截至目前，恒升精密模具项目已封顶", "恒升精密模具项目")]
    [InlineData("投资8.6亿元建设车用轻量化部件项目", "车用轻量化部件项目")]
    [InlineData("新（扩）建恒升模具项目开工", "恒升模具项目")]
    [InlineData("动员会暨恒升模具项目开工仪式", "恒升模具项目")]
    // nor is the sort of thing that it is
    [InlineData("加快新入园企业盛合茶叶项目建设", "盛合茶叶项目")]
    [InlineData("重大水利工程花岭水库工程开工", "花岭水库工程")]
    // nor are words of the sentence
    [InlineData("听取恒升模具项目进展", "恒升模具项目")]
    [InlineData("扎实做好恒升模具项目服务", "恒升模具项目")]
    // a verb that firms and works are called by, or that opens a longer word, is no such word
    [InlineData("跨越汽车项目开工", "跨越汽车项目")]
    [InlineData("加快建设开放型数据平台项目", "开放型数据平台项目")]
    // a phase behind the name belongs to it
    [InlineData("恒升模具项目（二期）开工", "恒升模具项目（二期）")]
    [InlineData("恒升模具项目一期主体工程封顶", "恒升模具项目一期")]
    // verbs that names are made of
    [InlineData("恒升投资合作项目总投资3亿元", "恒升投资合作项目")]
    [InlineData("海宁老旧管网改造项目开工", "海宁老旧管网改造项目")]
    [InlineData("绿源中药材基地建设项目开工", "绿源中药材基地建设项目")]
    // quantities within a name
    [InlineData("年产10万吨高性能铜箔项目开工", "年产10万吨高性能铜箔项目")]
    [InlineData("嘉阳精细化工及原料工程项目开工", "嘉阳精细化工及原料工程项目")]
    [InlineData("首个子项目年产15万吨磷酸铁项目建成投产", "年产15万吨磷酸铁项目")]
    // works without 项目
    [InlineData("总投资15亿元的瑞康质子治疗中心主体结构已封顶", "瑞康质子治疗中心")]
    [InlineData("园区将投资60亿元建设源网荷储一体化工程", "源网荷储一体化工程")]
    [InlineData("渝岭铁路总投资231亿元", "渝岭铁路")]
    [InlineData("投资400万美元的恒升精密有限公司正在加快建设", "恒升精密有限公司")]
    [InlineData("海屿大厦也于上月复工", "海屿大厦")]
    [InlineData("3.绵江至安城城际铁路。全长94公里，总投资158亿元", "绵江至安城城际铁路")]
    [InlineData("投资9000多万元建起日处理能力2万吨的城东污水处理厂", "城东污水处理厂")]
    [InlineData("澜川第五代混动动力总成系统的落地，注入活力", "澜川第五代混动动力总成系统")]
    // infrastructure that is portrayed before its cost is told
    [InlineData("花岭水库是一项以供水为主的中型水利工程，坝址位于云岭县，总投资18.5亿元", "花岭水库")]
    // infrastructure behind a verb of building
    [InlineData("加快推进绵江高铁", "绵江高铁")]
    [InlineData("绵江跨海通道通过交工验收", "绵江跨海通道")]
    [InlineData("这是建设中的绵江通用码头三期工程", "绵江通用码头三期工程")]
    // a byline in brackets is no part of it, a bracket behind a park is
    [InlineData("（记者 丁山）恒升模具项目开工", "恒升模具项目")]
    [InlineData("云泊智造产业园（青年创业基地）项目开工", "云泊智造产业园（青年创业基地）项目")]
    // traditional characters stay
    [InlineData("雲泊精密模具專案正式簽約", "雲泊精密模具專案")]
    [InlineData("投資52億元的嘉德金融中心動工", "嘉德金融中心")]
    public void Read_NamesTheProject_WhenOneIsTold(string text, string name) =>
        Assert.Equal(name, Assert.Single(ArticleText.Projects(text).Projects).Name);

    [Theory]
    [InlineData("今年新开工亿元以上产业项目62个，总投资238亿元")]
    [InlineData("全市重点项目、招商引资项目和在建项目")]
    [InlineData("14个项目现场签约，投资总额213.6亿元")]
    [InlineData("涉及商务办公、人才住房、国际学校等12个项目")]
    [InlineData("山西省2户钢铁企业产能减量置换项目顺利建成投产")]
    [InlineData("引进煤制烯烃下游项目5个")]
    [InlineData("对建筑面积5万平方米以上的标准厂房项目给予补助")]
    [InlineData("加快项目落地，做好项目研究，抓项目建设")]
    [InlineData("工程师们在工程机械旁")]
    [InlineData("光伏产业配套项目签约仪式")]
    [InlineData("干部们全力以赴抓项目，再掀起项目热")]
    [InlineData("厂子属于战略性项目，预计项目明年见效")]
    [InlineData("分会场观摩项目各有看点")]
    [InlineData("道路、供水等基础工程动工")]
    [InlineData("海洋工程装备产业开工")]
    [InlineData("他们强推项目，紧盯着项目，跑出项目建设加速度")]
    [InlineData("花岭河是以防洪为主的公益性治理工程")]
    [InlineData("花岭水库属于涝水流域防洪控制性工程")]
    [InlineData("水库建设内容包括大坝枢纽工程和供水隧洞工程")]
    [InlineData("累计建成专用铁路12.5公里")]
    [InlineData("太原多项重大工程开工，晋城经开区市级重大项目推进")]
    [InlineData("签约涉及新材料、高端装备等领域的项目")]
    [InlineData("他们精选项目，累计开工项目达31个")]
    [InlineData("晋城重点项目集中开工，临空经济区优质项目投产")]
    [InlineData("二季度重大项目签约暨重大项目开工")]
    [InlineData("更好地开展项目建设，督促进园企业项目，不断提高项目质量")]
    [InlineData("实时跟踪项目进展，精准掌握工程进度，为下一步项目打下基础")]
    [InlineData("41只重大项目开工")]
    [InlineData("春季重点项目集中开工，新一轮重特大项目推进，援藏项目提速")]
    [InlineData("风电项目、光热项目和太阳能发电项目并网")]
    // sorts and trades in a list
    [InlineData("承接门窗、暖通设备、保温板材等一系列转移项目")]
    [InlineData("积极引进一批冷链仓储、海产精深加工、玻璃制品等项目")]
    [InlineData("实施绿化、亮化、供暖、排污等工程")]
    [InlineData("完成场地平整和公建工程、室内安装工程、EPC项目")]
    [InlineData("公安成立专案组，开展专案调查")]
    [InlineData("弘远建设工程集团有限公司总经理到场致辞。")]
    [InlineData("南浦信息工程大学的专家参加了论证。")]
    [InlineData("青溪电子工程设计研究院负责施工图。")]
    [InlineData("我们要把它建成安全工程、精品工程、标杆工程。")]
    [InlineData("今年全省实施养护工程总里程4.8万公里。")]
    public void Read_FindsNone_WhenProjectsAreOnlyCountedOrClassed(string text) => Assert.Empty(ArticleText.Projects(text).Projects);

    [Theory]
    [InlineData("石英坩埚、光伏边框2个项目成功签约", "石英坩埚 光伏边框")]
    [InlineData("威顿特种水泥、泰山玻璃纤维、泰石岩棉制品等一批新型建材项目建成投产", "威顿特种水泥 泰山玻璃纤维 泰石岩棉制品")]
    [InlineData("太原惠科等重大项目建成投产", "太原惠科")]
    [InlineData("宝川轻合金、云岭水库工程、滨江路改造及管网提升等续建项目加快推进", "宝川轻合金 云岭水库工程 滨江路改造及管网提升")]
    [InlineData("本次开工的代表项目有恒升模具项目、康瑞抗体药物项目", "恒升模具项目 康瑞抗体药物项目")]
    [InlineData("鹏达智能装备项目、康瑞抗体药物项目均已开工", "鹏达智能装备项目 康瑞抗体药物项目")]
    [InlineData("总投资9.5亿元的富维座椅总成、总投资6.8亿元的吉凯车灯两个项目已竣工", "富维座椅总成 吉凯车灯")]
    [InlineData("绵江水镇、海屿旅游服务中心等带动效应强的现代服务业项目加快建设", "绵江水镇 海屿旅游服务中心")]
    [InlineData("加快推进绵江高铁、恒安大桥建设", "绵江高铁 恒安大桥")]
    [InlineData("永晟、凯越等龙头项目投产", "永晟 凯越")]
    [InlineData("恒升模具（总投资3亿元）、康瑞抗体药物（总投资5亿元）两个项目开工", "恒升模具 康瑞抗体药物")]
    [InlineData("江西晶视电子有限公司、赣州华音科技股份有限公司等6个项目集中签约", "江西晶视电子有限公司 赣州华音科技股份有限公司")]
    public void Read_GivesOnePerItem_WhenProjectsAreListed(string text, string names) =>
        Assert.Equal(
            names.Split(' '),
            ArticleText
                .Projects(text)
                .Projects.OrderBy(project => text.IndexOf(project.Name, StringComparison.Ordinal))
                .Select(project => project.Name)
        );

    [Theory]
    // before and after the name
    [InlineData("总投资32亿元的钧源壳体项目开工", 3.2e9)]
    [InlineData("钧源壳体项目总投资32亿元，占地180亩", 3.2e9)]
    [InlineData("钧源壳体项目开工。该项目总投资32亿元", 3.2e9)]
    [InlineData("钧源壳体项目开工\n据了解，该项目总投资32亿元", 3.2e9)]
    [InlineData("投资32亿元钧源壳体项目开工", 3.2e9)]
    [InlineData("总投资32亿元，年产5万吨的钧源壳体项目开工", 3.2e9)]
    [InlineData("投资32亿元，新建钧源壳体项目", 3.2e9)]
    [InlineData("总投资约32亿元，钧源壳体项目正在建设", 3.2e9)]
    [InlineData("钧源壳体项目（总投资32亿元）开工", 3.2e9)]
    [InlineData("总投资 32 亿元的钧源壳体项目开工", 3.2e9)]
    // without 元
    [InlineData("投资32亿钧源壳体项目开工", 3.2e9)]
    // the total, not a phase or a part
    [InlineData("钧源壳体项目总投资32亿元，其中一期投资18亿元", 3.2e9)]
    [InlineData("钧源壳体项目一期投资18亿元，总投资32亿元", 3.2e9)]
    [InlineData("钧源壳体项目总投资32亿元，其中固定资产投资8亿元", 3.2e9)]
    // not what others or other years spend
    [InlineData("钧源壳体项目开工，今年完成投资5亿元", null)]
    [InlineData("钧源壳体项目开工，全市8个项目总投资50亿元", null)]
    [InlineData("签约钧源壳体项目等14个项目，总投资43.2亿元", null)]
    [InlineData("钧源壳体项目建设有序。在建项目50个，总投资280亿元", null)]
    [InlineData("钧源壳体项目达产后年纳税2.2亿元", null)]
    public void Read_GivesTheTotalInvestment_WhereverItStands(string text, double? value) =>
        Assert.Equal(value, Assert.Single(ArticleText.Projects(text).Projects).Investment?.Value);

    [Fact]
    public void Read_GivesEachItsOwn_WhenAListSaysFenbie()
    {
        var projects = ArticleText
            .Projects("鹏达智能装备项目、康瑞抗体药物项目、恒升精密模具项目投资额分别为28亿元、16.5亿元、12亿元")
            .Projects;
        Assert.Equal([2.8e9, 1.65e9, 1.2e9], projects.Select(project => project.Investment?.Value));
    }

    [Theory]
    [InlineData("恒升模具（总投资3亿元）、康瑞抗体药物（总投资5亿元）两个项目开工")]
    [InlineData("恒升模具项目（总投资3亿元）、康瑞抗体药物项目（总投资5亿元）开工")]
    [InlineData("总投资 3 亿元的恒升模具项目、总投资 5 亿元的康瑞抗体药物项目开工")]
    public void Read_GivesEachItsOwn_WhenAListTellsItBesideTheName(string text)
    {
        var projects = ArticleText.Projects(text).Projects.OrderBy(project => text.IndexOf(project.Name, StringComparison.Ordinal));
        Assert.Equal([3e8, 5e8], projects.Select(project => project.Investment?.Value));
    }

    [Fact]
    public void Read_KeepsPartsApart_WhenTheyAreNestedInAWhole()
    {
        var projects = ArticleText
            .Projects("涟东高新区雅音产业园总投资55亿元，分三部分：投资20亿元的乐器制造基地，占地500亩；投资25亿元的音乐小镇，占地460亩")
            .Projects;
        Assert.Equal(
            ["涟东高新区雅音产业园 5500000000", "乐器制造基地 2000000000", "音乐小镇 2500000000"],
            projects.Select(project =>
                $"{(project.Name == "雅音产业园" ? "涟东高新区雅音产业园" : project.Name)} {project.Investment?.Value}"
            )
        );
    }

    [Theory]
    [InlineData("恒升模具项目拟建于城东", ProjectStage.Planned)]
    [InlineData("恒升模具项目环评已获批复", ProjectStage.Planned)]
    [InlineData("恒升模具项目力争年底前开工", ProjectStage.Planned)]
    [InlineData("恒升模具项目明年底前建成投产", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目获国家批复", ProjectStage.Planned)]
    [InlineData("恒升模具项目正式签约", ProjectStage.Signed)]
    [InlineData("恒升模具项目落户海安高新区", ProjectStage.Signed)]
    [InlineData("5月20日，恒升模具项目奠基，预计2027年竣工", ProjectStage.Started)]
    [InlineData("恒升模具项目从拿地到开工仅用5天", ProjectStage.Started)]
    [InlineData("恒升模具项目主体结构已封顶，预计四季度将投产", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目将于年底投产", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目即将投产", ProjectStage.UnderConstruction)]
    [InlineData("继续加快推动恒升模具项目建设", ProjectStage.UnderConstruction)]
    [InlineData("推动恒升模具项目加快开工建设", ProjectStage.Planned)]
    [InlineData("恒升模具项目按计划开工建设", ProjectStage.Started)]
    [InlineData("会上签约合作项目15个。恒升公司计划建设恒升模具项目", ProjectStage.Signed)]
    [InlineData("会上签约合作项目15个。恒升模具项目将于今春开工", ProjectStage.Planned)]
    [InlineData("恒升模具项目进展顺利", ProjectStage.UnderConstruction)]
    [InlineData("在恒升模具项目工地，塔吊林立", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目正在浇筑基础", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目倒排工期", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目总投资5亿元。“目前正在加速建设。”负责人说", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目前期工作加快推进", ProjectStage.Planned)]
    [InlineData("恒升模具项目前期工作已完成，目前加快推进", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目已试运行三个月", ProjectStage.Completed)]
    [InlineData("恒升模具项目一期去年初试产", ProjectStage.Completed)]
    [InlineData("恒升模具项目可研报告通过初步审查", ProjectStage.Planned)]
    [InlineData("恒升模具项目正在抓紧征地拆迁", ProjectStage.Planned)]
    [InlineData("恒升模具项目通过竣工验收", ProjectStage.Completed)]
    [InlineData("恒升模具项目总投资5亿元。目前，主体厂房已封顶", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目开工，形成制造、应用运营一条龙", ProjectStage.Started)]
    [InlineData("本次开工的项目共4个，代表项目有恒升模具项目等", ProjectStage.Started)]
    [InlineData("恒升模具项目去年已建成投产", ProjectStage.InProduction)]
    [InlineData("全年新签约项目9个，新竣工项目8个。加快恒升模具项目建设", ProjectStage.UnderConstruction)]
    [InlineData("恒升模具项目开工，建成后年产值10亿元", ProjectStage.Started)]
    [InlineData("恒升模具项目建成投产##恒升模具项目昨天刚刚奠基，离建成还早", ProjectStage.Started)]
    [InlineData("会上，14个项目现场签约。恒升模具项目总投资5亿元", ProjectStage.Signed)]
    public void Read_GivesTheFurthestStage_AtTheIssuesDate(string text, ProjectStage stage) =>
        Assert.Equal(stage, Assert.Single(ArticleText.Projects(text).Projects).Stage);

    [Fact]
    public void Read_TellsFormerAndLatter_WhenTwoAreNamed()
    {
        var projects = ArticleText
            .Projects("总投资47亿元的一体化烯烃项目和总投资19亿元的特种聚酯项目被列为重点。前者已于2月28日动工，后者环评已获批复")
            .Projects;
        Assert.Equal([ProjectStage.Started, ProjectStage.Planned], projects.Select(project => project.Stage));
        Assert.Equal([4.7e9, 1.9e9], projects.Select(project => project.Investment?.Value));
    }

    [Fact]
    public void Read_GivesBothWorks_WhenOneStageIsToldOfThem() =>
        Assert.Equal(
            [("澜江鸣凤大桥", ProjectStage.InProduction), ("白云岭隧道", ProjectStage.InProduction)],
            ArticleText
                .Projects("当日，澜江鸣凤大桥和白云岭隧道正式通车")
                .Projects.Select(project => (project.Name, project.Stage))
                .OrderBy(project => project.Name != "澜江鸣凤大桥")
        );

    [Fact]
    public void Read_KeepsTheFocus_WhenAnotherProjectIsNamedInPassing()
    {
        var projects = ArticleText.Projects("钧源壳体项目是双方继康瑞抗体药物项目后的再次合作。该项目总投资32亿元").Projects;
        Assert.Equal(3.2e9, projects.Single(project => project.Name == "钧源壳体项目").Investment?.Value);
    }

    [Theory]
    [InlineData("恒升模具项目选址清澜高新区", "清澜高新技术产业开发区")]
    [InlineData("清澜高新区举行集中开工仪式，晋城经开区来人参加##恒升模具项目总投资5亿元", "清澜高新技术产业开发区")]
    [InlineData("恒升模具项目开工。该项目位于清澜高新区东侧", "清澜高新技术产业开发区")]
    [InlineData("清澜高新区的恒升模具项目开工", "清澜高新技术产业开发区")]
    [InlineData("晋城经开区提速##恒升模具项目开工", "晋城经济技术开发区")]
    [InlineData("晋城经开区提速##三一智联重卡产业园、恒升高端轴承生产线等项目列入名单", "晋城经济技术开发区")]
    [InlineData("晋城经开区与清澜高新区##渝岭铁路总投资231亿元", null)]
    public void Read_GivesTheZone_ThatTheTextPutsItIn(string text, string? zone)
    {
        var project = ArticleText.Projects(text).Projects[^1];
        Assert.Equal(zone, ArticleText.Zones(text).Zones.FirstOrDefault(known => known.Id == project.Zone)?.Name);
    }

    [Fact]
    public void Read_FillsTheOtherFields_FromTheClausesAboutIt()
    {
        var findings = ArticleText.Projects(
            "江苏钧源精密部件有限公司钧源新能源电池壳体项目在海安高新区开工。该项目占地180亩，建筑面积11.6万平方米，年产电池铝壳5万吨，达产后可实现年销售收入45亿元"
        );
        var project = Assert.Single(findings.Projects);
        Assert.Equal((120_000, 4.5e9, 5e4), (Math.Round(project.Area!.Value!.Value), project.OutputValue!.Value, project.Capacity!.Value));
        Assert.Equal(["江苏钧源精密部件有限公司"], project.Companies);
        Assert.Equal(("江苏", "南通", "新能源"), (project.Province, project.City, project.Industry));
        Assert.Equal(3, findings.Claimed.Count);
    }

    [Fact]
    public void Read_KeepsOneProject_WhenItIsToldTwice()
    {
        var projects = ArticleText
            .Projects("总投资32亿元电池壳体项目落户##钧源新能源电池壳体项目开工", "钧源新能源电池壳体项目签约")
            .Projects;
        Assert.Equal("钧源新能源电池壳体项目", Assert.Single(projects).Name);
    }

    [Fact]
    public void Read_KeepsOneProject_WhenTheHeadlineAbridgesIt() =>
        Assert.Equal(
            "国澜智骏新能源汽车整车生产项目",
            Assert.Single(ArticleText.Projects("签约引进新能源汽车项目 总投资60亿元##国澜智骏新能源汽车整车生产项目落户").Projects).Name
        );

    [Theory]
    [InlineData("盛合晶微三维芯片集成项目签约。盛合晶微项目将提升园区实力", 1)]
    [InlineData("凯恒达农业食品创新产业园项目开工。据了解，凯恒达产业园项目分两个区域", 1)]
    [InlineData("绵江曹家坪国际机场三期扩建工程奠基。绵江机场三期扩建工程总投资97亿元", 1)]
    // two alike: the short name tells neither
    [InlineData("恒升达车灯总成项目、恒升达车灯支架项目开工。恒升达车灯检测项目投产", 3)]
    public void Read_KnowsAShortName_WhenOnlyOneBeginsSo(string text, int count) =>
        Assert.Equal(count, ArticleText.Projects(text).Projects.Count);

    [Fact]
    public void Read_KeepsPhasesApart_WhenBothAreTold()
    {
        var projects = ArticleText
            .Projects("腾云七星数据中心二期开工建设，总投资31亿元。一期项目总投资28亿元，2018年5月投入试运行")
            .Projects;
        Assert.Equal(
            [(3.1e9, ProjectStage.Started), (2.8e9, ProjectStage.Completed)],
            projects.Select(project => (project.Investment!.Value!.Value, project.Stage))
        );
    }
}
