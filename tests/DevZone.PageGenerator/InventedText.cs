using System.Text;

namespace DevZone.PageGenerator;

/// <summary>News of invented places and firms in the genre of the weekly: fluent enough to look like it, repeated nowhere.</summary>
internal sealed class InventedText(Random random)
{
    private static readonly string[] Places =
    [
        "云岭",
        "青溪",
        "白桦",
        "临渊",
        "望川",
        "金穗",
        "石泉",
        "鹿鸣",
        "长汀湖",
        "新浦",
        "南崖",
        "海棠",
        "松涛",
        "栖霞岭",
        "百草",
    ];
    private static readonly string[] Zones = ["经开区", "高新区", "综合保税区", "产业园", "科技城", "工业园区", "示范区"];
    private static readonly string[] Firms =
    [
        "远帆装备",
        "星野材料",
        "泓源生物",
        "恒岳电子",
        "蓝湾智能",
        "丰禾农机",
        "极光储能",
        "天枢航空",
    ];
    private static readonly string[] Goods =
    [
        "碳纤维",
        "储能电池",
        "工业机器人",
        "特种玻璃",
        "生物医药",
        "光电芯片",
        "氢能装备",
        "精密轴承",
        "绿色建材",
        "数控机床",
    ];
    private static readonly string[] Verbs =
    [
        "签约落地",
        "开工建设",
        "竣工投产",
        "加快推进",
        "顺利封顶",
        "正式启动",
        "通过验收",
        "扩能改造",
    ];
    private static readonly string[] Heads = ["打造", "聚力", "锚定", "擦亮", "激活", "夯实", "做强", "拓展", "培育", "重塑"];
    private static readonly string[] Aims =
    [
        "产业集群新高地",
        "营商环境金招牌",
        "创新发展强引擎",
        "绿色转型样板间",
        "开放合作新窗口",
        "要素保障硬支撑",
        "项目建设加速度",
        "数字赋能新路径",
    ];
    private static readonly string[] Openers =
    [
        "近年来，",
        "今年以来，",
        "据介绍，",
        "目前，",
        "与此同时，",
        "下一步，",
        "在此基础上，",
        "截至5月底，",
        "",
        "",
        "",
        "",
    ];
    private static readonly string[] Roles = ["管委会主任", "招商局局长", "企业负责人", "项目经理", "总工程师", "党工委书记"];
    private static readonly string[] Surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫"];
    private static readonly string[] Names = ["明远", "思齐", "建国", "雨桐", "志强", "晓岚", "文博", "海峰", "一诺", "立新"];

    public string Person() => Pick(Surnames) + Pick(Names);

    public string Headline(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(
                random.Next(4) switch
                {
                    0 => Pick(Places) + Pick(Zones),
                    1 => Pick(Goods) + "项目" + Pick(Verbs),
                    2 => Pick(Heads) + Pick(Aims),
                    _ => Pick(Heads) + "“" + Pick(Goods) + "”" + Pick(Aims)[..4],
                }
            );
        }
        var result = text.ToString()[..length];
        return result.TrimEnd('“').Replace("“”", "新") is var cut && cut.Count(c => c == '“') > cut.Count(c => c == '”')
            ? cut.Replace("“", "")
            : cut;
    }

    public string Subhead() => $"{Pick(Heads)}{Pick(Aims)} {Pick(Heads)}{Pick(Goods)}链条";

    public string Caption() => $"图为{Pick(Places)}{Pick(Zones)}的{Pick(Firms)}{Pick(Goods)}生产车间，工人正在调试设备。{Person()}摄";

    /// <summary>A paragraph of about <paramref name="length"/> characters that ends with a sentence.</summary>
    public string Paragraph(int length, bool dateline)
    {
        var text = new StringBuilder(dateline ? "科学导报讯 " : "");
        do
        {
            text.Append(Sentence());
        } while (text.Length < length);
        return text.ToString();
    }

    private string Sentence() =>
        random.Next(8) switch
        {
            0 =>
                $"{Pick(Openers)}{Pick(Places)}{Pick(Zones)}引进的{Pick(Firms)}{Pick(Goods)}项目{Pick(Verbs)}，总投资{random.Next(1, 99)}亿元，占地{random.Next(50, 900)}亩。",
            1 =>
                $"{Pick(Openers)}园区已入驻企业{random.Next(20, 400)}家，其中高新技术企业{random.Next(5, 60)}家，带动就业{random.Next(1, 9)}.{random.Next(10)}万人。",
            2 => $"“我们把{Pick(Goods)}作为主攻方向，{Pick(Heads)}{Pick(Aims)}。”{Pick(Places)}{Pick(Zones)}{Pick(Roles)}{Person()}说。",
            3 =>
                $"{Pick(Openers)}该区围绕{Pick(Goods)}、{Pick(Goods)}等产业，出台支持政策{random.Next(3, 30)}条，为企业减负{random.Next(100, 9000)}万元。",
            4 => $"走进{Pick(Firms)}的车间，一条条生产线高速运转，机械臂来回穿梭，一批{Pick(Goods)}产品即将发往各地。",
            5 =>
                $"{Pick(Openers)}{random.Next(2023, 2026)}年，全区完成工业总产值{random.Next(80, 980)}.{random.Next(10)}亿元，同比增长{random.Next(3, 30)}.{random.Next(10)}%，增速居全市前列。",
            6 => $"{Pick(Openers)}当地坚持问题导向，建立领导包联机制，专人跟进、限时办结，推动{Pick(Goods)}项目早落地、早投产、早见效。",
            _ =>
                $"项目全部达产后，预计年产{Pick(Goods)}{random.Next(2, 90)}万套，年产值可达{random.Next(5, 200)}亿元，对延伸产业链条具有重要意义。",
        };

    private string Pick(string[] values) => values[random.Next(values.Length)];
}
