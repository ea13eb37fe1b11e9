using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Zones;

public class ZoneReaderTests
{
    [Theory]
    // abbreviations take their full head word
    [InlineData("记者从晋城经开区获悉", "晋城经济技术开发区")]
    [InlineData("走进湘潭高新区", "湘潭高新技术产业开发区")]
    [InlineData("北林经济开发区与北林经开区", "北林经济开发区")]
    [InlineData("滁阳经济开发区管理委员会", "滁阳经济开发区")]
    [InlineData("位于山西综改区", "山西转型综合改革示范区")]
    // traditional characters and full-width forms
    [InlineData("記者從蘇州工業園區獲悉", "苏州工业园区")]
    [InlineData("合肥經濟技術開發區", "合肥经济技术开发区")]
    // a 市 or 国家级 within the name makes no other zone
    [InlineData("晋城市经开区与晋城经济技术开发区", "晋城经济技术开发区")]
    [InlineData("德阳国家级经开区", "德阳经济技术开发区")]
    // one zone under two official names
    [InlineData("柳东新区又称柳州国家高新区", "柳州高新技术产业开发区")]
    [InlineData("光谷，即武汉东湖新技术开发区", "武汉东湖新技术开发区")]
    // where the name begins
    [InlineData("项目落户清澜港临港工业园", "清澜港临港工业园")]
    [InlineData("项目落户德阳创新及科技园", "德阳创新及科技园")]
    [InlineData("走进小沙湾新能源园区", "小沙湾新能源园区")]
    [InlineData("由企业投资的项目位于浙江省嘉兴市秀洲高新区", "秀洲高新技术产业开发区")]
    [InlineData("晋城市人工智能产业园投入使用", "晋城市人工智能产业园")]
    [InlineData("工人在龙头县工业集中区忙碌", "龙头县工业集中区")]
    [InlineData("介绍“晋创谷·朔州”建设情况", "晋创谷·朔州")]
    [InlineData("成都青白江经开区", "成都青白江经济技术开发区")]
    [InlineData("走访无为经开区", "无为经济技术开发区")]
    [InlineData("太原东山经开区开工", "太原东山经济技术开发区")]
    [InlineData("设立贵州安顺西秀经济开发区", "安顺西秀经济开发区")]
    [InlineData("长丰（双凤）经开区进步明显", "长丰(双凤)经济技术开发区")]
    [InlineData("常州西太湖科技产业园", "常州西太湖科技产业园")]
    [InlineData("考察了生命健康产业园", "生命健康产业园")]
    [InlineData("位于中国—马尔维亚创新发展示范园区", "中国—马尔维亚创新发展示范园区")]
    [InlineData("先期租赁晋城市人工智能产业园厂房", "晋城市人工智能产业园")]
    [InlineData("标志着沙溪经开区扩容，沙溪经开区受益", "沙溪经济技术开发区")]
    [InlineData("阜阳合肥现代产业园区揭牌", "阜阳合肥现代产业园区")]
    [InlineData("太原市项目：（三）云峰科学城挂牌，云峰科学城开园", "云峰科学城")]
    [InlineData("涵盖原鑫台工业园、双桥河工业园", "鑫台工业园 双桥河工业园")]
    // two words that make one name
    [InlineData("走进光明科学城创业园", "光明科学城创业园")]
    [InlineData("光谷长江健康产业园举行仪式", "光谷长江健康产业园")]
    [InlineData("成都市的简州新城国家检验检测产业园揭牌", "简州新城国家检验检测产业园")]
    [InlineData("天津市举行签约，高新片区受益，岚山高新片区、岚山港片区提速", "岚山高新片区 岚山港片区")]
    [InlineData("太原市的金园工业区位于城北", "金园工业区")]
    [InlineData("先后前往丰达鞋业、壹路果蔬、鲍鱼科技产业园，太原市领导陪同", "鲍鱼科技产业园")]
    [InlineData("加快官岭新区临港都市产业园建设", "官岭新区 临港都市产业园")]
    [InlineData("恒达聚酯科技园250万吨聚酯投产，太原市的恒达聚酯科技产业园扩容", "恒达聚酯科技园")]
    [InlineData("标志着安徽桐阳经济开发区扩容", "安徽桐阳经济开发区")]
    [InlineData("海南的「一区」--洋浦保税港区封关", "洋浦保税港区")]
    [InlineData("建德马目—南峰高新技术产业园签约", "建德马目—南峰高新技术产业园")]
    [InlineData("落户宜宾市临港经济技术开发区", "宜宾临港经济技术开发区")]
    [InlineData("与西咸新区沣东新城管委会签约", "西咸新区 沣东新城")]
    // words of the sentence before it
    [InlineData("太原市的干部正打破晋城经开区的旧例", "晋城经济技术开发区")]
    [InlineData("太原市举行座谈会，亲自聆听云峰产业园的意见", "云峰产业园")]
    // one word alone may be what a park is called by
    [InlineData("太原市的腾飞产业园开园，太原市的奋起产业园招聘", "腾飞产业园 奋起产业园")]
    [InlineData("云峰电子产业园开园##太原市的厂房位于该区云峰电子产业园", "云峰电子产业园")]
    // words that make a zone of a generic-looking head
    [InlineData("仪式在柳桥科创示范区举行", "柳桥科创示范区")]
    [InlineData("太原市扩充到面积13平方公里的蛇湾工业区", "蛇湾工业区")]
    // what goes on after the name
    [InlineData("产业园位于江阳县，江阳县新材料产业园地处城北", "江阳县新材料产业园")]
    // the corps: the division that runs a zone is no part of its name
    [InlineData("兵团第十三师新星经济技术开发区与十师北屯经济技术开发区", "新星经济技术开发区 北屯经济技术开发区")]
    [InlineData("兵团级青湖经济开发区扩区", "青湖经济开发区")]
    // Latin words, and blanks between them
    [InlineData("走进三亚3D打印产业园，企业投资3亿元", "三亚3D打印产业园")]
    // a bonded zone right behind the one it lies in
    [InlineData("洛阳经开区综合保税区封关", "洛阳经开区综合保税区")]
    [InlineData("毗邻香港科学园", "香港科学园")]
    [InlineData("南靖台商创业基地揭牌", "南靖台商创业基地")]
    [InlineData("百色重点开发开放试验区获批", "广西百色重点开发开放试验区")]
    [InlineData("苗栗縣的後龍科技園區動工，未來後龍科技園區每年產值300億元", "后龙科技园区")]
    [InlineData("云岭新城投资增长9%，云岭新城管委会主任说，云岭新城产业兴旺", "云岭新城")]
    [InlineData("走进合肥未来科技城", "合肥未来科技城")]
    [InlineData("楚雄高新区市场主体增加", "楚雄高新技术产业开发区")]
    [InlineData("進駐屏東科技產業園區與高雄軟體園區", "屏东科技产业园区 高雄软体园区")]
    [InlineData("县领导调研盐化工产业园建设工作", "盐化工产业园")]
    [InlineData("代表团来园区精河化工产业集中区考察", "精河化工产业集中区")]
    // a shorter head word, or less of the name, behind the same place
    [InlineData("费县粘合剂化工产业园位于城西，费县化工产业园规划完成", "费县粘合剂化工产业园")]
    [InlineData("鄢陵县产业集聚区现有企业102家，鄢陵县集聚区正在扩区", "鄢陵县产业集聚区")]
    // somebody's park: what is built or run is one certain thing
    [InlineData("目前，集团在宁远县建设运营的福达农产品物流园区入驻商户3200户", "福达农产品物流园区")]
    [InlineData("太原市的企业投资建设的华岳光电产业园投用", "华岳光电产业园")]
    // a bracket that says where
    [InlineData("设立粤桂合作（梧州·苍梧）示范园区，承接产业转移", "粤桂合作(梧州·苍梧)示范园区")]
    [InlineData("就中国（济南）软件谷建设进行了解，济南软件谷走在前列", "中国(济南)软件谷")]
    // the words of the sentence before it
    [InlineData("太原市的道路建成后可满足华岳零部件工业园各企业的运输", "华岳零部件工业园")]
    [InlineData("通过验收后将联动前海医药产业园、光峰价值创新园等发展", "前海医药产业园 光峰价值创新园")]
    // examples of what there is
    [InlineData("太原市加快液晶终端产业园等平台建设", "液晶终端产业园")]
    [InlineData("德阳—成都通用航空产业园规划面积12平方公里", "德阳—成都通用航空产业园")]
    // in another country, or shared with it
    [InlineData("越南北江省云中工业区总面积426公顷，泰中罗江工业园入驻中企180家", "越南北江省云中工业区 泰中罗江工业园")]
    [InlineData("中国－白俄罗斯工业园是样板", "中国-白俄罗斯工业园")]
    [InlineData("星岭产业基地面积8.5平方公里", "星岭产业基地")]
    // a part of a zone, and a zone that works with a free-trade zone
    [InlineData("上海虹湾国际商务合作区先行启动区通过验收", "上海虹湾国际商务合作区 上海虹湾国际商务合作区先行启动区")]
    [InlineData("推进四川自贸区泸县协同改革试验区建设", "四川自贸区泸县协同改革试验区")]
    [InlineData("在光明新区高新技术产业园区新建生产线", "光明新区高新技术产业园区")]
    // a base whose plan or authority is told
    [InlineData("辽河新城机器人产业基地规划用地5平方公里", "辽河新城机器人产业基地")]
    [InlineData("与铜陵铜基新材料产业基地管委会签约", "铜陵铜基新材料产业基地")]
    [InlineData("西安国家民用航天产业基地举行仪式，航天基地产业兴旺", "陕西航天经济技术开发区")]
    [InlineData("走进张江高科技园区，张江园区侧重提供平台", "张江高科技园区")]
    public void Read_NamesTheZone_WhenItIsMentioned(string text, string names) =>
        Assert.Equal(names.Split(' '), ArticleText.Zones(text).Zones.Select(zone => zone.Name));

    [Fact]
    public void Read_KeepsBlanksWithinANamesLatinWords() =>
        Assert.Equal(
            ["惠州仲恺高新技术产业开发区", "5G AIoT产业园"],
            ArticleText.Zones("惠州仲恺高新区5G AIoT产业园开园").Zones.Select(zone => zone.Name)
        );

    [Theory]
    [InlineData("全省开发区、国家级经开区和省级高新区")]
    [InlineData("共有3家经开区、6个新园区和21个化工园区")]
    [InlineData("各类园区都要建设智慧园区，打造千亿级产业集聚区")]
    [InlineData("五百亿级开发区30个")]
    [InlineData("晋城高新区投资有限公司签约")]
    [InlineData("香港科技园公司首席顾问说")]
    [InlineData("全市着力拓展新区，做强制造新区，拓展新区面貌一新")]
    [InlineData("发布中国最具竞争力产业园区榜单和中国物流示范园区名单")]
    [InlineData("石河子市园区考核")]
    [InlineData("重庆市的综合保税区增加到了41个")]
    [InlineData("推进化工产业园建设")]
    [InlineData("太原市力争千亿元开发区达到12家")]
    [InlineData("云岭新城投资增长9%，云岭新城市民欢迎")]
    [InlineData("剑河县的园区达到四代工业园区标准")]
    [InlineData("豫首季产业集聚区主营收入增长")]
    [InlineData("合肥经开区开发建设集团有限公司")]
    [InlineData("开发区域广阔，新城市民欢迎")]
    [InlineData("支持经开区与自贸试验区协同发展")]
    [InlineData("绿色工业园区8个、绿色工厂133个")]
    [InlineData("《化工园区建设标准和认定管理办法》")]
    [InlineData("公园、校园和幼儿园")]
    [InlineData("康佳智慧科技城项目开工")]
    [InlineData("清澜新兴产业园区综合开发（一期）项目开工")]
    [InlineData("晋城两家经济技术开发区排名上升")]
    [InlineData("各地均有经开区参评")]
    [InlineData("近期实验区招聘")]
    [InlineData("新设援藏边（跨）境合作区两个")]
    [InlineData("省商务厅开发区处处长介绍")]
    [InlineData("云岭省商务厅开发区处答复企业")]
    [InlineData("进一步发挥高新区的带动作用，有效解决集中区的用水")]
    [InlineData("提升价值的开发区，有机制的经开区")]
    [InlineData("江苏省开发区独占三项第一，河南产业集聚区转型")]
    [InlineData("辽宁吉林两省开发区签约，内陆型综合保税区增长")]
    [InlineData("位列全国自贸试验区前列，设立国内首条自贸区专线")]
    [InlineData("建设国家农业绿色发展示范区、生物经济实验区")]
    [InlineData("获评两个市级特色（专业）园区")]
    [InlineData("贯星集团三大产业园，介休两个焦化产业园，3 个主题示范园区")]
    [InlineData("占地3000亩新能源汽车产业园")]
    [InlineData("天津市市级高新区，其中山区县开发区4家，标志着我省开发区扩容")]
    [InlineData("打造成区域创新中心、生物医药高端制造集聚区")]
    [InlineData("建设面向京津冀的产业合作先导区，云南沿边园区如火如荼")]
    [InlineData("中科院院士到访，南科大设立分校")]
    [InlineData("上海市浦东新区惠南镇东征路133号，滨海新区塘沽街道")]
    [InlineData("增创开发区新优势，放眼开发区未来")]
    [InlineData("建成江苏省一流开发区，跻身江苏省同类开发区前十强，荣获“最佳开发区”称号")]
    [InlineData("全球大学科技园兴起，美国兴建130余家大学科技园、20多个科学工业园区，中国产业园区")]
    [InlineData("被授予江西省节水标杆园区、江西省绿色工业园区，九江一工业园区扩区")]
    [InlineData("东门片区环境整治提升工程完工，苏州大园区三连冠")]
    [InlineData("三个世界一流高科技园区，经济部产业园区管理局")]
    [InlineData("将填补漳州现代综合物流园区的空白")]
    [InlineData("江苏大成物流园一期工程开业，中天物流园一期奠基")]
    [InlineData("太原市的干部打破园区界限，奋力提高开发区的水平，听取综合保税区的意见")]
    [InlineData("第八批农业科技园区公布，蝉联全国化工园区榜首")]
    [InlineData("太原市首家“院落式全定制园区”")]
    [InlineData("淮安市的企业，参观了公司玫瑰基地、产品加工园区和农文旅融合示范区")]
    [InlineData("定位为现代化港口物流工业园区和生态型滨水新区")]
    [InlineData("这个纺织产业园建成后，将成为海洋经济综合性园区")]
    [InlineData("占上海市综合保税区进出口的四成，浙江全省现有综保区12个")]
    [InlineData("美国科学工业园区兴起，占全国化工园区的68%")]
    [InlineData("太原市打造新能源汽车产业基地，获批国家新型工业化产业基地")]
    [InlineData("太原市的软件谷规划出台，力争建成一批产业基地")]
    // what a project consists of
    [InlineData("太原市签约##该项目主要建设药物研究院、恒升植保产业园区、恒升制剂产业园和配套工程")]
    public void Read_FindsNone_WhenTheWordsAreGenericOrOfAnotherName(string text) => Assert.Empty(ArticleText.Zones(text).Zones);

    [Theory]
    [InlineData("辐射区包括怀仁经开区、山阴经开区、应县经开区", "怀仁经济技术开发区 山阴经济技术开发区 应县经济技术开发区")]
    [InlineData("涟东高新区钢琴谷文创产业园", "涟东高新技术产业开发区 钢琴谷文创产业园")]
    [InlineData("长沙经开区和长沙高新区", "长沙经济技术开发区 长沙高新技术产业开发区")]
    [InlineData("合肥经开区与合肥综合保税区", "合肥经济技术开发区 合肥综合保税区")]
    public void Read_KeepsZonesApart_WhenSeveralAreNamed(string text, string names) =>
        Assert.Equal(names.Split(' '), ArticleText.Zones(text).Zones.Select(zone => zone.Name));

    [Theory]
    [InlineData("晋城经开区", ZoneLevel.National, "山西", "晋城")]
    [InlineData("怀仁经开区", ZoneLevel.Provincial, "山西", "朔州")]
    [InlineData("昆山市高新区", ZoneLevel.National, "江苏", "苏州")]
    [InlineData("阳城县智能装备产业园", ZoneLevel.Park, "山西", "晋城")]
    [InlineData("晋城市在金匠新区投入", ZoneLevel.Unknown, "山西", "晋城")]
    [InlineData("贵港综合保税区", ZoneLevel.National, "广西", "贵港")]
    [InlineData("清澜市举行推介会，落户清澜高新区", ZoneLevel.Provincial, null, "清澜")]
    // by a province's law
    [InlineData("正阳县产业集聚区", ZoneLevel.Provincial, "河南", "驻马店")]
    [InlineData("丹凤县产业集聚区", ZoneLevel.Park, "陕西", "商洛")]
    [InlineData("天台县产业集聚区", ZoneLevel.Provincial, "浙江", "台州")]
    [InlineData("和林格尔新区招商", ZoneLevel.Provincial, "内蒙古", "呼和浩特")]
    // the text tells that it has become a national one, or only that it wants to
    [InlineData("怀仁高新区提质扩容，成功升级为国家级高新区", ZoneLevel.National, "山西", "朔州")]
    [InlineData("怀仁市的怀仁高新区获批国家高新区", ZoneLevel.National, "山西", "朔州")]
    [InlineData("怀仁高新区力争升级为国家级高新区", ZoneLevel.Provincial, "山西", "朔州")]
    [InlineData("怀仁高新区加快发展。晋城的企业成功升级为国家级高新区企业", ZoneLevel.Provincial, "山西", "朔州")]
    // the bracket in its name; the city of the province in its name
    [InlineData("中山（肇庆大旺）产业转移工业园", ZoneLevel.Park, "广东", "肇庆")]
    [InlineData("深圳市的深圳企业##山东西部机器人产业园开园，推进菏泽机器人产业发展", ZoneLevel.Park, "山东", "菏泽")]
    [InlineData("考察呼和浩特的牛奶工厂、内蒙古明品物流公司、沙良物流园区", ZoneLevel.Park, "内蒙古", "呼和浩特")]
    // an area that is no division; the place before it in the name; not a place farther off
    [InlineData("走进张江科学城", ZoneLevel.Park, "上海", "上海")]
    [InlineData("落户浙江省温州市，来自上海嘉定工业区", ZoneLevel.Park, "上海", "上海")]
    [InlineData("合肥市签约##上海电气研发项目、落户融达循环产业园，合肥市领导出席", ZoneLevel.Park, "安徽", "合肥")]
    // a county that is the only one of its name, wherever the article is from; a side of a town is no district
    [InlineData("广州市签约##广州市的企业考察潢川经济开发区", ZoneLevel.Provincial, "河南", "信阳")]
    [InlineData("杭州市签约##走进城西工业园", ZoneLevel.Park, "浙江", "杭州")]
    // where the text says that it is, behind its name
    [InlineData("恒升装配式建筑产业园签约##恒升装配式建筑产业园在天津宝坻奠基", ZoneLevel.Park, "天津", "天津")]
    // words of the sentence before the name
    [InlineData("厦门市签约##今年以来海沧保税港区进口增长", ZoneLevel.National, "福建", "厦门")]
    [InlineData("太原市签约##市恒升汽车配套产业园招商", ZoneLevel.Park, "山西", "太原")]
    [InlineData("天津市签约##项目位于本市津南区八里台工业区", ZoneLevel.Park, "天津", "天津")]
    [InlineData("中科園區營業額成長，中科持續招商", ZoneLevel.National, "台湾", "台中")]
    public void Read_GivesLevelAndPlace_WhenTheyFollowFromListOrForm(string text, ZoneLevel level, string? province, string city)
    {
        var zone = Assert.Single(ArticleText.Zones(text).Zones);
        Assert.Equal((level, province, city), (zone.Level, zone.Province, zone.City));
    }

    [Theory]
    // a bare head word stands for the article's one zone of its class
    [InlineData("晋城经开区提速##目前，开发区标准化厂房已建成", "晋城经开区 开发区")]
    [InlineData("平鲁起步区示范带动，按照起步区的经验", "平鲁起步区 起步区")]
    [InlineData("晋城市人工智能产业园##人工智能产业园将注入动力", "晋城市人工智能产业园 人工智能产业园")]
    // a short form drops a place, a bracket, a 街道, all but the first characters
    [InlineData("珠海市鹤湾新区招商##鹤湾新区提速", "珠海市鹤湾新区 鹤湾新区")]
    [InlineData("绵阳市（三台）健康食品产业园##走进绵阳健康食品产业园", "绵阳市（三台）健康食品产业园 绵阳健康食品产业园")]
    [InlineData("安徽巢湖经济开发区##安巢经开区签约", "安徽巢湖经济开发区 安巢经开区")]
    [InlineData("岱阳市健康食品产业园##按计划建设健康食品产业园", "岱阳市健康食品产业园 健康食品产业园")]
    [InlineData("常州钟楼经济开发区##由钟楼开发区合作建设", "常州钟楼经济开发区 钟楼开发区")]
    [InlineData("绍兴滨海新区签约##项目落户滨海新区", "绍兴滨海新区 滨海新区")]
    [InlineData("中泰（崇左）产业园签约##中泰崇左产业园提速", "中泰（崇左）产业园 崇左产业园")]
    [InlineData("成都川菜产业园推介##郫都区川菜产业园管理委员会承办", "成都川菜产业园 郫都区川菜产业园")]
    [InlineData("横琴粤澳深度合作区澳资企业增加##在横琴投资10亿元", "横琴粤澳深度合作区 横琴")]
    // not where it means any
    [InlineData("晋城经开区##全省开发区、各开发区、3家开发区", "晋城经开区")]
    // 园区 and 该园区 point at it without naming it
    [InlineData("晋城经开区##该园区税收增长，园区企业增多", "晋城经开区")]
    public void Read_LinksAliases_WhenTheArticleHasOneZoneForThem(string text, string surfaces) =>
        Assert.Equal(surfaces.Split(' '), Assert.Single(ArticleText.Zones(text).Zones).Mentions.Select(mention => mention.Text));

    [Fact]
    public void Read_LinksToTheZoneOfItsClass_WhenACityHasTwo()
    {
        var zones = ArticleText.Zones("襄城经济技术开发区与襄城高新区##经开区增长6%，高新区增长11%").Zones;
        Assert.Equal(
            ["襄城经济技术开发区,经开区", "襄城高新区,高新区"],
            zones.Select(zone => string.Join(',', zone.Mentions.Select(mention => mention.Text)))
        );
    }

    [Fact]
    public void Read_LinksNothing_WhenABareWordCouldMeanTwoZones()
    {
        var zones = ArticleText.Zones("长沙经开区与宁乡经开区\n开发区增长6%").Zones;
        Assert.All(zones, zone => Assert.Single(zone.Mentions));
    }

    [Fact]
    public void Read_KeepsOneZone_WhenTwoArticlesNameIt()
    {
        var zones = ArticleText.Zones("晋城经开区开工", "晋城经济技术开发区签约").Zones;
        Assert.Equal([1, 2], Assert.Single(zones).Mentions.Select(mention => mention.Article));
    }

    [Fact]
    public void Read_GivesThePartItsWhole_WhenAZoneListsItsParks()
    {
        var zones = ArticleText.Zones("朔州市加快布局，经开拓展区包括新兴产业园区、固废综合利用园区等").Zones;
        Assert.Equal(["经开拓展区", "新兴产业园区", "固废综合利用园区"], zones.Select(zone => zone.Name));
        Assert.Equal([null, zones[0].Id, zones[0].Id], zones.Select(zone => zone.PartOf));
    }

    [Fact]
    public void Read_GivesNoWhole_WhenTheZoneIsOnAList()
    {
        var zones = ArticleText.Zones("闵行开发区临港园区开工，上海自贸区临港新片区受益").Zones;
        Assert.Equal(["闵行经济技术开发区", "临港园区", "中国(上海)自由贸易试验区临港新片区"], zones.Select(zone => zone.Name));
        Assert.Equal([null, zones[0].Id, null], zones.Select(zone => zone.PartOf));
    }

    [Fact]
    public void Read_GivesNoWhole_WhenTheNextZoneIsOnlyListedAfterAPart()
    {
        var zones = ArticleText.Zones("辽宁自贸试验区沈阳片区、沈阳综合保税区增长较快").Zones;
        Assert.Equal([null, zones[0].Id, null], zones.Select(zone => zone.PartOf));
    }

    [Fact]
    public void Read_MakesTheIdOfTheCanonicalName_WhateverIsPrinted() =>
        Assert.Equal(ArticleText.Zones("晋城经开区").Zones[0].Id, ArticleText.Zones("晉城市國家級經濟技術開發區").Zones[0].Id);

    [Fact]
    public void Read_CitesWhatIsPrinted_WhenTheTextIsTraditional() =>
        Assert.Equal("蘇州工業園區", Assert.Single(ArticleText.Zones("記者從蘇州工業園區獲悉").Zones[0].Mentions).Text);
}
