using System.Collections.Frozen;

namespace DevZone.Reading.Extraction.Quantities;

/// <summary>Words that begin with a figure and count nothing: places, firms, set phrases.</summary>
internal static class NonQuantities
{
    private static readonly FrozenDictionary<char, string[]> ByFirst = (
        // Places and firms whose second character is a unit.
        "五家渠 三家子 五台山 五台县 五台 三台县 九台区 九台 六枝 七里河 八里湖 三里屯 五里堡 十里河 四方区 四方股份 四方台 三条石 百度 万里长江 万里长城 "
        + "千里马 三元食品 三元桥 三元区 三元前驱 三元锂 三元材料 三元电池 三元正极 三个一批 四个一批 五个一批 六个一批 四方达 三一 一汽 六个核桃 七匹狼 百丽 十里 五层楼 三门 一方集团 八方 三只松鼠 九阳 五个一工程 六盘水 三人行 "
        // Set phrases.
        + "千家万户 千门万户 成千上万 千军万马 万家灯火 百家争鸣 千人计划 万人计划 百人计划 百日攻坚 万众一心 百年大计 百年未有 千年大计 千年之变 十年磨一剑 "
        + "百分百 一点一滴 一条龙 一张网 一张图 一张蓝图 一件事 一本账 一把手 一口气 一盘棋 一个个 一座座 一项项 一条条 一家家 一件件 一次次 一批批 一对一 "
        + "一人一策 一企一策 一户一策 一事一议 一区一业 一县一业 一村一品 一园一策 一项一策 一次性 一部分 一次能源 一人公司 一位数 两位数 三位一体 四位一体 "
        + "五位一体 四个意识 四个自信 两个维护 两个确立 三个代表 四个全面 两个毫不动摇 一件事一次办 一户一表 三次产业 一二三次产业 一条心 三只手 一根筋 "
        + "一家人 一席之地 一颗红心 一所 一处 一度 一片 一时间 一个样 一只手 二次创业 三次创业 一次创业 二次开发 二次供水 二次元 二次供电 二次利用 一级 三级 "
        + "四个革命 四个面向 三个务必 一个中心 一个龙头"
    ).Split(' ').GroupBy(phrase => phrase[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());

    /// <summary>The length of such a phrase at a position; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (ByFirst.TryGetValue(text[at], out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (text[at..].StartsWith(phrase))
                {
                    return phrase.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>第3批, 前10名, 每一家, 统一: what stands before makes an ordinal or a part of a word of the figure.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> text, int at)
    {
        var before = at;
        while (before > 0 && text[before - 1] == ' ')
        {
            before--;
        }

        if (before == 0)
        {
            return false;
        }

        var previous = text[before - 1];
        var earlier = before > 1 ? text[before - 2] : '\0';
        return previous is '第' or '№'
            || (previous == '前' && !"目当此之以日".Contains(earlier))
            || (text[at] == '一' && "每某另同统唯单这那任各之又进逐专其".Contains(previous))
            || (
                NumeralReader.DigitOf(text[at]) > 0
                && !char.IsAsciiDigit(text[at])
                && (previous == '周' || (previous == '期' && earlier == '星'))
            );
    }
}
