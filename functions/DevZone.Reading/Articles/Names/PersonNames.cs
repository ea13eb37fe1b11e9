using System.Buffers;

namespace DevZone.Reading.Articles.Names;

/// <summary>Tells whether characters can be a person's name. All text is folded.</summary>
internal static class PersonNames
{
    /// <summary>Longest name without a dot: 阿不都热合曼.</summary>
    public const int LongestUndotted = 6;

    /// <summary>Longest name with one: 卡尔·冯·克劳塞维茨.</summary>
    public const int LongestDotted = 20;

    private static readonly (SearchValues<char> Single, HashSet<string> Compound) Surnames = ReadSurnames();

    /// <summary>Characters that no given name holds, but the words do that begin like a name: 高新区, 金融, 项目, 万元.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        "的了是在及或等区县市省镇乡厂网报版讯局部委厅院校处科项目资产综态类型税费款额级各这那个么吗呢吧把被使说表示介指出认称讲谈"
            + "问答记者员图摄编者读者第将已还也都就再很最共且但并对由向按给与和以到从为年月日时分秒度率量数值价款吨亩户家台套条座"
    );

    /// <summary>Those of them that given names do use, inside: 李为民, 张以和, 王家年.</summary>
    private static readonly SearchValues<char> UsualAfterAll = SearchValues.Create("为和以与年月家都将说度对由向科再时台量共者第介员日版");

    /// <summary>Words that look like a name: a surname's character and one or two more.</summary>
    private static readonly HashSet<string> Words =
    [
        .. (
            "万元 亿元 千元 高端 高新 高质 高速 高效 高铁 高标准 安全 平安 安居 金融 金属 金砖 华北 华东 华南 华中 国家 国际 国内 国务 国企 全国 全省 全市 全县 全球 全力 全面 全年 "
            + "方案 方式 方面 方便 时评 时代 时期 时间 和谐 关于 关注 关键 关税 通知 通报 通过 通讯 公告 公示 公司 公开 公众 简讯 简报 要闻 文化 文件 文明 文章 文旅 文图 "
            + "东西 东部 东北 东方 南方 南部 南京 山西 山东 江苏 江西 江南 江北 云南 云计算 水利 水电 水泥 马上 马路 石油 石化 常态 常务 常委 万家 万亿 万人 万众 明天 明年 "
            + "成果 成立 成功 成就 成都 程序 程度 应用 应急 应对 路线 路径 白皮书 温室 温度 温暖 空间 空气 空港 段落 包括 包装 单位 单元 房地产 管理 管委 经济 经验 "
            + "干部 干劲 强化 强调 强省 强国 连续 连接 连云港 车间 车企 车辆 宁夏 宁波 吉林 广东 广西 广州 广大 桂林 温州 杭州 苏州 徐州 郑州 常州 沙市 武汉 向上 向前 向新 "
            + "相关 相信 利用 利润 别样 满足 居民 居住 都市 丰收 丰富 红色 红利 游客 权利 权益 盖章 益民 越来越 师生 东风 古城 农业 农村 农民 农产 边境 党建 党员 党委 双碳 双方 "
            + "双招双引 双轮 能源 能力 能效 甘肃 黄河 黄金 章程 凤凰 花园 康养 康复 元旦 元宵 支持 支撑 支部 计划 计算 项目 祝贺 祝福 梅花 盛会 盛宴 林业 钟声 胡同 管道 解读 解决 解码 解放 "
            + "宣传 宣布 诸多 左右 井喷 富民 富裕 焦点 焦化 焦炭 牧业 谷底 全链 武器 景区 景气 叶片 印发 印象 白酒 蒙古 池州 从严 从此 贡献 劳动 劳模 申报 申请 习惯 易地 步伐 步入 充分 充电 "
            + "向阳 冷链 空白 后勤 后续 游戏 红旗 权威 展望 展会 展示 展开 原则 原料 原创 青年 青岛 青海 智能 智慧 智造 初心 初步 代表 来源 来自 保障 保护 保税 未来 商务 商会 商业 洛阳 阳光 "
            + "阳泉 晋城 晋中 福建 福州 年度 年产 爱心 由此 亚洲 区域 言论 楚雄 税务 税收 税费 母亲 种植 种业 底气 底线 南阳 但是 补贴 补链 代理 练兵 揭牌 揭晓 揭榜 战略 战场 战疫 智库 强调 安排 全程 郑重 高兴 高度 查看 单独 明确 时任 任务 任命 任何 应邀 应约 何时 访问 方法 温馨 连连 连夜 白天 干事 双向 向阳 常年 "
            + "解答 解释 解开 祝愿 盛赞 盛大 盛情 席间 毕业 毕竟 平时 平均 左手 右手 满怀 满脸 幸福 欣慰 喜悦 石家 关心 关爱 关怀 关切 关系 古老 农技 双手 易于 何况 何以 终于 终身 宣读 程式 游说 越发 越是 相比 相继 相互 相当 "
            + "相对 别说 别看 从中 从小 从事 从业 从容 向来 向好 向东 向西 向南 向北 向外 利好 利于 富有 富含 丰硕 冷静 冷水 水务 水产 水源 空余 空运 路上 路过 路网 白昼 景观 宁愿 尚未 尚有 易如 车主 车站 车流 单靠 单位 顾客 顾问 祖国 "
            + "祖辈 曾经 曾任 曾在 万余 万名 万多 马力 石材 毛利 毛坯 雷达 雷同 钱款 贝壳 童年 苗木 花卉 房屋 房产 舒适 舒心 成员 成交 成本 成长 成熟 戴上 明显 明年 明白 明晰 纪念 纪律 纪实 纪检 柏油 金额 金牌 金秋 陶瓷 严格 严谨 "
            + "孔雀 施工 施行 韩国 杨树 秦岭 许可 许多 何必 吕梁 尤其 尤为 华人 华夏 和平 和顺 穆斯林 黄土 于是 于此 计生 计量 计入 谈到 谈判 谈及 谈话 费用 费力 安装 安置 安心 乐于 乐观 乐业 时常 时刻 皮革 齐全 齐心 齐鲁 "
            + "康泰 余年 余人 余家 余名 顾全 孟加拉 平台 平方 平稳 黄瓜 汤池 岳阳 莫斯科 经理 经开 经贸 经过 经由 房源 解除 应当 应对 应届 应变 丁香 宣讲 宣誓 单一 单体 单项 洪水 洪灾 原标 保证 宿舍 程量 干道 干线 干流 干支 干净 干群 班子 班组 班次 班列 班级 班车 和党 包含 包装 包容 诸如 石墨 程控 高雄 鲁台 包挂 包联 包保 包抓"
        ).Split(' '),
    ];

    /// <summary>A surname and one or two characters that a given name can have; or a name with dots (阿卜杜拉·买买提).</summary>
    public static bool IsFullName(ReadOnlySpan<char> name)
    {
        if (name.Contains('·'))
        {
            return IsDotted(name);
        }
        var surname = SurnameLength(name);
        return surname > 0
            && name.Length - surname is 1 or 2
            && AreHan(name)
            && !HasUnusual(name[surname..])
            && !Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)
            && !(name.Length == 3 && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..2]) && name[2] is '化' or '性' or '力');
    }

    /// <summary>Whether it is a word, or a word and one character more: 安全生, 高度评.</summary>
    public static bool BeginsLikeWord(ReadOnlySpan<char> name) =>
        name.Length >= 2 && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..2]);

    /// <summary>What can be a name where the text says that it is one, as after 记者: also rare surnames and names of peoples without one.</summary>
    public static bool IsAnnouncedName(ReadOnlySpan<char> name) =>
        IsFullName(name)
        || (name.Contains('·') ? IsDotted(name) : name.Length is >= 2 and <= LongestUndotted && AreHan(name) && !HasUnusual(name));

    /// <summary>2 for 欧阳, 1 for 王, 0 where no surname begins the characters.</summary>
    public static int SurnameLength(ReadOnlySpan<char> name) =>
        name.Length >= 3 && Surnames.Compound.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..2]) ? 2
        : name.Length >= 2 && Surnames.Single.Contains(name[0]) ? 1
        : 0;

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇' || char.IsSurrogate(c);

    private static bool AreHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsHan(c))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsDotted(ReadOnlySpan<char> name)
    {
        if (name.Length is < 4 or > LongestDotted || name[0] == '·' || name[^1] == '·')
        {
            return false;
        }
        foreach (var c in name)
        {
            if (!IsHan(c) && c != '·')
            {
                return false;
            }
        }
        return !name.Contains("··", StringComparison.Ordinal);
    }

    private static bool HasUnusual(ReadOnlySpan<char> given)
    {
        foreach (var c in given)
        {
            if (Unusual.Contains(c) && !UsualAfterAll.Contains(c))
            {
                return true;
            }
        }
        return false;
    }

    private static (SearchValues<char> Single, HashSet<string> Compound) ReadSurnames()
    {
        const string Resource = "Surnames.txt";
        using var stream =
            typeof(PersonNames).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var single = "";
        var compound = new HashSet<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('='))
            {
                compound.UnionWith(line[1..].Split(' '));
            }
            else if (!line.StartsWith('#'))
            {
                single += line;
            }
        }
        return (SearchValues.Create(single), compound);
    }
}
