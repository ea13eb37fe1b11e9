using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Verbs that tell who does and what is done.</summary>
internal static class ClauseVerbs
{
    /// <summary>What opens a clause that lists parts.</summary>
    private static readonly PhraseIndex<string> Listers = WordList.Of("包括 包含 涵盖 分为 分 下辖 下设 辖 含 由 形成 设有 建有 规划有");

    /// <summary>How far before a name its verb is looked for.</summary>
    private const int Reach = 40;

    /// <summary>14家企业入驻高新区.</summary>
    public static bool IsEntered(string text, int start, int end)
    {
        if (end - start > Reach)
        {
            return false;
        }

        var between = text.AsSpan(start, end - start);
        foreach (var word in (ReadOnlySpan<string>)["入驻", "落户", "迁入", "进驻", "落地", "用于", "投向", "落子"])
        {
            if (between.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>成立驻深圳招商办, 主动分担郑州物流功能: a verb comes before the name, and no attribute (地处三省交界的X县) ends there.</summary>
    public static bool IsGovernedAt(string text, TextSpan clause, int at)
    {
        if (at == clause.Start || text[at - 1] == '的')
        {
            return false;
        }

        for (var i = clause.Start; i < at; )
        {
            if (!NameWords.SentenceWords.TryMatch(text, i, out var length, out _) || i + length > at)
            {
                i++;
            }
            else if (SubjectWords.Openers.TryMatch(text, i, out _, out _))
            {
                i += length;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>，包括A园、B园, ，分A园和B园: the clause only lists the parts of what was spoken of.</summary>
    public static bool IsListedPart(string text, TextSpan clause, int at) =>
        Listers.TryMatch(text, clause.Start, out var length, out _) && clause.Start + length <= at;

    /// <summary>引进了X项目: the project is what the subject has brought in.</summary>
    public static bool IsIntroduced(string text, TextSpan clause, int at)
    {
        var start = Math.Max(clause.Start, at - Reach);
        var words = text.AsSpan(start, at - start);
        foreach (var verb in (ReadOnlySpan<string>)["引进", "吸引", "引入", "签约", "招引", "推动", "实施", "促成"])
        {
            if (words.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
