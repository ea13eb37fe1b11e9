using DevZone.Reading.Extraction.Quantities;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Tells which field of a project a quantity belongs to by the words right before it in its clause.</summary>
internal static class QuantityRole
{
    /// <summary>Money that is not what the whole project costs.</summary>
    private static readonly string[] OtherMoney =
    [
        "累计",
        "完成投资",
        "完成固定",
        "年度",
        "今年计划",
        "当年",
        "固定资产",
        "设备投资",
        "税",
        "注册资本",
        "补贴",
        "补助",
        "奖",
        "贷款",
        "融资",
        "基金",
        "到位",
        "利润",
        "外资",
        "出口",
        "进出口",
        "债券",
        "资本金",
        "补偿",
        "节约",
        "成本",
        "完成",
        "贡献",
        "金额",
        "用于",
        "其中建安",
    ];

    private static readonly string[] Total =
    [
        "总投资",
        "投资总额",
        "总投资额",
        "总造价",
        "投资额",
        "造价",
        "投资规模",
        "投资估算",
        "估算投资",
        "协议投资",
        "投资金额",
        "概算",
    ];

    private static readonly string[] Spent = ["投资", "斥资", "耗资", "出资", "投入", "追加投资", "增资"];

    private static readonly string[] Phase = ["一期", "首期", "二期", "三期", "其中", "起步"];

    private static readonly string[] Output = ["产值", "销售收入", "营业收入", "营收", "销售额", "主营业务收入", "销售", "收入"];

    private static readonly string[] Making =
    [
        "年产",
        "日产",
        "产能",
        "年处理",
        "日处理",
        "年加工",
        "年生产",
        "装机",
        "全长",
        "总长",
        "里程",
        "总库容",
        "库容",
        "可生产",
        "生产能力",
        "规模为",
        "年可",
        "机架",
        "床位",
        "月产",
        "建设规模",
    ];

    /// <summary>The field and how strong the claim is; null where the quantity is no field of a project.</summary>
    /// <param name="mention">The quantity.</param>
    /// <param name="before">The words before it in its clause, up to the quantity before it.</param>
    /// <param name="sentence">The sentence up to the quantity, for 达产后 and the like.</param>
    public static (ProjectField Field, int Strength)? Of(QuantityMention mention, ReadOnlySpan<char> before, ReadOnlySpan<char> sentence)
    {
        switch (mention.Dimension)
        {
            case Dimension.Money:
                return OfMoney(before, sentence);
            case Dimension.Area:
                return
                    EndsNear(before, ["建筑面积", "建面", "载体", "厂房", "总面积", "面积"])
                    && !EndsNear(before, ["占地", "占地面积", "用地面积", "规划面积"])
                    ? EndsNear(before, ["厂房", "载体", "面积"]) && !EndsNear(before, ["建筑面积"])
                        ? (ProjectField.Building, 1)
                        : (ProjectField.Building, 2)
                    : EndsNear(before, ["占地", "用地", "征地", "占地面积", "面积", "规划面积", "基地面积"])
                        ? (ProjectField.Land, 2)
                        : null;
            case Dimension.Mass
            or Dimension.Power
            or Dimension.Length
            or Dimension.Volume
            or Dimension.Energy
            or Dimension.Count
            or Dimension.Other:
                return EndsNear(before, Making) ? (ProjectField.Capacity, 2) : null;
            default:
                return null;
        }
    }

    private static (ProjectField, int)? OfMoney(ReadOnlySpan<char> before, ReadOnlySpan<char> sentence)
    {
        if (EndsNear(before, Output))
        {
            return IsExpected(sentence) && !EndsNear(before, ["税", "今年", "去年", "上半年", "季度", "同期"])
                ? (ProjectField.Output, 2)
                : null;
        }

        if (EndsNear(before, OtherMoney))
        {
            return null;
        }

        var phase = EndsNear(before, Phase);
        return EndsNear(before, Total) ? (ProjectField.Investment, phase ? 1 : 3)
            : EndsNear(before, Spent) ? (ProjectField.Investment, phase ? 1 : 2)
            : null;
    }

    private static bool IsExpected(ReadOnlySpan<char> sentence)
    {
        sentence = sentence.Length > 120 ? sentence[^120..] : sentence;
        foreach (
            var word in (ReadOnlySpan<string>)
                [
                    "达产",
                    "投产后",
                    "建成后",
                    "预计",
                    "可实现",
                    "可达",
                    "满产",
                    "年产值",
                    "届时",
                    "可新增",
                    "有望",
                    "年销售",
                    "年营收",
                    "提高到",
                    "将达",
                    "可年",
                    "年综合产值",
                    "年产業",
                    "上看",
                    "达效",
                    "投用后",
                ]
        )
        {
            if (sentence.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where one of the words stands within the last characters before the quantity.</summary>
    private static bool EndsNear(ReadOnlySpan<char> before, ReadOnlySpan<string> words)
    {
        var near = before.Length > 14 ? before[^14..] : before;
        foreach (var word in words)
        {
            if (near.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
