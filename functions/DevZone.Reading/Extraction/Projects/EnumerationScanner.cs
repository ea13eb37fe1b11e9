using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// Finds the items of lists that a count of projects announces: 在建项目3个，包括云岭微谷、省电子研究院; 签下三个新项目，依次为精密轴承（投资5亿元）、….
/// </summary>
internal sealed class EnumerationScanner(ProjectNames names, Func<int> nextList)
{
    private readonly PartAnalysis part = names.Part;
    private readonly string text = names.Part.Part.Folded;

    private const int ShortestItem = 2;
    private const int LongestItem = 30;
    private const int MostItems = 60;

    /// <summary>So far before 具体是 the count of the items is looked for.</summary>
    private const int FarthestCount = 120;

    /// <summary>So much may stand between a count and 项目: 3个|投资超亿元的产业|项目.</summary>
    private const int LongestSort = 14;

    public void Scan()
    {
        for (var i = 1; i < part.Clauses.Count; i++)
        {
            var clause = part.Clauses[i];
            if (clause.Sentence != part.Clauses[i - 1].Sentence)
            {
                if (
                    ProjectPhrases.Particulars.TryMatch(text, clause.Span.Start, out var particular, out _)
                    && MostBefore(clause) is { } most
                )
                {
                    AddItems(TextSpan.FromBounds(clause.Span.Start + particular, clause.Span.End), most);
                }

                continue;
            }

            var opener =
                ProjectPhrases.Enumerations.TryMatch(text, clause.Span.Start, out var length, out _) ? length
                : part.Clauses[i - 1].Terminator == ':' ? 0
                : -1;
            if (opener >= 0 && text.AsSpan(clause.Span.Start, clause.Span.Length).Contains('、') && CountBefore(i) is { } count)
            {
                AddItems(TextSpan.FromBounds(clause.Span.Start + opener, clause.Span.End), count);
            }
        }
    }

    /// <summary>How many projects the sentence counts last before a clause; null where it counts none.</summary>
    private double? CountBefore(int clause)
    {
        var sentence = part.Sentences[part.Clauses[clause].Sentence];
        var counts = SpanSearch.Within(
            part.Quantities,
            TextSpan.FromBounds(sentence.Span.Start, part.Clauses[clause].Span.Start),
            mention => mention.Span
        );
        for (var i = counts.Count - 1; i >= 0; i--)
        {
            var mention = counts[i];
            if (mention.Dimension == Dimension.Count && IsOfProjects(mention))
            {
                return mention.Quantity.Value;
            }
        }

        return null;
    }

    /// <summary>开工项目12个。其中亿元以上项目2个。|具体是…: the largest count of projects not far before a sentence.</summary>
    private double? MostBefore(Clause clause)
    {
        double? most = null;
        var before = TextSpan.FromBounds(Math.Max(0, clause.Span.Start - FarthestCount), clause.Span.Start);
        foreach (var mention in SpanSearch.Within(part.Quantities, before, mention => mention.Span))
        {
            if (mention.Dimension == Dimension.Count && IsOfProjects(mention))
            {
                most = Math.Max(most ?? 0, mention.Quantity.Value ?? 0);
            }
        }

        return most;
    }

    /// <summary>在建|项目3个, 3个|新|项目.</summary>
    private bool IsOfProjects(QuantityMention mention)
    {
        var after = text.AsSpan(mention.Span.End, Math.Min(LongestSort, text.Length - mention.Span.End));
        var at = after.IndexOf("项目");
        return at >= 0 && after[..at].IndexOfAny(",。;:、") < 0
            || text.AsSpan(Math.Max(0, mention.Span.Start - LongestSort), Math.Min(LongestSort, mention.Span.Start))
                .TrimEnd("共达有计")
                .EndsWith("项目");
    }

    private void AddItems(TextSpan list, double count)
    {
        var items = new List<ProjectCandidate>();
        var start = list.Start;
        while (start < list.End && items.Count < MostItems)
        {
            var end = EndOfItem(start, list.End);
            var close = text.AsSpan(start, end - start).LastIndexOf('等');
            if (close > 0 && ProjectPhrases.Sorts.IsIn(text.AsSpan(start + close, end - start - close)))
            {
                return;
            }

            var last = close > 0 && IsEnd(text.AsSpan(start + close + 1, end - start - close - 1));
            if (ItemOf(start, last ? start + close : end) is not { } item)
            {
                return;
            }

            items.Add(item);
            if (last)
            {
                break;
            }

            start = end + 1;
        }

        if (items.Count < 2 || items.Count > count || items.TrueForAll(item => ProjectWords.IndustryOf(item.Folded) == item.Folded))
        {
            return;
        }

        var number = nextList();
        foreach (var item in items)
        {
            item.List = number;
            item.Among = items.Count < count;
            names.Add(item);
        }
    }

    /// <summary>The item's end: the next 、 outside of brackets, or 和 before the last one.</summary>
    private int EndOfItem(int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            depth +=
                text[at] == '(' ? 1
                : text[at] == ')' ? -1
                : 0;
            if (depth == 0 && text[at] == '、')
            {
                return at;
            }
        }

        return end;
    }

    private static bool IsEnd(ReadOnlySpan<char> rest) => rest.IsEmpty || ProjectWords.IsGeneric(rest);

    private ProjectCandidate? ItemOf(int start, int end)
    {
        if (names.TryEndingAt(end, out var known) && known.Span.Start >= start)
        {
            return known;
        }

        var name = names.WithoutFacts(end);
        if (
            name - start is < ShortestItem or > LongestItem
            || ProjectWords.IsGeneric(text.AsSpan(start, name - start))
            || SpanSearch
                .Within(part.Quantities, TextSpan.FromBounds(start, name), mention => mention.Span)
                .Any(mention => mention.Dimension is Dimension.Count or Dimension.Money or Dimension.Share)
        )
        {
            return null;
        }

        return new ProjectCandidate(part, TextSpan.FromBounds(start, name)) { PhraseEnd = end };
    }
}
