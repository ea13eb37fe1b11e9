using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Deals figures out to the names that 分别 or 依次 gives them to.</summary>
internal static class Distribution
{
    /// <summary>A、B、C分别X、Y、Z: where as many names of one sort stand in the sentence as figures in the clause, each gets its own.</summary>
    public static List<Referent> Members(string text, TextSpan clause, List<QuantityMention> quantities, SentenceState state)
    {
        var words = text.AsSpan(clause.Start, clause.Length);
        state.Distributes |= words.Contains("分别", StringComparison.Ordinal) || words.Contains("依次", StringComparison.Ordinal);
        if (!state.Distributes || quantities.Count < 2 || !AreSideBySide(text, quantities))
        {
            return [];
        }

        foreach (var sort in state.Topics.Where(topic => topic.Span.End <= quantities[0].Span.Start).GroupBy(topic => topic.Referent.Kind))
        {
            var listed = sort.Select(topic => topic.Referent).Distinct().ToList();
            if (listed.Count == quantities.Count)
            {
                return listed;
            }
        }

        return [];
    }

    private static bool AreSideBySide(string text, List<QuantityMention> quantities)
    {
        for (var i = 1; i < quantities.Count; i++)
        {
            var between = text.AsSpan(quantities[i - 1].Span.End, quantities[i].Span.Start - quantities[i - 1].Span.End);
            if (between.Length > 2 || quantities[i].Dimension != quantities[0].Dimension)
            {
                return false;
            }
        }

        return true;
    }
}
