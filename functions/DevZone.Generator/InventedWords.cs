namespace DevZone.Generator;

/// <summary>What invented names are made of.</summary>
internal static class InventedWords
{
    public const string Paper = "溯川科技报";
    public const string Edition = "园区建设周刊";

    public static IReadOnlyList<string> Cities { get; } =
    [
        "青陵",
        "白渡",
        "云泊",
        "临溯",
        "望桥",
        "石楠",
        "枫川",
        "柏原",
        "榆湾",
        "桐庄",
        "苇河",
        "菱塘",
        "蓼城",
        "荻浦",
        "槐阳",
        "樟岭",
        "楸坪",
        "栎州",
        "柘溪",
        "棠陂",
        "梓关",
        "椴岭",
        "杞川",
        "桤坝",
        "椿江",
        "橡湖",
        "枳山",
        "栾渡",
        "檀溪",
        "榉峰",
        "楝河",
        "槭谷",
        "榕桥",
        "杉坞",
        "柿园",
        "梨川",
    ];

    public static IReadOnlyList<string> Goods { get; } =
    [
        "固态电池",
        "储能电池",
        "碳纤维",
        "铜箔",
        "光学镜头",
        "工业机器人",
        "精密减速器",
        "抗体药物",
        "特种玻璃",
        "氢能装备",
        "功率芯片",
        "数控机床",
        "轨道轴承",
        "绿色建材",
        "航空铝材",
        "智能仪表",
        "医用敷料",
        "永磁电机",
        "光伏组件",
        "农机装备",
    ];

    public static IReadOnlyList<string> ProjectKinds { get; } = ["生产基地项目", "产业化项目", "智能制造项目", "生产线项目"];

    public static IReadOnlyList<string> Trades { get; } = ["新能源", "新材料", "电子科技", "生物医药", "智能装备", "精密机械"];

    private const string FirstOfBrand = "远明泽恒瑞宏博盛启嘉弘昌泰鼎晟翔卓凯铭睿";
    private const string SecondOfBrand = "峦澜禾岳屿沐霖昊宸轩骏骐晖曜钧铄焱淼垚鑫";
    private const string ThirdOfBrand = "达源康驰诺航佳捷联拓辰越朗腾维科信德华安飞欣颐和森茂众冠力奇";

    private const string Surnames = "陶罗闻郭苏梁许何程谢祁陆邵贺顾毛郝龚邱秦";
    private const string GivenNames = "文渊启明晓岚立新若水知秋广平思齐雨桐志远海峰建国";

    public static string Pick(Random random, IReadOnlyList<string> words) => words[random.Next(words.Count)];

    /// <summary>How many numbers give other brands: a multiple of the number of <see cref="ProjectKinds"/>.</summary>
    public static int Brands => FirstOfBrand.Length * SecondOfBrand.Length * ThirdOfBrand.Length;

    /// <summary>The brand of a project.</summary>
    public static string Brand(int number)
    {
        var (rest, first) = Math.DivRem(number, FirstOfBrand.Length);
        (rest, var second) = Math.DivRem(rest, SecondOfBrand.Length);
        return $"{FirstOfBrand[first]}{SecondOfBrand[second]}{ThirdOfBrand[rest % ThirdOfBrand.Length]}";
    }

    public static string Person(Random random)
    {
        var given = random.Next(GivenNames.Length / 2) * 2;
        return $"{Surnames[random.Next(Surnames.Length)]}{GivenNames[given]}{GivenNames[given + 1]}";
    }
}
