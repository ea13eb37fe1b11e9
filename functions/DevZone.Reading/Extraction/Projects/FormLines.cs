using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Lines of a form that describes one project after the other: 项目名称：…, 建设地点：…, 总投资：3.2亿元.</summary>
internal static class FormLines
{
    private const int LongestKey = 10;

    private const int ShortestTitle = 2;

    private const int LongestTitle = 24;

    private static readonly PhraseIndex<string> Keys = ProjectPhrases.FormKeys;

    /// <summary>True for a part that begins with a key and a colon.</summary>
    public static bool Is(PartAnalysis part) =>
        part.Clauses is [{ Terminator: ':' } first, ..] && first.Span.Length <= LongestKey && Keys.IsIn(part.Part.Slice(first.Span));

    /// <summary>建设地点:|云岭经济开发区: the clause behind a key that asks for the place.</summary>
    public static bool IsPlace(PartAnalysis part, int clause) =>
        clause > 0 && part.Clauses[clause - 1] is { Terminator: ':' } key && ProjectPhrases.PlaceKeys.IsIn(part.Part.Slice(key.Span));

    /// <summary>项目名称:|云岭温泉度假区, 恒升纺织:|总投资6亿元: the name in a form or before its cost, whatever it ends in.</summary>
    public static IEnumerable<ProjectCandidate> Names(PartAnalysis part)
    {
        if (TitleOf(part) is { } title)
        {
            yield return new ProjectCandidate(part, title);
        }

        for (var i = 1; i < part.Clauses.Count; i++)
        {
            var (key, name) = (part.Clauses[i - 1], part.Clauses[i].Span);
            if (key.Terminator == ':' && part.Part.Slice(key.Span).EndsWith("项目名称") && name.Length > 2)
            {
                yield return new ProjectCandidate(part, name);
            }
        }
    }

    /// <summary>恒升纺织:|总投资6亿元，占地382亩: what a paragraph begins with, before a colon and what it costs.</summary>
    private static TextSpan? TitleOf(PartAnalysis part)
    {
        if (!part.Part.IsParagraph || part.Clauses is not [{ Terminator: ':' } head, var told, ..] || Is(part))
        {
            return null;
        }

        var words = part.Part.Slice(head.Span);
        var number = ItemNumber.LengthOf(words);
        var name = TextSpan.FromBounds(head.Span.Start + number, head.Span.End);
        return
            name.Length is >= ShortestTitle and <= LongestTitle
            && SpanSearch.Within(part.Quantities, told.Span, mention => mention.Span) is { Count: > 0 } costs
            && costs[0].Dimension == Dimension.Money
            && ProjectPhrases.InvestmentCues.TryMatch(part.Part.Folded, costs[0].Span.Start, out var cue, out _)
            && cue == costs[0].Span.Start - told.Span.Start
            && !SpanSearch.AnyWithin(part.Quantities, name, mention => mention.Span)
            && !ProjectWords.IsGeneric(part.Part.Slice(name))
            ? name
            : null;
    }
}
