using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>What the names of a clause mean, and which of them only narrow down or place another.</summary>
internal static class ClauseTopics
{
    /// <summary>Longest count between 全国 and a class of zones: 现有219家.</summary>
    private const int LongestCount = 10;

    /// <summary>Longest words between a place and what lies in it: 在中牟县|建设运营的|万邦物流园区.</summary>
    private const int LongestAttribute = 16;

    /// <summary>The resolved names that the clause can speak of, in order.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="subjects">The clause's names.</param>
    /// <param name="attribution">What was spoken of before.</param>
    public static List<Topic> Resolve(string text, List<SubjectMention> subjects, Attribution attribution)
    {
        var topics = new List<Topic>();
        foreach (var mention in subjects)
        {
            if (mention.Standing != Standing.Topic || attribution.Resolve(mention) is not { } referent)
            {
                continue;
            }

            var start = mention.Span.Start;
            if (topics.Count > 0 && referent == Referent.Firm && IsHost(text, topics[^1]))
            {
                topics.RemoveAt(topics.Count - 1);
            }

            if (topics.Count > 0 && IsVenue(text, topics[^1], start, referent))
            {
                continue;
            }

            if (topics.Count > 0 && (Narrows(text, topics[^1], mention, referent) || IsPlacedBy(text, topics[^1], start)))
            {
                start = topics[^1].Span.Start;
                topics.RemoveAt(topics.Count - 1);
                if (referent.Kind == SubjectKind.Project && topics.Count > 0 && IsOwner(text, topics[^1], start))
                {
                    topics.RemoveAt(topics.Count - 1);
                }
            }

            topics.Add(new Topic(TextSpan.FromBounds(start, mention.Span.End), referent));
        }

        return topics;
    }

    /// <summary>龙头县工业集中区, 晋城市在金匠新区: names side by side narrow down to the last. 全国219家国家级经开区 are that class.</summary>
    private static bool Narrows(string text, Topic last, SubjectMention mention, Referent referent)
    {
        var gap = mention.Span.Start - last.Span.End;
        return last.Referent.Kind != SubjectKind.Project
                && referent.Kind != SubjectKind.Project
                && gap <= 2
                && (gap == 0 || "在的·于".Contains(text[last.Span.End]))
            || last.Referent.Kind == SubjectKind.Nation
                && referent.Kind == SubjectKind.Sector
                && ClauseOpeners.IsCounted(text, mention.Span.Start)
                && gap < LongestCount;
    }

    /// <summary>嘉兴市在|上海市, 汽车园在|新乡经开区: the second is where the first does something, or is.</summary>
    private static bool IsVenue(string text, Topic last, int start, Referent referent) =>
        start - last.Span.End == 1
        && text[start - 1] == '在'
        && (
            last.Referent.Kind == SubjectKind.Zone && referent.Kind is SubjectKind.Zone or SubjectKind.Region
            || last.Referent.Kind == SubjectKind.Region
                && referent.Kind == SubjectKind.Region
                && !Divisions.MayHold(last.Referent.Name, referent.Name)
        );

    /// <summary>在中牟县|建设运营的|万邦物流园区: the first name only says where the second is.</summary>
    private static bool IsPlacedBy(string text, Topic last, int start)
    {
        var between = text.AsSpan(last.Span.End, Math.Max(0, start - last.Span.End));
        return last.Referent.Kind is SubjectKind.Zone or SubjectKind.Region
            && between.Length is > 0 and <= LongestAttribute
            && between[^1] == '的'
            && between.IndexOfAny('、', ',') < 0
            && IsSite(text, last.Span.Start);
    }

    /// <summary>产业园|里的天意公司, 高新区|的天意公司: the firm's site.</summary>
    private static bool IsHost(string text, Topic last)
    {
        var behind = text.AsSpan(last.Span.End);
        return behind.StartsWith("的") || behind.Length > 1 && behind[0] is '里' or '内' or '中' && behind[1] == '的';
    }

    /// <summary>X集团|在高新区设立的Y项目: the firm that has the project.</summary>
    private static bool IsOwner(string text, Topic last, int start) =>
        last.Referent == Referent.Firm && start - last.Span.End is >= 0 and <= 2 && text[start - 1] is '在' or '于';

    /// <summary>在|中牟县, 位于|高新区.</summary>
    public static bool IsSite(string text, int at) =>
        at > 0 && (text[at - 1] == '在' || SubjectWords.Locatives.TryMatch(text, at, out _, out _));
}
