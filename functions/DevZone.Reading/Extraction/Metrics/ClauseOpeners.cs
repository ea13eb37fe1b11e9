using System.Buffers;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Names that only their place at a clause's beginning tells: projects and places on no list, firms.</summary>
internal static class ClauseOpeners
{
    /// <summary>Shorter names of projects are ordinary words where no step before has found them.</summary>
    public const int ShortestProjectName = 4;

    /// <summary>Words that no project has in its name.</summary>
    private static readonly string[] GenericProjects =
        "累计 累計 共开工 共開工 此次 本次 集中 重点 重大 产业类 这些 开工项目 签约项目 在建 全市 全县 亿元 战略项目 战略性项目 標杆 标志性".Split(
            ' '
        );

    /// <summary>What no project's name holds where it opens a clause.</summary>
    private static readonly SearchValues<char> NotInProjects = SearchValues.Create("0123456789、”“的个该这各类其");

    /// <summary>Characters of 上市, 超市, 城市, 各县 and the like, and of anything that is no name.</summary>
    private static readonly SearchValues<char> NotInPlaces = SearchValues.Create(
        "上超城股门夜集都后各全我该本某个级强大直省区县市镇多两几该到在对0123456789 “”、("
    );

    /// <summary>Words that no park has in its name where it opens a clause: 走进产业园, 今年园区.</summary>
    private static readonly SearchValues<char> NotInZones = SearchValues.Create(
        "就从由让把被按于走进入全今去前后年月日其目现大小新老公工产业家校花果茶庄乐物游田学"
    );

    private static readonly SearchValues<char> CountOpening = SearchValues.Create(
        "0123456789年月日上半下季度今去全国前其中目截至底末以来一二三四五六七八九十百两几多余-—家个座的"
    );

    /// <summary>Before a firm's name these make it what somebody deals with.</summary>
    private static readonly SearchValues<char> BeforeFirm = SearchValues.Create("由与和为在是对向给将从、等及有");

    /// <summary>集成电路封测基地项目总投资…: a project that opens a clause and goes on with what is said of projects, though no step has found it.</summary>
    public static TextSpan? UnlistedProject(string text, int at)
    {
        var start = ClauseStart(text, at);
        return
            at - start is >= ShortestProjectName + 2 and <= 24
            && at + 2 < text.Length
            && text[at + 1] == '目'
            && "是总位占由建主计预达投年".Contains(text[at + 2])
            && !text.AsSpan(start..at).ContainsAny(NotInProjects)
            && !IsGeneric(text.AsSpan(start..at))
            ? TextSpan.FromBounds(start, at + 2)
            : null;
    }

    /// <summary>累计开工项目, 产业类重点项目: words for any projects.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> name)
    {
        foreach (var word in GenericProjects)
        {
            if (name.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>龙头县增长18.6%, 河口镇举行: a place that opens a clause and goes on with a verb, though no list of divisions has it.</summary>
    public static TextSpan? UnlistedPlace(string text, int at)
    {
        var start = ClauseStart(text, at);
        if (text[at] is '镇' or '乡')
        {
            // 云河县河口镇: the town's own name begins after the county's.
            start += text.AsSpan(start..at).LastIndexOfAny('县', '市', '区') + 1;
        }

        var name = text.AsSpan(start..at);
        return
            name.Length is 2 or 3
            && !name.ContainsAny(NotInPlaces)
            && NameBoundary.Find(text, at, start).Position == start
            && at + 1 < text.Length
            && "增下完实共新有引签累全今工规地财固招现已将拥去举开积立依紧推集也达则".Contains(text[at + 1])
            ? TextSpan.FromBounds(start, at + 1)
            : null;
    }

    /// <summary>奉化园总规划面积, 中科园区上半年营业额: a park that opens a clause and goes on with what is said of parks, though no step has found it.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="end">First unit after 园 or 园区.</param>
    /// <param name="head">Length of 园 or 园区.</param>
    public static TextSpan? UnlistedZone(string text, int end, int head)
    {
        var start = ClauseStart(text, end - head);
        var name = text.AsSpan(start..(end - head));
        return
            name.Length is >= 2 and <= 6
            && name is not ("拉动" or "带动")
            && !name.ContainsAny(NotInPlaces)
            && !name.ContainsAny(NotInZones)
            && NameWords.SentenceRun(name).Length < name.Length
            && end + 1 < text.Length
            && "总规占现已共实完上今去累新拥营产入年有".Contains(text[end])
            && text[end] != text[end + 1]
            ? TextSpan.FromBounds(start, end)
            : null;
    }

    /// <summary>分行业看, 从产业看, 具体来看: the sentence takes the whole apart.</summary>
    public static bool Partitions(string text, int start)
    {
        var opening = text.AsSpan(start, Math.Min(8, text.Length - start));
        var look = opening.IndexOf('看');
        return look is > 1 && opening[0] is '分' or '从' or '按' && !opening[..look].Contains(',');
    }

    /// <summary>21家自贸试验区, 54个国家级高新区: zones of a class are counted.</summary>
    public static bool IsCounted(string text, int start) =>
        start > 1
        && text[start - 1] is '家' or '个' or '座'
        && (char.IsAsciiDigit(text[start - 2]) || "二三四五六七八九十百两几多余".Contains(text[start - 2]));

    /// <summary>今年上半年21家|自贸试验区: nothing but a date and the count stands before the class.</summary>
    public static bool OpensWithCount(string text, int clause, int start) =>
        IsCounted(text, start) && !text.AsSpan(clause..start).ContainsAnyExcept(CountOpening);

    /// <summary>A firm is what the clause speaks of only where its name opens it: not in 由X公司投资, not in a list.</summary>
    public static bool OpensClause(string text, int at)
    {
        var name = text.AsSpan(ClauseStart(text, at)..at);
        return name.Length is >= 2 and <= 24 && !name.ContainsAny(BeforeFirm);
    }

    /// <summary>A公司、B公司等6个项目, A公司的“炉”、B公司的“机”: several firms are not what a figure is about.</summary>
    public static bool IsListed(string text, int end) =>
        end < text.Length && (text[end] is '、' or '等' or '和' or '与' or ')' || text.AsSpan(end).StartsWith("的“"));

    public static int ClauseStart(string text, int at)
    {
        var from = Math.Max(0, at - 25);
        return from + text.AsSpan(from..at).LastIndexOfAny(",。;:") + 1;
    }
}
