using System.Buffers;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// Finds works, lines and bodies that a clause begins with and gives figures of, though no step before has found them: 中欧班列累计开行…,
/// 西安咸阳国际机场T5航站楼投运, 开发者联盟成员共41家.
/// </summary>
internal static class WorkOpeners
{
    private const int ShortestModifier = 2;

    private const int LongestName = 20;

    private static readonly PhraseIndex<string> Heads = WordList.Before(
        "机场 航站楼 水库 电站 水电站 变电站 抽水蓄能电站 核电站 风电场 大桥 特大桥 隧道 港区 码头 电厂 铁路 高铁 城际铁路 高速公路 高速 班列 航线 口岸 陆港 "
            + "铁路港 港站 火车站 高铁站 运河 平台 联盟 校区 实训基地 生产基地 制造基地 研发基地 智能工厂 灌区 管廊"
    );

    /// <summary>Many a zone has such; one that a place opens has a name of its own: 宁夏|商品展示中心.</summary>
    private static readonly PhraseIndex<string> PlacedHeads = WordList.Before(
        "展示中心 交易中心 会展中心 物流中心 数据中心 孵化中心 展览中心 结算中心 集结中心 算力中心 博览城 商贸城 综合体"
    );

    /// <summary>Words that point back at a work whose name ends in them.</summary>
    private static readonly PhraseIndex<string> Pointers = WordList.Before(
        "基地 大桥 水库 电站 机场 铁路 高铁 航站楼 隧道 港区 码头 平台 联盟 工厂"
    );

    /// <summary>How far back its full name stands.</summary>
    private const int FarthestName = 300;

    /// <summary>The words that a name's owner or site stand before: 位于|德阳的|京东结算中心.</summary>
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(",。;:、“”《》由从对把被将与和及每各该此这那其等的");

    /// <summary>What is said of a work right behind its name.</summary>
    private static readonly SearchValues<char> Predicates = SearchValues.Create(
        "0123456789前上将总全设可近建已年累占成拥共现开完实投目今去起历吸集覆达有是"
    );

    /// <summary>The name that ends at a place.</summary>
    public static TextSpan? EndingAt(string text, int end)
    {
        if (end >= text.Length || !(Predicates.Contains(text[end]) || text[end] == '面'))
        {
            return null;
        }

        var needsPlace = false;
        if (!Heads.TryMatch(text, end, out var head, out _))
        {
            needsPlace = PlacedHeads.TryMatch(text, end, out head, out _);
            if (!needsPlace)
            {
                return null;
            }
        }

        var start = ClauseOpeners.ClauseStart(text, end);
        while (SubjectWords.Openers.TryMatch(text, start, out var length, out _) && start + length < end - head)
        {
            start += length;
        }

        var modifier = text.AsSpan(start, Math.Max(0, end - head - start));
        return
            modifier.Length >= ShortestModifier
            && end - start <= LongestName
            && !modifier.ContainsAny(NotInNames)
            && NameWords.SentenceRun(modifier).Length == 0
            && (!needsPlace || Divisions.Forms.TryMatch(text, start, out _, out var form) && form.Places.Count > 0)
            && IsWhole(text, start, EndOfWords(text, start, end - head))
            && !NameWords.IsGenericOrIndustry(modifier)
            ? TextSpan.FromBounds(start, end)
            : null;
    }

    /// <summary>大桥|全长12公里, 基地|总投资30亿元: the full name of what a bare word at a clause's beginning points back at.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="end">Where the word ends.</param>
    /// <returns>The word and the name; null where it points at nothing.</returns>
    public static (TextSpan Word, string Name)? PointerEndingAt(string text, int end)
    {
        if (end >= text.Length || !Predicates.Contains(text[end]) || !Pointers.TryMatch(text, end, out var length, out var word))
        {
            return null;
        }

        var at = end - length;
        if (at == 0 || !",。;: ”".Contains(text[at - 1]))
        {
            return null;
        }

        var from = Math.Max(0, at - FarthestName);
        var last = text.AsSpan(from, at - from).LastIndexOf(word);
        if (last < 0)
        {
            return null;
        }

        var head = from + last;
        var start = NameBoundary.Find(text, head, Math.Max(from, head - LongestName)).Position;
        return head - start >= ShortestModifier && !NameWords.IsGenericOrIndustry(text.AsSpan(start..head))
            ? (TextSpan.FromBounds(at, end), text[start..(head + length)])
            : null;
    }

    /// <summary>True where nothing but the name begins the clause; a line has two ends, 合肥至|安庆铁路.</summary>
    private static bool IsWhole(string text, int start, int end)
    {
        var position = NameBoundary.Find(text, end, start).Position;
        return position == start
            || position > start + 1 && text[position - 1] == '至' && NameBoundary.Find(text, position - 1, start).Position == start;
    }

    /// <summary>机场|T5|航站楼: where the words before a number of a building end.</summary>
    private static int EndOfWords(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start).TrimEnd("0123456789");
        return words.Length < end - start && words is [.., >= 'A' and <= 'Z'] ? start + words.Length - 1 : end;
    }
}
