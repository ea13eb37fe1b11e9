using System.Collections;
using System.Diagnostics.CodeAnalysis;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>The names found in one part, none overlapping another, and what the scanners need to judge one.</summary>
internal sealed class ProjectNames(PartAnalysis part, List<(TextSpan Span, bool Hosts)> zones)
{
    private const int LongestPhrase = 40;

    private const int LongestFacts = 40;

    private const int LongestSite = 20;

    private readonly string text = part.Part.Folded;
    private readonly Dictionary<int, ProjectCandidate> found = [];
    private readonly BitArray taken = new(part.Part.Folded.Length);

    public PartAnalysis Part => part;

    public ProjectNameStart Starts { get; } = new(part, zones);

    /// <summary>All of them in order.</summary>
    public List<ProjectCandidate> InOrder() => [.. found.Values.OrderBy(candidate => candidate.Span.Start)];

    /// <summary>项目23个, 项目达5项: a count of projects.</summary>
    public bool IsCountedAfter(int end)
    {
        foreach (var quantity in SpanSearch.Within(part.Quantities, new TextSpan(end, 3), mention => mention.Span))
        {
            return quantity.Dimension == Dimension.Count
                && !text.AsSpan(quantity.Span.End).StartsWith("企业")
                && text.AsSpan(end, quantity.Span.Start - end) is "" or "达" or "共" or "有" or "共有" or "已达";
        }

        return false;
    }

    /// <summary>在建项目500个: a clause that counts projects.</summary>
    public static bool CountsProjects(PartAnalysis part, Clause clause)
    {
        foreach (var mention in SpanSearch.Within(part.Quantities, clause.Span, mention => mention.Span))
        {
            if (mention.Dimension == Dimension.Count && part.Part.Folded.AsSpan(0, mention.Span.Start).TrimEnd("共达计有").EndsWith("项目"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>光伏产业项目, 教育领域项目: what sort of projects, and no name.</summary>
    public static bool IsOfAClass(ReadOnlySpan<char> modifier) =>
        modifier.Length <= 8
        && (
            modifier.EndsWith("产业")
            || modifier.EndsWith("产业链")
            || modifier.EndsWith("产业配套")
            || modifier.EndsWith("领域")
            || modifier.EndsWith("行业")
            || modifier.EndsWith("下游")
        );

    /// <summary>2户钢铁企业产能减量置换项目: so many, none of them named.</summary>
    public static bool IsCounted(ReadOnlySpan<char> modifier)
    {
        var digits = 0;
        while (
            digits < modifier.Length && (char.IsAsciiDigit(modifier[digits]) || "一二三四五六七八九十两几多余".Contains(modifier[digits]))
        )
        {
            digits++;
        }

        return digits > 0 && digits < modifier.Length && "个户家条批类项大座只".Contains(modifier[digits]);
    }

    /// <summary>True for words that tell no project from another, also behind a place or a zone: 海陵区|重点, 临空经济区|优质.</summary>
    public bool IsGeneric(int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        if (ProjectWords.IsSaying(words) || IsAction(words))
        {
            return true;
        }

        foreach (var (zone, _) in SpanSearch.Within(zones, TextSpan.FromBounds(start, end), zone => zone.Span))
        {
            return zone.Start == start
                && zone.End < end
                && ProjectWords.IsGeneric(words[zone.Length..])
                && !ProjectPhrases.PhaseEnds.TryMatch(text, zone.End, out _, out _);
        }

        var place = 0;
        while (Divisions.Forms.TryMatch(words, place, out var length, out _))
        {
            place += length;
        }

        // 云岭县|招商引资: a county that no list knows
        if (words.Length > 3 && words[..4].IndexOfAny("县市") is >= 2 and var county && ProjectWords.IsGeneric(words[(county + 1)..]))
        {
            return true;
        }

        return place > 0 && ProjectWords.IsGeneric(words[place..])
            || ZoneHeads.Index.TryMatch(words, place, out var head, out _)
                && place + head < words.Length
                && ProjectWords.IsGeneric(words[(place + head)..]);
    }

    /// <summary>盯着|项目, 做实|项目, 跑出|项目: what is done about projects, by the complement that ends the verb.</summary>
    private static bool IsAction(ReadOnlySpan<char> words) =>
        words is { Length: <= 6 } and [.., '着' or '到' or '出' or '住' or '好' or '实' or '了' or '促'];

    public void Add(ProjectCandidate candidate)
    {
        for (var at = candidate.Span.Start; at < candidate.PhraseEnd; at++)
        {
            if (taken[at])
            {
                return;
            }
        }

        for (var at = candidate.Span.Start; at < candidate.PhraseEnd; at++)
        {
            taken[at] = true;
        }

        found.Add(candidate.PhraseEnd, candidate);
    }

    /// <summary>The name that ends at a place, with the facts in brackets that stand behind it.</summary>
    public bool TryEndingAt(int end, [NotNullWhen(true)] out ProjectCandidate? candidate) => found.TryGetValue(end, out candidate);

    /// <summary>A candidate with what stands before its name.</summary>
    public ProjectCandidate Make(Start start, int end) =>
        new(part, TextSpan.FromBounds(start.Position, end))
        {
            Company = CompanyBefore(start),
            PhraseStart = PhraseStart(start),
            PhraseEnd = FactsAfter(end),
        };

    /// <summary>Where a name ends that ends at a place, but for the facts in brackets behind it: 汽车镜片|(总投资3.8亿元).</summary>
    public int WithoutFacts(int end)
    {
        var open = end > 0 && text[end - 1] == ')' ? text.LastIndexOf('(', end - 1, Math.Min(end, LongestFacts)) : -1;
        return open > 0 && IsFacts(open, end) ? open : end;
    }

    private int FactsAfter(int end)
    {
        var close = end < text.Length && text[end] == '(' ? text.IndexOf(')', end, Math.Min(text.Length - end, LongestFacts)) : -1;
        return close > 0 && IsFacts(end, close + 1) ? close + 1 : end;
    }

    /// <summary>True for brackets that hold money: (总投资3.8亿元), (一期，投资5亿元).</summary>
    private bool IsFacts(int open, int end) =>
        SpanSearch
            .Within(part.Quantities, TextSpan.FromBounds(open, end), mention => mention.Span)
            .Any(mention => mention.Dimension == Dimension.Money);

    /// <summary>
    /// Start of the phrase that ends in a name: |总投资13亿元的变速器壳体, |追加投资220亿日元，新建变速箱阀体二期项目, |北铜铜业有限公司铜精矿项目.
    /// The name's own start where there is no such phrase.
    /// </summary>
    public int PhraseStart(Start name)
    {
        var start = name.Position;
        if (name.Reason == StartReason.Company)
        {
            return Starts.Find(start - 2, 0).Position;
        }

        foreach (var word in ProjectPhrases.Builders)
        {
            if (
                text.AsSpan(0, start).EndsWith(word)
                && SpanSearch.EndingAt(part.Quantities, start - word.Length, mention => mention.Span)
                    is { Dimension: Dimension.Money } spent
            )
            {
                return spent.Span.Start - CueLength(spent);
            }
        }

        if (SpentThere(start) is { } there)
        {
            return there;
        }

        // 投资15亿元|恒升模具项目
        if (
            SpanSearch.EndingAt(part.Quantities, start, mention => mention.Span) is { Dimension: Dimension.Money } cost
            && CueLength(cost) > 0
        )
        {
            return cost.Span.Start - CueLength(cost);
        }

        if (start > 1 && text[start - 1] == ',' && CostBefore(start - 1) is { } alone && OpensSentence(alone))
        {
            return alone;
        }

        if (start == 0 || text[start - 1] != '的')
        {
            return start;
        }

        var from = Math.Max(0, start - LongestPhrase);
        var mark = text.AsSpan(from, start - from).LastIndexOfAny(",。;:");
        var begin = mark < 0 ? from : from + mark + 1;
        var facts = SpanSearch.Within(part.Quantities, TextSpan.FromBounds(begin, start), mention => mention.Span);
        var first = start;
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            var fact = facts[i];
            if (fact.Dimension is not (Dimension.Money or Dimension.Area))
            {
                continue;
            }

            var separated =
                text.AsSpan(fact.Span.End, first - fact.Span.End).IndexOfAny("、和与") >= 0
                && (first == start || text[fact.Span.End] != '、');
            if (separated)
            {
                break;
            }

            first = fact.Span.Start - CueLength(fact);
        }

        return facts.Count > 0 && begin > 1 ? CostBefore(begin - 1) ?? first : first;
    }

    /// <summary>投资30亿元|在绵江市建设|恒安产业园: where the cost begins, with the place between it and the verb.</summary>
    private int? SpentThere(int start)
    {
        var window = text.AsSpan(Math.Max(0, start - LongestSite), Math.Min(LongestSite, start));
        var at = start - window.Length + window.LastIndexOf('在');
        return
            window.Contains('在')
            && window.IndexOfAny(",。;") < window.LastIndexOf('在')
            && Array.Exists(ProjectPhrases.Builders, word => text.AsSpan(0, start).EndsWith(word))
            && SpanSearch.EndingAt(part.Quantities, at, mention => mention.Span) is { Dimension: Dimension.Money } spent
            && CueLength(spent) > 0
            ? spent.Span.Start - CueLength(spent)
            : null;
    }

    private bool OpensSentence(int at) => at == part.Sentences[part.Clauses[Math.Max(0, part.ClauseAt(at))].Sentence].Span.Start;

    /// <summary>总投资1.5亿元，|年产5万吨的…: a clause that is nothing but a cost, before a comma.</summary>
    private int? CostBefore(int comma) =>
        text[comma] == ','
        && SpanSearch.EndingAt(part.Quantities, comma, mention => mention.Span) is { Dimension: Dimension.Money } cost
        && CueLength(cost) > 0
            ? cost.Span.Start - CueLength(cost)
            : null;

    /// <summary>Length of the 总投资 before an amount, with a blank between them; 0 where there is none.</summary>
    public int CueLength(QuantityMention quantity)
    {
        var end = text.AsSpan(0, quantity.Span.Start).TrimEnd(' ').Length;
        return ProjectPhrases.InvestmentCues.TryMatch(text, end, out var cue, out _) ? quantity.Span.Start - end + cue : 0;
    }

    private string? CompanyBefore(Start start)
    {
        if (start.Reason != StartReason.Company)
        {
            return null;
        }

        var from = Starts.Find(start.Position - 2, 0).Position;
        var words = part.Part.Text.AsSpan(from..start.Position);
        // 恒升子公司|拟建
        return words[..(words.LastIndexOf("公司") + 2)].ToString();
    }
}
