using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>What a clause leaves as spoken of for those after it.</summary>
/// <param name="attribution">What takes note of it.</param>
internal sealed class ClauseFocus(Attribution attribution)
{
    /// <summary>Longest words between 在 and a name: 在|位于魏塘街道内的|产业园.</summary>
    private const int LongestSite = 12;

    /// <summary>
    /// The clause's first name is what the next clauses go on about; projects in a list, or after a count of projects, are what somebody
    /// else has brought in, and a zone where they settle is only their place.
    /// </summary>
    public void Note(string text, TextSpan clause, List<Topic> topics, SentenceState state, int firstFigure)
    {
        var first = IsBuiltIn(text, topics) ? 1 : 0;
        var list = topics.Count(topic => IsWork(topic.Referent)) > 1;
        state.TellsParts |= text.AsSpan(clause.Start).StartsWith("其中");
        for (var i = 0; i < topics.Count; i++)
        {
            // 87个项目分别在荆州开发区及各县市开工: only where.
            var isPlace = firstFigure < topics[i].Span.Start && text[topics[i].Span.Start - 1] == '在';
            isPlace |= i == 0 && IsSiteOf(attribution.Current, text, clause, topics[i]);
            var isObject = isPlace || (list && IsWork(topics[i].Referent)) || IsObject(text, clause, topics, i, state);
            attribution.Note(
                topics[i].Referent,
                becomesTopic: i == first && (!isObject || first > 0) && !state.SumsUp,
                isPart: state.TellsParts
            );
        }
    }

    /// <summary>X公司在广州|建设|Y基地: what is told next is about what is built, and the place says where.</summary>
    private static bool IsBuiltIn(string text, List<Topic> topics) =>
        topics is [{ Referent.Kind: SubjectKind.Zone or SubjectKind.Region } site, { } work]
        && IsWork(work.Referent)
        && ClauseTopics.IsSite(text, site.Span.Start)
        && SubjectWords.Builds.IsIn(text.AsSpan(site.Span.End, work.Span.Start - site.Span.End));

    /// <summary>该项目|计划在高新区: where the project that is spoken of is to be.</summary>
    public static bool IsSiteOf(Referent? current, string text, TextSpan clause, Topic topic)
    {
        if (
            current is not { Kind: SubjectKind.Project }
            || current == Referent.Firm
            || topic.Referent.Kind is not (SubjectKind.Zone or SubjectKind.Region)
        )
        {
            return false;
        }

        var from = Math.Max(clause.Start, topic.Span.Start - LongestSite);
        var at = text.AsSpan(from, topic.Span.Start - from).LastIndexOf('在');
        return at >= 0 && from + at > clause.Start && text.AsSpan(from + at, topic.Span.Start - from - at).IndexOf('、') < 0;
    }

    /// <summary>A project itself, and not the firm that a clause speaks of in its place.</summary>
    private static bool IsWork(Referent referent) => referent.Kind == SubjectKind.Project && referent != Referent.Firm;

    /// <summary>Whether a clause only mentions a name, as what somebody counts, brings in or goes to.</summary>
    private bool IsObject(string text, TextSpan clause, List<Topic> topics, int index, SentenceState state)
    {
        var (span, referent) = topics[index];
        var isSite = SubjectWords.BeforeSite.TryMatch(text, span.Start, out _, out _);
        return referent.Kind switch
        {
            SubjectKind.Sector => ClauseOpeners.IsCounted(text, span.Start)
                && !ClauseOpeners.OpensWithCount(text, clause.Start, span.Start),
            SubjectKind.Project => (index > 0 && topics[0].Referent.Kind != SubjectKind.Project)
                || (state.Counts && IsWork(referent))
                || ClauseVerbs.IsIntroduced(text, clause, span.Start),
            SubjectKind.Zone => isSite
                || ClauseVerbs.IsIntroduced(text, clause, span.Start)
                || ClauseVerbs.IsListedPart(text, clause, span.Start),
            SubjectKind.Region => isSite || (attribution.Current is not null && ClauseVerbs.IsGovernedAt(text, clause, span.Start)),
            _ => isSite,
        };
    }
}
