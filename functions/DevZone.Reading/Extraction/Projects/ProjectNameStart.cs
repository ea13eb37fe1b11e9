using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// Finds where a project's name begins, reading backwards from its last word. Verbs that are the gist of projects (改造, 建设 right before
/// 项目) belong to names; money, counts, dates, a legal company name and a zone that hosts it do not; 年产10万吨 does.
/// </summary>
internal sealed class ProjectNameStart(PartAnalysis part, List<(TextSpan Span, bool Hosts)> zones)
{
    private const int Longest = 44;

    /// <summary>What is left of a name without the words of the sentence before it is no shorter.</summary>
    private const int ShortestName = 4;

    /// <summary>Verbs that names are made of.</summary>
    private static readonly WordSet Nominal = new(
        "改造 升级 提升 优化 开发 发展 服务 管理 运营 整合 扩大 完善 规划 培育 共建 协同 承接 指导 促进 重点 组织 配合 目前 改为 帮助 支撑 连接 共同 联合 对接 一个 集聚 核心 至 及 到 等"
    );

    /// <summary>Verbs that are a name's only where its last word follows: 基地建设项目, but 建设|智能音箱生产基地.</summary>
    private static readonly WordSet NominalAtEnd = new("建设 投资 新建 开工 引进 扩建 布局");

    private readonly string text = part.Part.Folded;
    private readonly NameStops stops = new(part, zones);

    /// <summary>The start of a name that ends in a word at <paramref name="head"/>.</summary>
    /// <param name="head">Where the last word begins, or the name's end where it has none.</param>
    /// <param name="floor">Where the name may begin at the earliest.</param>
    public Start Find(int head, int floor)
    {
        var start = FindFirst(head, floor);
        if (start.Position < head && text[start.Position] is '及' or '、')
        {
            start = start with { Position = start.Position + 1 };
        }

        // (记者 丁山)恒升模具项目
        if (
            start.Position < head
            && text[start.Position] == '('
            && text.IndexOf(')', start.Position, head - start.Position) is var close and > 0
            && close + 1 < head
        )
        {
            start = start with { Position = close + 1 };
        }

        while (
            ProjectPhrases.Prefixes.TryMatch(text.AsSpan(0, head), start.Position, out var prefix, out _)
            && start.Position + prefix + 2 <= head
        )
        {
            start = start with { Position = start.Position + prefix };
        }

        start = start with { Position = AfterApposition(AfterSentence(start.Position, head), head) };

        // 代表项目有|恒升模具项目
        if (start.Position + 3 <= head && text[start.Position] == '有' && text.AsSpan(0, start.Position).EndsWith("项目"))
        {
            start = start with { Position = start.Position + 1 };
        }

        var at = start.Position;
        while (at < head && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        // 3.绵江至安城城际铁路: an item's number is no part of its name.
        return at > start.Position && at < head && text[at] == '.' && (at + 1 == head || !char.IsAsciiDigit(text[at + 1]))
            ? start with
            {
                Position = at + 1,
            }
            : start;
    }

    /// <summary>多次听取|盛合茶叶项目: behind the words of the sentence that open it.</summary>
    private int AfterSentence(int start, int head)
    {
        var (length, _) = NameWords.SentenceRun(text.AsSpan(start, head - start));
        return start + length + ShortestName <= head ? start + length : start;
    }

    /// <summary>新入园企业|盛合茶叶项目, 重大水利工程|花岭水库: behind the sort of thing that a name is.</summary>
    private int AfterApposition(int start, int head)
    {
        foreach (var sort in (ReadOnlySpan<string>)["企业", "工程", "项目"])
        {
            var at = text.AsSpan(start, head - start).IndexOf(sort);
            if (at > 0 && start + at + sort.Length + 2 <= head && ProjectWords.IsGeneric(text.AsSpan(start, at)))
            {
                return start + at + sort.Length;
            }
        }

        return start;
    }

    private Start FindFirst(int head, int floor)
    {
        floor = Math.Max(floor, head - Longest);
        var at = head;
        while (at > floor)
        {
            var c = text[at - 1];
            if (stops.TryStop(at, head, out var jump, out var reason))
            {
                return new Start(at, reason);
            }

            if (jump < at)
            {
                at = Math.Max(floor, jump);
                continue;
            }

            if (c == '”' && text.LastIndexOf('“', at - 1, Math.Min(30, at - floor)) is var open and >= 0)
            {
                at = open;
                continue;
            }

            if (c == ')' && at - 1 > floor && text.LastIndexOf('(', at - 1, Math.Min(20, at - floor)) is var bracket and >= 0)
            {
                at = bracket;
                continue;
            }

            if (!IsNameCharacter(c))
            {
                return new Start(at, StartReason.Mark);
            }

            if (c == '中' && at < head && ProjectPhrases.Wholes.TryMatch(text, at - 1, out _, out _))
            {
                // 22个重大产业项目中|现代农业物流园
                return new Start(at, StartReason.Word);
            }

            if (at < head && text.AsSpan(floor, at - floor).EndsWith("公司"))
            {
                return new Start(at, StartReason.Company);
            }

            if (NameWords.Boundaries.TryMatch(text.AsSpan(floor, at - floor), at - floor, out var length, out var boundary))
            {
                var word = text.AsSpan(at - length, length);
                if (boundary && !Nominal.Contains(word) && !(at == head && NominalAtEnd.Contains(word)))
                {
                    return new Start(at, word is "的" ? StartReason.Of : StartReason.Word);
                }

                at -= length;
                continue;
            }

            at--;
        }

        return new Start(at, StartReason.Mark);
    }

    /// <summary>Where the zone begins whose name ends at a place.</summary>
    public int ZoneStart(int end) => end - SpanSearch.EndingAt(zones, end, zone => zone.Span).Span.Length;

    /// <summary>True where a zone's name ends.</summary>
    public bool IsZone(int at) => SpanSearch.EndingAt(zones, at, zone => zone.Span).Span.Length > 0;

    private static bool IsNameCharacter(char c) =>
        c is >= '\u4E00' and <= '\u9FFF'
        || char.IsAsciiLetterOrDigit(c)
        || c is >= 'α' and <= 'ω'
        || c is '·' or '-' or '/' or '+' or '×' or '%' or '.' or '&' or '~';
}
