using static DevZone.Reading.Extraction.Quantities.Folded;

namespace DevZone.Reading.Extraction.Quantities;

/// <summary>What a unit is counted per: 吨/年, 元/平方米.</summary>
internal static class RateUnits
{
    private static readonly string[] Denominators =
    [
        "平方公里",
        "平方米",
        "立方米",
        "千瓦时",
        "分钟",
        "小时",
        "公里",
        "公顷",
        "年",
        "月",
        "日",
        "天",
        "时",
        "秒",
        "亩",
        "人",
        "户",
        "吨",
        "台",
        "套",
        "辆",
        "度",
        "件",
        "次",
        "班",
        "米",
        "a",
        "d",
        "h",
        "s",
    ];

    /// <summary>/年, /小时, /平方米 after the unit.</summary>
    public static string Denominator(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] != '/')
        {
            return "";
        }

        foreach (var unit in Denominators)
        {
            if (At(text, end + 1, unit))
            {
                return text.Slice(end, unit.Length + 1).ToString();
            }
        }

        return "";
    }
}
