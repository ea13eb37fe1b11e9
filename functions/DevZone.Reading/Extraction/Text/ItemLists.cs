using System.Buffers;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Text;

/// <summary>
/// Names within the items of a list that 等 closes: 江南集中区表面处理中心、贵池区精密零部件园等201个项目开工 speaks of none of these places, but of
/// whoever has all of the projects.
/// </summary>
internal static class ItemLists
{
    /// <summary>A list that is longer is looked at no further.</summary>
    private const int LongestList = 160;

    /// <summary>How far behind 等 stands what the items are: 等一批带动力强的现代服务业项目.</summary>
    private const int LongestClass = 20;

    /// <summary>How far behind its subject a verb stands that a list follows: 高新区今年以来先后引进.</summary>
    private const int LongestAdverbs = 10;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",。;:!?");

    /// <summary>A list follows these: 引进A、B等5个项目.</summary>
    private static readonly string[] OpeningVerbs =
        "引进 引入 招引 吸引 签约 签订 落户 开工 建设 推进 推动 实施 启动 谋划 争取 包括 包含 涵盖 涉及 新增 加快 完成 促成 建成 投产 竣工 储备 安排 承接 布局 打造 举行 集中 现有 拥有 已有 共有 获批 新建 续建 改造 编制 对接".Split(
            ' '
        );

    private static readonly PhraseIndex<string> Things = PhraseIndex.Of(["项目", "工程"]);

    private static readonly PhraseIndex<string> Sites = PhraseIndex.Of(["地", "省", "国", "城市", "节点", "市县"]);

    /// <summary>Whether a name is part of an item, or is one, and not what has the items.</summary>
    /// <param name="text">The folded text of the part.</param>
    /// <param name="name">The name.</param>
    public static bool Hold(string text, TextSpan name)
    {
        var after = text.AsSpan(name.End, Math.Min(LongestList, text.Length - name.End));
        var stop = after.IndexOfAny(Stops);
        after = stop < 0 ? after : after[..stop];
        var close = after.IndexOf('等');
        return close >= 0 && IsClass(text, name.End + close + 1) && !HasTheItems(text, name, after[..close]);
    }

    private static bool IsClass(string text, int at)
    {
        if (Sites.TryMatch(text, at, out _, out _))
        {
            return true;
        }

        for (var i = at; i < text.Length && i < at + LongestClass && text[i] is not '、' && !Stops.Contains(text[i]); i++)
        {
            if (Things.TryMatch(text, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>高新区引进A、B等, 高新区的A、B等: the name opens the clause, and the list comes behind a verb or 的.</summary>
    private static bool HasTheItems(string text, TextSpan name, ReadOnlySpan<char> rest)
    {
        var before = text.AsSpan(Math.Max(0, name.Start - LongestList)..name.Start);
        before = before[(before.LastIndexOfAny(Stops) + 1)..];
        if (before.Contains('、') || IndexOfVerb(before) >= 0)
        {
            return false;
        }

        var first = rest.IndexOf('、') is var cut && cut >= 0 ? rest[..cut] : rest;
        return first.StartsWith('的') || IndexOfVerb(first) is >= 0 and <= LongestAdverbs;
    }

    /// <returns>Where a verb stands that something follows; -1 without one.</returns>
    private static int IndexOfVerb(ReadOnlySpan<char> words)
    {
        var first = -1;
        foreach (var verb in OpeningVerbs)
        {
            var at = words.IndexOf(verb);
            if (at >= 0 && (first < 0 || at < first))
            {
                first = at;
            }
        }

        return first;
    }
}
