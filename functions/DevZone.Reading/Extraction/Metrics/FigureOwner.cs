using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Whose a figure is among the names of its clause and what was spoken of before.</summary>
/// <param name="attribution">What was spoken of before.</param>
internal sealed class FigureOwner(Attribution attribution)
{
    /// <summary>How far into a clause a word tells that its figures are some place's.</summary>
    private const int LongestReach = 60;

    /// <summary>The last name before the figure, unless that is what the clause's first name has brought in; else what was spoken of before.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="clause">The figure's clause.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="topics">The clause's names.</param>
    /// <param name="before">Index of the last name before the figure; -1 without one.</param>
    /// <param name="counts">True where the sentence has counted projects before.</param>
    public Referent? Of(string text, TextSpan clause, QuantityMention figure, List<Topic> topics, int before, bool counts)
    {
        if (before >= 0)
        {
            var last = topics[before];
            if (counts && before == 0 && text.AsSpan(last.Span.Start, last.Span.Length) is "项目")
            {
                // 新开工项目15项，项目|总投资93.7亿元: those that were counted.
                return attribution.Host ?? attribution.Current;
            }

            if (CountedThings.SumsUp(text, figure, last))
            {
                var first = topics[0].Referent;
                return before > 0 && first.Kind != SubjectKind.Project && first.Kind != last.Referent.Kind
                    ? first
                    : attribution.Host ?? attribution.Current;
            }

            if (
                before > 0
                && last.Referent.Kind == SubjectKind.Sector
                && topics[before - 1].Referent is { Kind: SubjectKind.Region } host
                && ClauseOpeners.IsCounted(text, last.Span.Start)
            )
            {
                // 广东省内13个综合保税区进出口总额: all of a place's are an account of the place.
                return host;
            }

            if (before > 0 && topics[0].Referent == Referent.Firm && last.Referent.Kind is SubjectKind.Zone or SubjectKind.Region)
            {
                // X公司去年在钦州港片区投资2亿美元: the firm's own account.
                if (text[last.Span.Start - 1] is '在' or '于' or '到')
                {
                    return Referent.Firm;
                }
            }

            if (
                before > 0
                && last.Referent.Kind == SubjectKind.Zone
                && attribution.Current is { Kind: SubjectKind.Sector }
                && last.Span.End < text.Length
                && text[last.Span.End] == '等'
            )
            {
                // 国家级经开区…，昆山经开区、烟台经开区等援助合作区134个: they are its examples.
                return attribution.Current;
            }

            if (before == 0 && ClauseFocus.IsSiteOf(attribution.Current, text, clause, last))
            {
                // 该项目计划在高新区建设11条生产线: where the project is.
                return attribution.Current;
            }

            var isObject =
                before > 0
                && last.Referent.Kind == SubjectKind.Project
                && topics[0].Referent.Kind != SubjectKind.Project
                && !text.AsSpan(topics[before - 1].Span.End, last.Span.Start - topics[before - 1].Span.End).Contains('、');
            return isObject ? topics[before - 1].Referent : last.Referent;
        }

        var next = topics.Count > 0 && topics[0].Span.Start >= figure.Span.End ? topics[0] : default;
        if (next.Referent is { Kind: SubjectKind.Sector } && ClauseOpeners.OpensWithCount(text, clause.Start, next.Span.Start))
        {
            return next.Referent;
        }

        return next.Referent is { Kind: SubjectKind.Zone or SubjectKind.Region }
            && ClauseVerbs.IsEntered(text, figure.Span.End, next.Span.Start)
                ? next.Referent
            : (counts || CountedThings.CountsProjects(text, figure)) && attribution.Current is { Kind: SubjectKind.Project }
                ? attribution.Host
            : attribution.Current;
    }

    /// <summary>In a text without any place, figures of projects and firms are those of its town or zone: 安排重点项目476个.</summary>
    public static Referent? Unnamed(string text, TextSpan clause)
    {
        foreach (var word in (ReadOnlySpan<string>)["项目", "投资", "产值", "企业", "园区", "工业", "税收"])
        {
            if (text.AsSpan(clause.Start, Math.Min(clause.Length, LongestReach)).Contains(word, StringComparison.Ordinal))
            {
                return new Referent(SubjectKind.Region, "全市");
            }
        }

        return null;
    }
}
