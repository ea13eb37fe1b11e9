using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>The words that point at a subject, and those beside a name that keep it from being one.</summary>
internal static class SubjectWords
{
    private const string Ministries =
        "国家发改委 国家发展改革委 国家统计局 国务院 财政部 商务部 工信部 科技部 交通运输部 海关总署 国家税务总局 国家能源局 中国人民银行";

    public static readonly PhraseIndex<Anaphor> Anaphors = new([
        .. WordList.Each(Anaphor.Nation, "全国 我国 全中国 中国已 中国现有 中国共有 中国拥有"),
        .. WordList.Each(Anaphor.Province, "全省 我省 该省 本省 全自治区 省内"),
        .. WordList.Each(Anaphor.City, "全市 我市 该市 本市 全州 我州 该州 全盟 我盟 全地区 市域"),
        .. WordList.Each(Anaphor.Town, "全镇 该镇 我镇 全乡 该乡 该街道"),
        .. WordList.Each(Anaphor.County, "全县 我县 该县 本县 全旗 我旗 县域"),
        .. WordList.Each(Anaphor.OwnDistrict, "全区 我区 本区 辖区 全域"),
        .. WordList.Each(Anaphor.Within, "区内"),
        .. WordList.Each(Anaphor.District, "该区 该开发区 该示范区 该高新区 该经开区 该新区"),
        .. WordList.Each(Anaphor.Park, "园区 产业园 产业园区 园内 全园 科技园"),
        .. WordList.Each(Anaphor.ThatPark, "该园区 该园 该产业园 该产业园区 该基地 该科技园 这个园区 这座园区 这一园区 这个产业园"),
        .. WordList.Each(Anaphor.Here, "这里"),
        .. WordList.Each(
            Anaphor.BareZone,
            "开发区 高新区 经开区 新区 示范区 集聚区 集中区 工业园 综保区 保税区 自贸区 综改区 先行区 合作区 实验区 起步区 小区 临港区 空港区 临空区 农高区 化工园区 经济开发区 经济技术开发区 高新技术开发区 高新技术产业开发区 高新技术产业园区 产业集聚区 工业集中区 工业园区 "
                + "综合保税区 自贸试验区 自由贸易试验区 保税港区 出口加工区 转型综改区 综改示范区 科技城 科学城"
        ),
        .. WordList.Each(Anaphor.Project, "该项目 本项目 项目 一期项目 二期项目 三期项目 首期项目 一期工程 二期工程 该工程 该生产线 新厂"),
        .. WordList.Each(Anaphor.Firm, "该公司 本公司 我公司 公司 该企业 该集团 该厂"),
    ]);

    /// <summary>Classes of zones as subjects of their own: 国家级经开区, 全省开发区.</summary>
    public static readonly PhraseIndex<string> Sectors = PhraseIndex.Of([
        .. "一区多园 一区两园 一区三园 一区四园 一区五园 一区六园 一区七园 一区八园 一区九园 一区十园 一区十二园 四大园区 三大园区 五大园区 各县区".Split(
            ' '
        ),
        .. from level in "国家级 省级 全国 全省 全市 全县 全区 各 全部 全自治区 我国 东部地区国家级 中部地区国家级 西部地区国家级".Split(
            ' '
        )
        from kind in (
            "经济技术开发区 经开区 高新技术产业开发区 高新区 开发区 自贸试验区 综合保税区 工业园区 产业园区 化工园区 产业园 科技园区 各类园区 各类开发区 各类产业园区 园区"
        ).Split(' ')
        select level + kind,
    ]);

    /// <summary>Parts of the nation that are no division: 西部地区, 长三角地区.</summary>
    public static readonly PhraseIndex<string> Areas = WordList.Of(
        "东部地区 中部地区 西部地区 东北地区 长三角地区 珠三角地区 京津冀地区 长三角 珠三角 京津冀 粤港澳大湾区 成渝地区双城经济圈 长江经济带 长株潭地区 中部六省 东北三省 粤东地区 粤西地区 粤北地区 "
            + "苏南地区 苏北地区 苏中地区 皖北地区 皖江城市带 大湾区"
    );

    /// <summary>Right after a class of zones, it is a list that something stands in: 国家级经开区排名.</summary>
    public static readonly PhraseIndex<string> AfterClass = WordList.Of("排名 排行 行列 名单 序列 称号 评价 考核 前列 第 首位 中 前");

    /// <summary>Right before a zone, it is where a project goes, and not what is spoken of: 三个项目落户高新区.</summary>
    public static readonly PhraseIndex<string> BeforeSite = WordList.Before(
        "落户 落户于 落户在 落地 落地于 落子 位于 坐落于 坐落在 选址 入驻 入驻于 进驻 迁入 布局在 布局于"
    );

    /// <summary>Right before a name, it is where something lies.</summary>
    public static readonly PhraseIndex<string> Locatives = WordList.Before("位于 坐落于 坐落在 地处 落户 落户于 落户在 入驻 布局在");

    /// <summary>Between a place and a project: in the place it is built.</summary>
    public static readonly PhraseIndex<string> Builds = WordList.Of("建设 投资 新建 打造 兴建 设立 建立 投建 落地");

    /// <summary>Right before the name of a sort, any of the sort is meant.</summary>
    public static readonly PhraseIndex<string> BeforeSort = WordList.Before("这样的 类似的 这种 这类 此类 各类");

    /// <summary>Between the ends of a line: 大营至|神池高速公路.</summary>
    public static readonly PhraseIndex<string> Lines = WordList.Of("高速 铁路 高铁 公路 城际 快速路 航线 专线 班列 段");

    /// <summary>Where nothing else is named, these tell that the nation is spoken of.</summary>
    public static readonly PhraseIndex<string> National = WordList.Of("中国 我国 全国 " + Ministries);

    /// <summary>In a headline that names neither zone nor place they tell that the nation is spoken of.</summary>
    public static readonly PhraseIndex<string> NationalBodies = WordList.Of(Ministries);

    /// <summary>Right before a class of zones, it is what something is or becomes: 晋升为国家级经开区.</summary>
    public static readonly PhraseIndex<string> BeforePredicate = WordList.Before(
        "晋升 晋升为 升级为 升级 获批 创建 申报 成为 是 为 作为 入选 首批 首个 家 个 座 批 列入 跻身 建设 争创 一流"
    );

    /// <summary>Right before a name, it is a measure or an origin.</summary>
    public static readonly PhraseIndex<string> BeforeReference = WordList.Before(
        "占 占到 占据 约占 占同期 占同期的 占当年 占所在 占到了 占了 贡献了 创造了 集聚了 完成了 比 较 高于 低于 高出 快于 慢于 超过 超 位居 居 稳居 列 位列 名列 排 排名 跃居 领先 领跑 优于 相当于 来自 对 面向 辐射 从 赴 走向 销往 覆盖 "
            + "紧盯 瞄准 聚焦 设在 除 助力 为 继 对接 融入 毗邻 紧邻 距 距离 通往 连接 直达 拉动 带动 代表 与 和 及 参与 由 引进 引入 吸引 招引 借鉴 吸收 促进 起于 起自 止于 终于 途经 途径 穿越 贯穿 横跨"
    );

    /// <summary>Right after 全国 and its like, they measure: 全省平均, 全市前列.</summary>
    public static readonly PhraseIndex<string> AfterReference = WordList.Of(
        "平均 排名 排位 前列 首位 首个 首批 首家 首条 唯一 第1 第2 第3 第4 第5 第6 第7 第8 第9 第一位 第一名 第一方阵 第一梯队 第二位 第二名 第三位 第三名 第四位 第五位 同期 之首 最大 领先 先进 一流 前 均值 劳动模范 人大 政协 统计局 各地 优秀 百强 最 率先 性 重点实验室 重点文物 文明 统一大市场 市场占有率 市场份额"
    );

    /// <summary>What opens a clause before its subject and governs nothing.</summary>
    public static readonly PhraseIndex<string> Openers = WordList.Of(
        "同时 此外 另外 其中 仅 据 目前 现在 当前 如今 至今 截至 截止 此前 此次 今后 随后 近年来 今年以来 与此同时 而且 而 因此 例如 比如 尤其 特别是 作为 根据 按照 随着 不仅 不但 虽然 由于 以来 以及 位于 地处"
    );

    /// <summary>Right after a place's name, it is where they come from.</summary>
    public static readonly PhraseIndex<string> Origins = WordList.Of("居民 籍 品牌 同胞 客商 企业家 投资者 资本 青年 单牌车");

    /// <summary>Right after 居民, what is told is an account of the place.</summary>
    public static readonly PhraseIndex<string> Incomes = WordList.Of("人均 收入 可支配 消费 储蓄 存款 恩格尔");

    /// <summary>After a place's name these make an authority, a school or a firm of it.</summary>
    public static readonly PhraseIndex<string> OrganizationEndings = WordList.Of(
        "有限公司 公司 集团 大学 学院 研究院 研究所 医院 银行 厅 局 委员会 政府 办公室 部门 发改委 工信 党委 市委 省委 县委 区委 书记 市长 县长 省长 主任 商会 协会 海关 日报 晚报 法院 党组 管委会"
    );

    /// <summary>Soon after a place's name these make a work of it: 郑州|国际陆港.</summary>
    public static readonly PhraseIndex<string> WorkEndings = WordList.Of("机场 火车站 高铁站 航站楼 陆港 口岸 铁路港 港站");

    /// <summary>Right after a place's name these make the name of a firm, which needs no 公司 behind it.</summary>
    public static readonly PhraseIndex<string> Brands = WordList.Of(
        "重工 重汽 联通 中烟 港务 农商行 证券 茅台 啤酒 建投 交投 国投 城投 能投 铝业 铜业 钢厂"
    );

    /// <summary>Soon after 在 and a place, it is only where something is held: 在广州举行.</summary>
    public static readonly PhraseIndex<string> Held = WordList.Of("举行 举办 召开 开幕 亮相 签约 签署 发布 揭晓");

    /// <summary>Soon after a place they make it where people met: 深圳全球招商大会上.</summary>
    public static readonly PhraseIndex<string> Meetings = WordList.Of(
        "大会上 会议上 峰会上 论坛上 推介会上 洽谈会上 博览会上 展会上 大会期间 峰会期间 博览会期间 展会期间"
    );

    public static readonly PhraseIndex<string> FirmEndings = WordList.Of("有限公司 有限责任公司 股份公司 集团公司 公司 集团");
}
