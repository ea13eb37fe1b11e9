using System.Collections.Frozen;

namespace DevZone.Reading.Extraction.Quantities;

/// <summary>The units that newspapers print, found by longest match.</summary>
internal static class UnitTable
{
    private static readonly FrozenDictionary<char, Unit[]> ByFirst = All()
        .GroupBy(unit => unit.Symbol[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(unit => unit.Symbol.Length).ToArray());

    /// <summary>What a counting word is not, when these characters follow: 两部门, 三条例, 两位数, 5000个体.</summary>
    private static readonly FrozenDictionary<string, string> NotBefore = new Dictionary<string, string>
    {
        ["部"] = "门委分长队",
        ["条"] = "例款约",
        ["位"] = "数于列居次",
        ["台"] = "湾州阶",
        ["人"] = "民大才均行",
        ["片"] = "区",
        ["元"] = "旦宝宵素",
        ["家"] = "庭家",
        ["口"] = "岸之径",
        ["度"] = "假日",
        ["方"] = "面针案向式",
        ["成"] = "立为都功员果本就长熟套型交片效绩品不份龙分",
        ["件"] = "事",
        ["张"] = "网图家",
        ["对"] = "一外于",
        ["间"] = "接隔",
        ["场"] = "地所",
        ["只"] = "有能要",
        ["套"] = "餐路",
        ["种"] = "植子业",
        ["次"] = "产生区",
        ["所"] = "有在",
        ["名"] = "录牌城优",
        ["根"] = "据本",
        ["组"] = "织团",
        ["里"] = "程面外",
        ["升"] = "级至",
        ["桶"] = "装",
        ["岁"] = "月",
        ["天"] = "津然内下",
        ["倍"] = "增",
        ["周"] = "年岁边",
        ["栋"] = "梁",
        ["支"] = "持撑付",
        ["户"] = "籍外",
        ["盒"] = "子",
        ["例"] = "如行",
        ["队"] = "伍",
        ["瓦"] = "斯楞",
        ["米"] = "其兰德",
    }.ToFrozenDictionary();

    /// <summary>The longest unit that begins at a position.</summary>
    public static Unit? Match(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !ByFirst.TryGetValue(text[at], out var candidates))
        {
            return null;
        }

        var rest = text[at..];
        foreach (var unit in candidates)
        {
            if (rest.StartsWith(unit.Symbol))
            {
                return IsCutShort(rest, unit) ? null : unit;
            }
        }

        return null;
    }

    private static bool IsCutShort(ReadOnlySpan<char> rest, Unit unit)
    {
        if (rest.Length == unit.Symbol.Length)
        {
            return false;
        }

        var next = rest[unit.Symbol.Length];
        return char.IsAsciiLetter(unit.Symbol[^1])
            ? char.IsAsciiLetterOrDigit(next)
            : NotBefore.TryGetValue(unit.Symbol, out var excluded) && excluded.Contains(next, StringComparison.Ordinal);
    }

    private static IEnumerable<Unit> All() =>
        [
            // Money, each currency in itself.
            .. Same(Dimension.Money, "元", 1, "元", "元人民币", "人民币", "块钱"),
            .. Same(Dimension.Money, "美元", 1, "美元", "美金"),
            .. Same(Dimension.Money, "日元", 1, "日元", "日圆", "日币"),
            .. Same(Dimension.Money, "港元", 1, "港元", "港币"),
            .. Same(Dimension.Money, "新台币", 1, "新台币", "新台币元", "元新台币", "台币"),
            .. Same(Dimension.Money, "澳门元", 1, "澳门元", "澳门币"),
            .. Itself(
                Dimension.Money,
                "欧元 英镑 韩元 卢布 澳元 加元 新元 新加坡元 瑞士法郎 泰铢 卢比 林吉特 越南盾 印尼盾 坚戈 第纳尔 比索 雷亚尔 迪拉姆"
            ),
            // Area in m2.
            .. Same(Dimension.Area, "m2", 1, "平方米", "平米", "㎡", "m2", "m²", "平方", "方米"),
            .. Same(Dimension.Area, "m2", 666.667m, "亩", "市亩"),
            .. Same(Dimension.Area, "m2", 10_000, "公顷", "hm2", "hm²", "ha"),
            .. Same(Dimension.Area, "m2", 1_000_000, "平方公里", "平方千米", "km2", "km²", "平方km", "㎢"),
            .. Same(Dimension.Area, "m2", 0.0001m, "平方厘米", "cm2", "cm²"),
            .. Same(Dimension.Area, "m2", 0.000001m, "平方毫米"),
            // Length in 米.
            .. Same(Dimension.Length, "米", 1, "米", "m", "延米", "延长米", "公尺"),
            .. Same(Dimension.Length, "米", 1000, "公里", "千米", "km", "㎞"),
            .. Same(Dimension.Length, "米", 500, "里", "华里"),
            .. Same(Dimension.Length, "米", 1852, "海里"),
            .. Same(Dimension.Length, "米", 0.1m, "分米"),
            .. Same(Dimension.Length, "米", 0.01m, "厘米", "cm", "公分"),
            .. Same(Dimension.Length, "米", 0.001m, "毫米", "mm"),
            .. Same(Dimension.Length, "米", 0.000001m, "微米", "μm"),
            .. Same(Dimension.Length, "米", 0.000000001m, "纳米", "nm"),
            // Mass in 吨.
            .. Same(Dimension.Mass, "吨", 1, "吨", "公吨", "t", "载重吨", "吨标准煤", "吨标煤", "吨二氧化碳", "吨二氧化碳当量"),
            .. Same(Dimension.Mass, "吨", 0.001m, "公斤", "千克", "kg"),
            .. Same(Dimension.Mass, "吨", 0.0005m, "斤", "市斤"),
            .. Same(Dimension.Mass, "吨", 0.05m, "担"),
            .. Same(Dimension.Mass, "吨", 0.000001m, "克", "g"),
            // Volume in 立方米.
            .. Same(
                Dimension.Volume,
                "立方米",
                1,
                "立方米",
                "立方",
                "标准立方米",
                "标立方米",
                "标方",
                "方",
                "m3",
                "m³",
                "Nm3",
                "Nm³",
                "㎥"
            ),
            .. Same(Dimension.Volume, "立方米", 0.001m, "升", "公升", "L"),
            .. Same(Dimension.Volume, "立方米", 0.000001m, "毫升", "mL", "ml"),
            // Power in 千瓦, energy in 千瓦时.
            .. Same(Dimension.Power, "千瓦", 1, "千瓦", "kW", "KW", "kw", "kWp", "千瓦峰"),
            .. Same(Dimension.Power, "千瓦", 0.001m, "瓦", "W"),
            .. Same(Dimension.Power, "千瓦", 1000, "兆瓦", "MW", "Mw", "mw", "MWp", "兆瓦峰"),
            .. Same(Dimension.Power, "千瓦", 1_000_000, "吉瓦", "GW", "Gw", "GWp"),
            .. Same(Dimension.Power, "千瓦", 1_000_000_000, "太瓦", "TW"),
            .. Same(Dimension.Energy, "千瓦时", 1, "千瓦时", "千瓦小时", "kWh", "KWh", "kwh", "KWH", "度电", "度"),
            .. Same(Dimension.Energy, "千瓦时", 1000, "兆瓦时", "MWh", "MWH"),
            .. Same(Dimension.Energy, "千瓦时", 1_000_000, "吉瓦时", "GWh", "GWH", "Gwh"),
            .. Same(Dimension.Energy, "千瓦时", 1_000_000_000, "太瓦时", "TWh"),
            // Shares and multiples.
            .. Itself(Dimension.Share, "% ‰"),
            .. Same(Dimension.Share, "百分点", 1, "个百分点", "百分点"),
            .. Same(Dimension.Share, "%", 10, "成"),
            .. Itself(Dimension.Multiple, "倍"),
            // Durations.
            .. Itself(Dimension.Duration, "年 天 小时 分钟 秒 秒钟 周 季度 工作日 学时 课时"),
            .. Same(Dimension.Duration, "月", 1, "个月"),
            .. Same(Dimension.Duration, "周", 1, "个星期", "星期"),
            .. Same(Dimension.Duration, "小时", 1, "个小时", "h"),
            .. Same(Dimension.Duration, "工作日", 1, "个工作日"),
            .. Same(Dimension.Duration, "季度", 1, "个季度"),
            .. Same(Dimension.Duration, "年", 1, "周年", "个年头", "个年度"),
            // Other measures.
            .. Itself(
                Dimension.Other,
                "千伏 千伏安 兆伏安 安时 摄氏度 ℃ 帕 兆帕 赫兹 兆赫 千卡 大卡 吉焦 GJ kV kVA MVA GB TB PB EB EFlops EFLOPS PFlops PFLOPS TFLOPS Gbps Mbps P T 像素 英寸 克拉 岁 分贝 ppm 桶 蒸吨 马力"
            ),
            .. Same(Dimension.Other, "标箱", 1, "标箱", "标准箱", "TEU", "个标箱", "个标准箱"),
            // Counting words.
            .. Itself(
                Dimension.Count,
                "个 家 项 户 人 名 位 台 套 辆 架 艘 列 条 栋 幢 座 处 所 件 只 头 匹 羽 株 棵 片 块 间 张 份 册 场 次 对 支 枚 根 盒 瓶 箱 "
                    + "部 款 种 类 宗 笔 单 起 批 篇 本 口 眼 孔 组 队 席 盏 把 颗 粒 例 趟 锭 层 枝 尾 人次 车次 班次 架次 艘次 户次 家次 台次 "
                    + "批次 场次 宗次 床 床位 机架 标准机架 车位 泊位"
            ),
            .. Same(Dimension.Count, "台", 1, "台套", "台(套)", "台/套", "台、套", "套(台)"),
            .. Same(Dimension.Count, "户", 1, "个体工商户", "个体户"),
            .. Same(Dimension.Count, "个", 1, "项目", "企业"),
            .. Same(Dimension.Count, "人", 1, "口人"),
        ];

    private static List<Unit> Same(Dimension dimension, string @base, decimal factor, params ReadOnlySpan<string> symbols)
    {
        var units = new List<Unit>();
        foreach (var symbol in symbols)
        {
            units.Add(new Unit(symbol, @base, factor, dimension));
        }

        return units;
    }

    private static IEnumerable<Unit> Itself(Dimension dimension, string symbols) =>
        symbols.Split(' ').Select(symbol => new Unit(symbol, symbol, 1, dimension));
}
