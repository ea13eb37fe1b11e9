using DevZone.Reading.Extraction.People;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.People;

public class PeopleFinderTests
{
    [Theory]
    // The title is what stands before the name, from its clause's beginning; typing errors stand as printed.
    [InlineData("商务部部副部长兼国际贸易谈判副代表凌激介绍，方案共16项。", "凌激=商务部部副部长兼国际贸易谈判副代表")]
    [InlineData("“还缺熟练工。”溪口经开区招商局局长郁文清坦言。", "郁文清=溪口经开区招商局局长")]
    [InlineData("会上，市委副书记、市长白永丽主持会议。", "白永丽=市委副书记、市长")]
    [InlineData("据开发区管委会副主任王建疆介绍，审批提速。", "王建疆=开发区管委会副主任")]
    [InlineData("5月6日，县委书记燕飞宇带队调研。", "燕飞宇=县委书记")]
    [InlineData("记者采访了江北重工（集团）有限公司董事长祁连山。", "祁连山=江北重工（集团）有限公司董事长")]
    [InlineData("负责招商的副主任花小琴告诉记者，线索有40条。", "花小琴=副主任")]
    [InlineData("入园企业海泰新材料生产总监丁小龙算了一笔账。", "丁小龙=海泰新材料生产总监")]
    [InlineData("昆安经开区管委会原副主任杨立接受审查调查。", "杨立=昆安经开区管委会原副主任")]
    [InlineData("新区管委会主任　路遥：今年要抓三件事。", "路遥=新区管委会主任")]
    // 输电工程 has no 电工.
    [InlineData("产品在国家重点输电工程中得到应用，董事长杨立介绍。", "杨立=董事长")]
    // One title before a list holds for each.
    [InlineData("副省长陈立、秦玉海和尤今出席开工仪式。", "陈立=副省长;秦玉海=副省长;尤今=副省长")]
    [InlineData("市领导王海、刘建平、尹春梅参加。", "王海=市领导;刘建平=市领导;尹春梅=市领导")]
    [InlineData("市长贝小宁、市商务局局长武强等出席。", "贝小宁=市长;武强=市商务局局长")]
    // A title behind the name.
    [InlineData("全区认真学习贯彻习近平总书记重要讲话精神。", "习近平=总书记")]
    [InlineData("对此，邵一鸣教授持不同看法。", "邵一鸣=教授")]
    [InlineData("钱晓红书记向郁葱董事长一行表示欢迎。", "钱晓红=书记;郁葱=董事长")]
    [InlineData("——访市高新区管委会主任刘炳", "刘炳=市高新区管委会主任")]
    [InlineData("由中科管理局副局長林威呈接任局長。", "林威呈=中科管理局副局長")]
    [InlineData("說明會由副縣長林久翔主持。", "林久翔=副縣長")]
    [InlineData("立委陳明文、蔡易餘、吳玉琴及嘉義縣議長張明達到場。", "陳明文=立委;蔡易餘=立委;吳玉琴=立委;張明達=嘉義縣議長")]
    [InlineData("雲林縣長張麗善二十日上午率建設處處長廖政彥視察。", "張麗善=雲林縣長;廖政彥=建設處處長")]
    // A later bare mention is the same person, with the first title.
    [InlineData("市长薛梅说，要快。薛梅表示，还要稳。", "薛梅=市长")]
    // Who speaks without a title.
    [InlineData("“订单排到明年。”欧阳小满说。", "欧阳小满=")]
    [InlineData("徐志远：我们设立了天使基金。", "徐志远=")]
    // Where a name ends: 和 within it, 和 behind it, a verb that begins like a name's end.
    [InlineData("总经理赵永和表示，产线已满产。", "赵永和=总经理")]
    [InlineData("总经理李明和董事长张为民出席。", "李明=总经理;张为民=董事长")]
    [InlineData("局长张国强强调，安全第一。", "张国强=局长")]
    [InlineData("主任武强强调，安全第一。", "武强=主任")]
    [InlineData("经理周让说，成本降了。", "周让=经理")]
    [InlineData("镇党委书记谷雨生在现场指挥。", "谷雨生=镇党委书记")]
    [InlineData("总经理王伟团队攻关三年，副经理何秀兰团队也到位。", "王伟=总经理;何秀兰=副经理")]
    [InlineData("返乡青年宋一帆开起网店，焊工石磊拿下金牌。", "宋一帆=返乡青年;石磊=焊工")]
    [InlineData("区长于洋冒雨检查。", "于洋=区长")]
    // Names without a Chinese surname, foreign ones, compound surnames, traditional characters.
    [InlineData("创业者阿不都热合曼说，不到一个小时。", "阿不都热合曼=创业者")]
    [InlineData("自治区副主席买买提·艾山江出席。", "买买提·艾山江=自治区副主席")]
    [InlineData("莱纳化工全球总裁汉斯·约阿希姆·穆勒表示看好中国。", "汉斯·约阿希姆·穆勒=莱纳化工全球总裁")]
    [InlineData("院长司马青云指出，路线之争已结束。", "司马青云=院长")]
    [InlineData("前海管理局局長杜偉民在儀式上表示，港企已達9,800家。", "杜偉民=前海管理局局長")]
    // The occasion is no part of the title; 报告 follows a name.
    [InlineData("2022年1月5日在市第九届人民代表大会第一次会议上市长谷雨生作报告。", "谷雨生=市长")]
    [InlineData("記者專訪管委會主任李淑慧報告，引進16家公司。", "李淑慧=管委會主任")]
    // Words that begin like a name, behind what is no title there.
    [InlineData("园区产业主干道、支路全部通车。", "")]
    [InlineData("落实习近平总书记和党中央的要求。", "习近平=总书记")]
    [InlineData("共有28名客商应长春市邀请参会。", "")]
    [InlineData("书记主持召开领导班子工作会。", "")]
    [InlineData("公司董事会全体成员保证信息披露的内容真实。", "")]
    [InlineData("原标题：园区加快发展。", "")]
    [InlineData("这里的市民都能办成事，欢迎各位企业家来安城。", "")]
    [InlineData("新建员工公寓，台商区标准厂房和台胞祖居地也在修整。", "")]
    [InlineData("随后由股东方致辞。", "")]
    [InlineData("实行县领导包挂，负责人高雄接待。", "")]
    // Who comes with others, a husband's surname before a name.
    [InlineData("县委副书记林建隆携班子成员出席，集团副总裁李锐携四人到场。", "林建隆=县委副书记;李锐=集团副总裁")]
    [InlineData("行政長官陳方月娥表示，科學園擴展順利。", "陳方月娥=行政長官")]
    [InlineData("市社主委车明朗一行来访。", "车明朗=市社主委")]
    [InlineData("梁小满说：“今年产量翻番。”陈晏说：“明年更多。”", "梁小满=")]
    [InlineData("越城区委书记、新区副主任(主持工作)臧晓明致辞。", "臧晓明=越城区委书记、新区副主任")]
    [InlineData("公司创始人兼CEO佟书伟说，产线已满产。", "佟书伟=公司创始人兼CEO")]
    [InlineData("职工宿舍月底封顶，一期工程总工程量已经过半。", "")]
    [InlineData("县委常委、副县长候选人佟书伟介绍了情况。", "佟书伟=县委常委、副县长候选人")]
    // No people: terms, forms of address, words that look like names.
    [InlineData("深入贯彻习近平生态文明思想和习近平新时代中国特色社会主义思想。", "")]
    [InlineData("王总说，李厂长也忙。", "")]
    [InlineData("书记强调要安全生产，主任安排部署，局长高度重视。", "")]
    [InlineData("专家应邀查看现场，代表查看设备，经理高兴地说。", "")]
    [InlineData("主任办公会议明确，董事长计划年内投产。", "")]
    [InlineData("时间：5月6日。地点：经开区。", "")]
    [InlineData("有关负责人向记者表示，高新区表示支持。", "")]
    public void Find_NamesPeopleWithTheTitleBeforeTheName(string paragraph, string expected)
    {
        var people = PeopleFinder.Find([ArticleOf(paragraph)]);

        Assert.Equal(expected, string.Join(';', people.Select(person => person.Name + "=" + person.Title)));
        Assert.All(
            people,
            person => Assert.Equal(person.Evidence.Text, paragraph.Substring(person.Evidence.Start, person.Evidence.Length))
        );
    }

    [Fact]
    public void Find_LeavesAuthorsOut_WhenTheyAreNamedInTheText()
    {
        var article = ArticleAnalysis.Of(
            new Article
            {
                Number = 1,
                Bylines = ["孟海潮"],
                Paragraphs = ["“到现场去！”孟海潮说。市长郎建军点头。"],
            },
            null
        );

        Assert.Equal(["郎建军"], PeopleFinder.Find([article]).Select(person => person.Name));
    }

    private static ArticleAnalysis ArticleOf(string paragraph) =>
        ArticleAnalysis.Of(new Article { Number = 1, Paragraphs = [paragraph] }, null);
}
