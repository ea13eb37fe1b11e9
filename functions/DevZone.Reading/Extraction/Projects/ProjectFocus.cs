using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// What one part is speaking of, clause by clause. A name opens a focus: what the next clauses of its sentence state is said of it, and
/// so is what a later sentence says of 该项目. Another subject closes the focus.
/// </summary>
internal sealed class ProjectFocus(ProjectContext context, PartAnalysis part, NamedProjects named, ParkProjects parks)
{
    private readonly string text = part.Part.Folded;
    private readonly List<ZoneMention> zoneMentions = context.Zones.GetValueOrDefault(part.Part) ?? [];

    /// <summary>False where the text has turned to something else.</summary>
    private bool active;

    /// <summary>The projects that the current clause speaks of; none where it speaks of something else.</summary>
    public List<ProjectRecord> Records => active ? context.Focus : [];

    /// <summary>Moves on to a clause.</summary>
    /// <param name="index">Its index in the part.</param>
    /// <param name="here">The names in it.</param>
    public void Turn(int index, List<ProjectCandidate> here)
    {
        var clause = part.Clauses[index];
        var phase = here.Count > 0 ? null : PhaseOfFocus(clause);
        parks.Look(clause, index == 0 || part.Clauses[index - 1].Sentence != clause.Sentence);
        if (here.Count > 0)
        {
            context.ParkInSight = null;
            Open(here, clause);
        }
        else if (phase is not null)
        {
            Open([phase], clause);
        }
        else if ((parks.Anaphor(clause) ?? parks.In(clause)) is { } park)
        {
            SpeakOf([park]);
            park.Cite(part.Part, clause.Span);
        }
        else if (PartOfList(clause) is { } some)
        {
            SpeakOf(some);
        }
        else
        {
            active = GoesOn(index);
        }

        ReadSite(clause, here);
    }

    private void SpeakOf(List<ProjectRecord> records)
    {
        context.Focus = records;
        active = true;
    }

    /// <summary>The names of a clause open a new focus: the last of them, with its list.</summary>
    private void Open(List<ProjectCandidate> here, Clause clause)
    {
        foreach (var candidate in here)
        {
            named.Meet(candidate, clause);
        }

        var last = here.FindLast(candidate => !IsInPassing(candidate)) ?? here[^1];
        SpeakOf(named.ListOf(last));

        // A等14个项目, 总投资43亿元: the sum of all fourteen.
        active = context.Focus.Count > 1 || !last.Among && !ProjectNames.CountsProjects(part, clause);
        if (context.Focus.Count > 1 && !context.Focus.TrueForAll(context.LastList.Contains))
        {
            context.LastList = context.Focus;
        }
    }

    /// <summary>继弹性体项目|后的再次合作: named as what went before.</summary>
    private bool IsInPassing(ProjectCandidate candidate) =>
        text.AsSpan(candidate.Span.End) is ['后' or '之', ..] rest && (rest[0] == '后' || rest.StartsWith("之后"));

    /// <summary>一期项目 beside 数据中心二期: another phase of the work in focus.</summary>
    private ProjectCandidate? PhaseOfFocus(Clause clause)
    {
        if (context.Focus is not [var whole] || ProjectRegistry.PhaseOf(whole.Key) is not { } own || clause.Span.Length < 4)
        {
            return null;
        }

        var start = text.AsSpan(clause.Span.Start, 4);
        var phase = start[..2];
        if (phase[1] != '期' || !"一二三四五".Contains(phase[0]) || phase.SequenceEqual(own))
        {
            return null;
        }

        return new ProjectCandidate(part, new TextSpan(clause.Span.Start, start.EndsWith("项目") || start.EndsWith("工程") ? 4 : 2))
        {
            KeyInFull = whole.Key.Replace(own, phase.ToString()),
        };
    }

    /// <summary>前者, 后者, 其余: one or some of the list named last.</summary>
    private List<ProjectRecord>? PartOfList(Clause clause)
    {
        var words = ItemNumber.Without(text.AsSpan(clause.Span.Start, clause.Span.Length));
        return context.LastList.Count < 2 ? null
            : words.StartsWith("前者") ? [context.LastList[0]]
            : words.StartsWith("后者") ? [context.LastList[^1]]
            : words.StartsWith("其余") ? [.. context.LastList.Where(record => record.Stage <= ProjectStage.Planned)]
            : null;
    }

    /// <summary>True where a clause without a name is about the focus.</summary>
    private bool GoesOn(int index)
    {
        var clause = part.Clauses[index];
        var words = ItemNumber.Without(text.AsSpan(clause.Span.Start, clause.Span.Length));
        var known = context.Focus.Count > 0;
        if (
            known
            && (index == 0 && FormLines.Is(part) || active && FormLines.IsPlace(part, index) || Opens(index) && IsUnderItsTitle(index))
        )
        {
            return true;
        }

        if (
            StartsWith(words, ProjectPhrases.OtherSubjects)
            || words.IndexOf("个项目") is >= 0 and var at && words.IndexOf("两个项目") < 0 && !words[Math.Max(0, at - 3)..at].Contains('第')
            || ProjectNames.CountsProjects(part, clause)
        )
        {
            return false;
        }

        if (PointsElsewhere(words))
        {
            return false;
        }

        if (Opens(index))
        {
            return known
                && (
                    index == 0 && context.Titled
                    || StartsWith(words, index == 0 ? ProjectPhrases.StrongAnaphors : ProjectPhrases.Anaphors)
                    || words.IndexOf("该项目") is >= 0 and < 12
                    || IsPricedAnaphor(words)
                    || IsSort(words)
                );
        }

        return active && !SpanSearch.AnyWithin(zoneMentions, new TextSpan(clause.Span.Start, 1), mention => mention.Span)
            || known
                && (
                    StartsWith(words, ProjectPhrases.StrongAnaphors) && (!words.StartsWith("项目") || IsNamedHere())
                    || words.IndexOf("该项目") is >= 0 and < 6
                );
    }

    /// <summary>项目 alone within a sentence points at what its own part has named, and no farther.</summary>
    private bool IsNamedHere() => context.Mentions.Count > 0 && context.Mentions[^1].Part == part.Part;

    /// <summary>在|这个|总投资135亿元|的项目|背后.</summary>
    private static bool IsPricedAnaphor(ReadOnlySpan<char> words) =>
        words.IndexOf("这个") is >= 0 and < 3 && words.IndexOf("投资") is > 0 and < 10 && words.IndexOf("的项目") > 0;

    /// <summary>大桥|长2155米 after 赣安特大桥, 线路|全长137公里 after 昌宁高铁: the sort of work that the one in focus is.</summary>
    private bool IsSort(ReadOnlySpan<char> words)
    {
        if (context.Focus is not [var work])
        {
            return false;
        }

        var at =
            words.StartsWith("该") ? 1
            : words.StartsWith("这座") || words.StartsWith("这条") ? 2
            : 0;
        words = words[at..];
        var line = words.StartsWith("线路") || words.StartsWith("全线") || words.StartsWith("路线");
        return line && ProjectWords.IsInfrastructure(work.Key)
            || ProjectWords.Facilities.TryMatch(words, 0, out var length, out _)
                && length > 1
                && work.Key.AsSpan().EndsWith(words[..length]);
    }

    /// <summary>这座|工厂 after a park was named: another sort of work than the one in focus.</summary>
    private bool PointsElsewhere(ReadOnlySpan<char> words) =>
        (words.StartsWith("这座") || words.StartsWith("这条") || words.StartsWith("这家"))
        && context.Focus is [var work]
        && ProjectWords.Facilities.TryMatch(words, 2, out var length, out _)
        && !work.Key.Contains(words.Slice(2, length).ToString(), StringComparison.Ordinal);

    /// <summary>3.康川疫苗生产基地。|位于…: the sentence behind one that is nothing but the name in focus.</summary>
    private bool IsUnderItsTitle(int index)
    {
        var clause = part.Clauses[index];
        if (clause.Sentence != 1 || part.Sentences[0].ClauseCount != 1 || named.In(part.Clauses[0]) is not [var title])
        {
            return false;
        }

        var first = part.Clauses[0].Span;
        return title.PhraseEnd == first.End
            && title.Span.Start == first.Start + ItemNumber.LengthOf(text.AsSpan(first.Start, first.Length))
            && context.Focus.Contains(named.RecordOf(title));
    }

    /// <summary>True for a sentence's first clause, also behind 目前，: what the sentence is about is only named there.</summary>
    private bool Opens(int index)
    {
        if (index == 0 || part.Clauses[index].Sentence != part.Clauses[index - 1].Sentence)
        {
            return true;
        }

        var before = part.Clauses[index - 1].Span;
        return ProjectPhrases.Adverbs.Contains(text.AsSpan(before.Start, before.Length).TrimEnd(", "));
    }

    /// <summary>该项目位于蓝田开发区: where the project in focus lies.</summary>
    private void ReadSite(Clause clause, List<ProjectCandidate> here)
    {
        if (
            here.Count == 0
            && Records is [var record]
            && SpanSearch.Within(zoneMentions, clause.Span, mention => mention.Span).FirstOrDefault() is { } zone
            && !context.IsItself(zone.ZoneId, record)
            && (SiteWords.IsSited(text, zone.Span.Start) || FormLines.IsPlace(part, part.ClauseAt(clause.Span.Start)))
        )
        {
            record.Locate(new Site(zone.ZoneId, SiteReason.Sentence));
        }
    }

    private static bool StartsWith(ReadOnlySpan<char> words, PhraseIndex<string> openings) => openings.TryMatch(words, 0, out _, out _);
}
