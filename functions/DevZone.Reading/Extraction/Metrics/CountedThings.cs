using System.Buffers;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Whose a count is by what it counts: projects, measures of a policy, things of which one is spoken of.</summary>
internal static class CountedThings
{
    /// <summary>How far before a count the policy's name is looked for.</summary>
    private const int Reach = 60;

    private const int LongestWhole = 20;

    /// <summary>A policy states (提出, 明确, 共, 包括 …) its measures.</summary>
    private static readonly SearchValues<char> PolicyVerbs = SearchValues.Create("提明共包推出围从部分");

    /// <summary>A、B等7个项目, A、B两区: the count sums up the list before it, and is what has them all.</summary>
    public static bool SumsUp(string text, QuantityMention figure, Topic last)
    {
        var gap = figure.Span.Start - last.Span.End;
        return figure.Dimension == Dimension.Count
            && (
                (gap is 1 or 2 && text[last.Span.End] == '等')
                || (gap == 0 && last.Referent.Kind == SubjectKind.Zone && CountsZones(text, figure))
                || (last.Referent.Kind == SubjectKind.Project && (gap <= 2 || CountsProjects(text, figure)))
            );
    }

    /// <summary>A区、B区和C区|3个国家级经开区.</summary>
    private static bool CountsZones(string text, QuantityMention figure) =>
        SubjectWords.Sectors.TryMatch(text, figure.Span.End, out _, out _)
        || (SubjectWords.Anaphors.TryMatch(text, figure.Span.End, out _, out var word) && word is Anaphor.BareZone or Anaphor.Park);

    /// <summary>7个重点项目, 项目7个: projects are counted, and no project has projects.</summary>
    public static bool CountsProjects(string text, QuantityMention figure)
    {
        var before = text.AsSpan(Math.Max(0, figure.Span.Start - 2)..figure.Span.Start);
        var after = text.AsSpan(figure.Span.End, Math.Min(10, text.Length - figure.Span.End));
        var cut = after.IndexOfAny(",。;、");
        return figure.Dimension == Dimension.Count
            && (before is "项目" || (cut < 0 ? after : after[..cut]).Contains("项目", StringComparison.Ordinal));
    }

    /// <summary>80个在建项目中, 66个新开工项目已有28个: the count is what another one is taken out of.</summary>
    public static bool IsTakenUp(string text, TextSpan clause, QuantityMention figure)
    {
        var rest = text.AsSpan(figure.Span.End..clause.End);
        rest = rest[..Math.Min(rest.Length, LongestWhole)];
        var has = rest.IndexOf('有');
        return rest.Length > 0 && (rest[^1] == '中' || (has > 1 && has + 1 < rest.Length && char.IsAsciiDigit(rest[has + 1])));
    }

    /// <summary>
    /// 国家150项重大水利工程之一, 海南自贸港|11个重点园区之一: the count is of the whole that the thing is one of; null where it is no such count.
    /// </summary>
    public static Referent? OneOf(string text, TextSpan clause, QuantityMention figure, List<SubjectMention> subjects)
    {
        var after = text.AsSpan(figure.Span.End..clause.End);
        if (figure.Dimension != Dimension.Count || after.Length is < 2 or > 24 || !after.Contains("之一", StringComparison.Ordinal))
        {
            return null;
        }

        var whole = SpanSearch.LastBefore(subjects, figure.Span.Start, static subject => subject.Span);
        if (whole >= 0 && figure.Span.Start - subjects[whole].Span.End <= 1 && subjects[whole].Referent is { } named)
        {
            return named;
        }

        var before = text.AsSpan(clause.Start..figure.Span.Start);
        return before.Contains('国') ? Referent.Nation : null;
    }

    /// <summary>工作方案共提出四方面16项政策举措: such a count is the policy's.</summary>
    public static Referent? Policy(string text, TextSpan clause, QuantityMention mention)
    {
        if (mention.Dimension != Dimension.Count || mention.Quantity.Unit is not ("项" or "条" or "个" or "款"))
        {
            return null;
        }

        // 省政府印发《若干措施》，提出20条举措: the title may stand in the clause before.
        var start = Math.Max(0, mention.Span.Start - Reach);
        start += text.AsSpan(start, mention.Span.Start - start).LastIndexOfAny("。;") + 1;
        var words = text.AsSpan(start, mention.Span.Start - start);
        var rest = text.AsSpan(mention.Span.End, clause.End - mention.Span.End);
        var isMeasure =
            rest.StartsWith("政策")
            || rest.StartsWith("措施")
            || rest.StartsWith("举措")
            || rest.StartsWith("具体措施")
            || rest.StartsWith("重点任务")
            || rest.StartsWith("任务")
            || rest.StartsWith("具体举措")
            || rest.StartsWith("主要任务")
            || rest.Length == 0;
        if (!isMeasure)
        {
            return null;
        }

        foreach (
            var title in (ReadOnlySpan<string>)
                [
                    "工作方案",
                    "实施方案",
                    "行动方案",
                    "行动计划",
                    "若干措施",
                    "实施意见",
                    "若干政策",
                    "方案",
                    "意见",
                    "措施》",
                    "条例",
                    "办法",
                ]
        )
        {
            var at = words.LastIndexOf(title);
            if (at >= 0 && words[(at + title.Length)..].ContainsAny(PolicyVerbs))
            {
                var opening = words[..at].LastIndexOf('《');
                return new Referent(
                    SubjectKind.Policy,
                    words[(opening >= 0 ? opening + 1 : at)..(at + title.Length)].TrimEnd('》').ToString()
                );
            }
        }

        return null;
    }
}
