using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds works that an amount introduces: 总投资15亿元的|瑞康质子治疗中心, 投资60亿元建设|源网荷储一体化工程.</summary>
internal sealed class AmountScanner(ProjectNames names)
{
    private readonly PartAnalysis part = names.Part;
    private readonly string text = names.Part.Part.Folded;
    private readonly ProjectNameStart starts = names.Starts;

    private const int LongestName = 40;

    /// <summary>So far before 这座大桥 its name is looked for.</summary>
    private const int FarthestBefore = 200;

    /// <summary>总投资15亿元的|瑞康质子治疗中心; 投资60亿元建设|源网荷储一体化工程.</summary>
    public void Scan()
    {
        foreach (var quantity in part.Quantities)
        {
            if (
                quantity.Dimension != Dimension.Money
                || !ProjectPhrases.InvestmentCues.TryMatch(text, quantity.Span.Start, out var cue, out _)
                || IsCumulative(quantity.Span.Start - cue)
            )
            {
                continue;
            }

            var at = quantity.Span.End;
            if (!ProjectPhrases.Introductions.TryMatch(text, at, out var length, out _) && !SkipFurtherFacts(ref at, out length))
            {
                continue;
            }

            AddWork(at + length, quantity.Span.Start - cue);
        }
    }

    /// <summary>累计投资49亿元, 完成投资, 今年计划投资: of what is spent so far.</summary>
    private bool IsCumulative(int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 6), Math.Min(6, at));
        return before.IndexOf("累计") >= 0 || before.EndsWith("完成") || before.IndexOf("固定资产") >= 0 || before.EndsWith("设备");
    }

    /// <summary>投资7.8亿元、占地320亩的|新厂.</summary>
    private bool SkipFurtherFacts(ref int at, out int length)
    {
        length = 1;
        if (at < text.Length && text[at] is '、' or ',')
        {
            var window = text.AsSpan(at + 1, Math.Min(24, text.Length - at - 1));
            var of = window.IndexOf('的');
            if (
                of > 0
                && window[..of].IndexOfAny(",。;、:") < 0
                && SpanSearch.AnyWithin(part.Quantities, new TextSpan(at + 1, of), mention => mention.Span)
            )
            {
                at += of + 1;
                return true;
            }
        }

        return false;
    }

    private void AddWork(int start, int phrase)
    {
        while (start < text.Length && ProjectPhrases.Openers.TryMatch(text, start, out var opener, out _))
        {
            start += opener;
        }

        if (FactsBefore(start) is { } after)
        {
            start = after;
        }

        // 这个总投资13亿元的|项目: the one spoken of.
        if (Array.Exists(ProjectPhrases.Heads, head => text.AsSpan(start).StartsWith(head)))
        {
            return;
        }

        var end = EndOfWork(start);
        var of = start < text.Length ? text.LastIndexOf('的', Math.Max(start, end - 1), Math.Max(0, end - start)) : -1;
        if (of > start && SpanSearch.AnyWithin(part.Quantities, TextSpan.FromBounds(start, of), mention => mention.Span))
        {
            start = of + 1;
        }

        if (EndsInHead(start, end) && (names.IsCountedAfter(end) || ProjectNames.IsOfAClass(text.AsSpan(start, end - start - 2))))
        {
            return;
        }

        var name = text.AsSpan(start, end - start);
        if (
            name.Length is < 2 or > LongestName
            || ProjectWords.IsGeneric(name)
            || ProjectNames.IsCounted(name)
            || Array.Exists(ProjectPhrases.Rejected, word => text.AsSpan(start, end - start).EndsWith(word)) && !IsCompanyAtWork(start, end)
        )
        {
            return;
        }

        if (ProjectWords.Facilities.TryMatch(text, start, out var whole, out _) && whole == name.Length && whole < 4)
        {
            if (!AddNamedBefore(start, whole) && name is "新厂" or "新工厂")
            {
                names.Add(new ProjectCandidate(part, new TextSpan(start, whole)) { PhraseStart = phrase });
            }

            return;
        }

        if (name.Length < 4 && !ProjectWords.FacilityEndings.TryMatch(text.AsSpan(0, end), end, out _, out _))
        {
            return;
        }

        names.Add(new ProjectCandidate(part, TextSpan.FromBounds(start, end)) { PhraseStart = phrase });
    }

    /// <summary>投资400万美元的恒升精密有限公司|正在加快建设: the company stands for its project, which has no name.</summary>
    private bool IsCompanyAtWork(int start, int end)
    {
        if (ProjectRegistry.CompanyCoreOf(text[start..end]) is null || end >= text.Length)
        {
            return false;
        }

        var clause = part.Clauses[Math.Max(0, part.ClauseAt(start))].Span;
        return ProjectPhrases.Followers.TryMatch(text, end, out _, out _)
            && StageReader.Find(text, TextSpan.FromBounds(end, Math.Max(end, clause.End))).Count > 0;
    }

    private bool EndsInHead(int start, int end) =>
        end - start > 2 && Array.Exists(ProjectPhrases.Heads, head => text.AsSpan(start, end - start).EndsWith(head));

    /// <summary>这座总投资11.3亿元的|大桥: the bridge that was named before it.</summary>
    private bool AddNamedBefore(int start, int length)
    {
        var from = Math.Max(0, start - FarthestBefore);
        var earlier = text.AsSpan(from, start - from).LastIndexOf(text.AsSpan(start, length));
        if (earlier < 0)
        {
            return false;
        }

        var end = from + earlier + length;
        var name = starts.Find(end, 0);
        if (end - name.Position <= length + 1)
        {
            return false;
        }

        names.Add(new ProjectCandidate(part, TextSpan.FromBounds(name.Position, end)));
        return true;
    }

    /// <summary>投资9000万元建起日处理能力2万吨的|污水处理厂: where the name begins after facts of it.</summary>
    private int? FactsBefore(int start)
    {
        var window = text.AsSpan(start, Math.Min(18, text.Length - start));
        var of = window.IndexOf('的');
        return
            of > 0
            && window[..of].IndexOfAny(",。;、") < 0
            && SpanSearch.AnyWithin(part.Quantities, new TextSpan(start, of), mention => mention.Span)
            ? start + of + 1
            : null;
    }

    private int EndOfWork(int start)
    {
        var at = start;
        while (at < text.Length && at < start + LongestName)
        {
            var c = text[at];
            if (c is ',' or '。' or ';' or ':' or '、' or '!' or '?' or '”' or '(' or '\n' or '—' or '…')
            {
                break;
            }

            if (at > start && text.AsSpan(at).StartsWith("项目") || text.AsSpan(at).StartsWith("工程"))
            {
                return at + 2;
            }

            if (
                at > start + 1
                && (
                    ProjectWords.NameEnds.TryMatch(text, at, out var length, out var word) && !ContinuesName(at, length, word)
                    || IsFigure(at)
                )
            )
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>A boundary word inside the name: 中 of 中心, 设备 before 生产基地.</summary>
    private bool ContinuesName(int at, int length, string word) =>
        length == 1
            && ProjectPhrases.WeakEnds.Contains(word)
            && !ProjectWords.FacilityEndings.TryMatch(text.AsSpan(0, at), at, out _, out _)
        || ProjectPhrases.InnerEnds.Contains(word) && FacilityFollows(at + length);

    private bool FacilityFollows(int at)
    {
        for (var i = at; i < Math.Min(text.Length, at + 10); i++)
        {
            if (text[i] is ',' or '。' or ';' or '、')
            {
                return false;
            }

            if (ProjectWords.Facilities.TryMatch(text, i, out _, out _) || text.AsSpan(i).StartsWith("项目"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFigure(int at) =>
        SpanSearch.AnyWithin(part.Quantities, new TextSpan(at, 1), mention => mention.Span)
        || SpanSearch.AnyWithin(part.Dates, new TextSpan(at, 1), mention => mention.Span);
}
