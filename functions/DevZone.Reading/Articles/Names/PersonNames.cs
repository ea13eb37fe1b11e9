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
        "的了是在及或等区县市省镇乡厂网报版讯局部委厅院校处科项目资产品综态类型税费款额元级各这那个么吗呢吧把被让使说表示介绍指出认称讲谈"
            + "问答记者员图摄编者读者第将已还也都就又再很最更共且但并对由向按给与和以到从为年月日时分秒度率量数值价款吨亩户家台套条栋座"
    );

    /// <summary>Those of them that given names do use, inside: 李为民, 张以和, 王家年.</summary>
    private static readonly SearchValues<char> UsualAfterAll = SearchValues.Create("为和以与年月家都将说度对由向科再时台量共者第介员日版");

    /// <summary>Words that look like a name: a surname's character and one or two more.</summary>
    private static readonly HashSet<string> Words =
    [
        .. (
            "高端 高新 高质 高速 高效 高铁 高标准 安全 平安 安居 金融 金属 金砖 华北 华东 华南 华中 国家 国际 国内 国务 国企 全国 全省 全市 全县 全球 全力 全面 全年 "
            + "方案 方式 方面 方便 时评 时代 时期 时间 和谐 关于 关注 关键 关税 通知 通报 通过 通讯 公告 公示 公司 公开 公众 简讯 简报 要闻 文化 文件 文明 文章 文旅 文图 "
            + "东西 东部 东北 东方 南方 南部 南京 山西 山东 江苏 江西 江南 江北 云南 云计算 水利 水电 水泥 马上 马路 石油 石化 常态 常务 常委 万家 万亿 万人 万众 明天 明年 "
            + "成果 成立 成功 成就 成都 程序 程度 应用 应急 应对 路线 路径 白皮书 温室 温度 温暖 空间 空气 空港 谷雨 段落 包括 包装 单位 单元 房地产 管理 管委 经济 经验 "
            + "干部 干劲 强化 强调 强省 强国 连续 连接 连云港 车间 车企 车辆 宁夏 宁波 吉林 广东 广西 广州 广大 桂林 温州 杭州 苏州 徐州 郑州 常州 沙市 武汉 向上 向前 向新 "
            + "相关 相信 利用 利润 别样 满足 居民 居住 都市 丰收 丰富 红色 红利 游客 权利 权益 盖章 益民 越来越 师生 东风 古城 农业 农村 农民 农产 边境 党建 党员 党委 双碳 双方 "
            + "双招双引 双轮 能源 能力 能效 甘肃 黄河 黄金 章程 凤凰 花园 康养 康复 元旦 元宵 支持 支撑 支部 计划 计算 项目 祝贺 祝福 梅花 盛会 盛宴 林业 钟声 胡同 管道 解读 解决 解码 解放 "
            + "宣传 宣布 诸多 左右 井喷 富民 富裕 焦点 焦化 焦炭 牧业 谷底 全链 武器 景区 景气 叶片 印发 印象 白酒 蒙古 池州 从严 从此 贡献 劳动 劳模 申报 申请 习惯 易地 步伐 步入 充分 充电 "
            + "向阳 冷链 空白 后勤 后续 游戏 红旗 权威 展望 展会 展示 展开 原则 原料 原创 青年 青岛 青海 智能 智慧 智造 初心 初步 代表 来源 来自 保障 保护 保税 未来 商务 商会 商业 洛阳 阳光 "
            + "阳泉 晋城 晋中 福建 福州 年度 年产 爱心 由此 亚洲 区域 言论 楚雄 税务 税收 税费 母亲 种植 种业 底气 底线 南阳 但是 补贴 补链 代理 练兵 揭牌 揭晓 揭榜 战略 战场 战疫 智库"
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
