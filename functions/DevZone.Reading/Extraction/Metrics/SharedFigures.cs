using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Finds the names of a list that one figure holds for: 邵东市、隆回县各签约3个, 高新区和经开区均增长12%.</summary>
internal static class SharedFigures
{
    /// <summary>A longer list is an enumeration of a text without marks, not one that a figure holds for.</summary>
    private const int MostOwners = 40;

    /// <summary>How far behind a list its figure stands.</summary>
    private const int Reach = 24;

    /// <summary>Whose the figure is, each of two or more; nothing where it is one's or all of theirs together.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="topics">The clause's names.</param>
    /// <param name="last">Index of the last name before the figure; -1 without one.</param>
    /// <param name="subjects">All that the clause mentions, also what only stands beside another: A和B.</param>
    public static IReadOnlyList<Referent> OwnersOf(
        string text,
        QuantityMention figure,
        List<Topic> topics,
        int last,
        List<SubjectMention> subjects
    )
    {
        if (last < 0 || topics[last].Referent.Kind is not (SubjectKind.Zone or SubjectKind.Region or SubjectKind.Sector))
        {
            return [];
        }

        var kind = topics[last].Referent.Kind;
        var owners = new List<Referent> { topics[last].Referent };
        var end = topics[last].Span.End;
        var next = SpanSearch.LastBefore(subjects, end, static subject => subject.Span) + 1;
        if (
            next < subjects.Count
            && subjects[next] is { Standing: Standing.Reference, Referent: { } partner }
            && partner.Kind == kind
            && subjects[next].Span.End <= figure.Span.Start
            && IsJoint(text, end, subjects[next].Span.Start)
        )
        {
            // The last of a list, 经开区|和|高新区, stands as something beside it.
            owners.Add(partner);
            end = subjects[next].Span.End;
        }

        for (var first = last; first > 0 && topics[first - 1].Referent.Kind == kind; first--)
        {
            if (!IsJoint(text, topics[first - 1].Span.End, topics[first].Span.Start))
            {
                break;
            }

            owners.Insert(0, topics[first - 1].Referent);
            if (owners.Count > MostOwners)
            {
                return [];
            }
        }

        return owners.Count > 1 && HoldsForEach(text.AsSpan(end, figure.Span.Start - end), figure) ? [.. owners.Distinct()] : [];
    }

    /// <summary>晋江市、石狮市、南安市|三市生产总值合计2100亿元: all of them together; null where the figure is one's.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="topics">The clause's names.</param>
    /// <param name="last">Index of the last name before the figure; -1 without one.</param>
    public static Referent? JointOwnerOf(string text, QuantityMention figure, List<Topic> topics, int last)
    {
        if (last < 1 || topics[last].Referent.Kind != SubjectKind.Region)
        {
            return null;
        }

        var words = text.AsSpan(topics[last].Span.End, figure.Span.Start - topics[last].Span.End);
        if (words.Length > Reach || !(IsCountOfPlaces(words) || words.IndexOf("合计") >= 0))
        {
            return null;
        }

        var first = last;
        while (
            first > 0
            && last - first < MostOwners
            && topics[first - 1].Referent.Kind == SubjectKind.Region
            && IsJoint(text, topics[first - 1].Span.End, topics[first].Span.Start)
        )
        {
            first--;
        }

        return first == last
            ? null
            : new Referent(SubjectKind.Region, string.Join('、', topics[first..(last + 1)].Select(topic => topic.Referent.Name)));
    }

    /// <summary>三市, 两县.</summary>
    private static bool IsCountOfPlaces(ReadOnlySpan<char> words) =>
        words.Length > 1 && "两三四五六七八九十23456789".Contains(words[0]) && words[1] is '市' or '县' or '区' or '省' or '地';

    /// <summary>各, 均, or a rate, which is no sum.</summary>
    private static bool HoldsForEach(ReadOnlySpan<char> words, QuantityMention figure) =>
        words.Length <= Reach
        && (
            words.IndexOfAny('各', '均', '都') >= 0 && words.IndexOf("平均") < 0
            || figure.Dimension == Dimension.Share && words.IndexOfAny("等共合占") < 0
        );

    private static bool IsJoint(string text, int from, int to) =>
        text.AsSpan(from, Math.Max(0, to - from)) is "、" or "和" or "与" or "及" or "以及" or "、和";
}
