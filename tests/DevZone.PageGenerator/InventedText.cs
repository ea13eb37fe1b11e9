using System.Text;

namespace DevZone.PageGenerator;

/// <summary>News of invented places and firms in the genre of the weekly: fluent enough to look like it, repeated nowhere.</summary>
internal sealed class InventedText(Random random)
{
    private readonly bool _loose = random.Next(2) == 0;

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

    private static readonly string[] Words = (
        "推进 建设 企业 发展 园区 产业 服务 创新 技术 市场 生产 管理 项目 工程 设备 资金 政策 改革 开放 合作 经济 增长 质量 效率 绿色 低碳 能源 环境 保护 治理 城市 乡村 农业 工业 制造 研发 人才 培养 教育 平台 数据 信息 网络 智能 系统 标准 规范 安全 监督 检查 落实 责任 目标 任务 措施 办法 问题 困难 机遇 挑战 优势 特色 品牌 文化 旅游 交通 物流 仓储 贸易 出口 投资 融资 税收 审批 流程 窗口 群众 干部 职工 专家 学者 代表 委员 会议 论坛 调研 考察 学习 交流 经验 成果 示范 试点 推广 覆盖 完善 优化 提升 扩大 加强 "
        + "深化 巩固 支持 鼓励 引导 帮助 解决 打通 链条 集群 基地 车间 厂房 道路 管网 电力 供水 燃气 土地 规划 设计 施工 验收 运营 维护 的 了 和 在 与 对 为 从 以 将 已 也 更 正 把 让 使 并 及 向 由 不断 持续 积极 主动 全面 深入 扎实 有序 稳步 快速 5G AI 共同 各类 相关 重点 关键 核心 主要 基本 重要 大型 小型 新型 传统 现代 未来 今天 昨日 同时 其中 目前 此外 因此 如何 怎样 需要 能够 必须 可以 应当 已经 正在 即将"
    ).Split(' ');

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
        return Cut(text.ToString(), length);
    }

    public string Subhead(int length) =>
        Cut(Pick(Heads) + Pick(Aims) + (random.Next(2) == 0 ? "" : " " + Pick(Heads) + Pick(Goods) + "链条"), length);

    public string Caption() =>
        $"图为{Pick(Places)}{Pick(Zones)}的{Pick(Firms)}{Pick(Goods)}生产车间，工人正在调试设备。{(random.Next(2) == 0 ? Person() + "摄" : "")}";

    /// <summary>A paragraph of about <paramref name="length"/> characters that ends with a sentence.</summary>
    public string Paragraph(int length)
    {
        var text = new StringBuilder();
        do
        {
            text.Append(_loose ? LooseSentence() : Sentence());
        } while (text.Length < length);
        return text.ToString();
    }

    /// <summary>A cell of a table.</summary>
    public string Entry(int column) => column == 0 ? Pick(Goods) : $"{random.Next(1, 99)}.{random.Next(10)}";

    /// <summary>Words one after the other: no phrase comes twice, so that none helps to tell what follows what.</summary>
    private string LooseSentence()
    {
        var text = new StringBuilder();
        var clauses = random.Next(1, 5);
        for (var clause = 0; clause < clauses; clause++)
        {
            var words = random.Next(3, 9);
            for (var i = 0; i < words; i++)
            {
                text.Append(Pick(Words));
            }
            text.Append(
                clause + 1 < clauses ? (random.Next(6) == 0 ? '、' : '，')
                : random.Next(12) == 0 ? '！'
                : '。'
            );
        }
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

    private static string Cut(string text, int length)
    {
        var cut = text.Length > length ? text[..length].TrimEnd() : text;
        return cut.Count(c => c == '“') > cut.Count(c => c == '”') ? cut.Replace("“", "") : cut;
    }

    private string Pick(string[] values) => values[random.Next(values.Length)];
}
