using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Gives what the clauses of one part say of stages to the projects that they speak of.</summary>
internal sealed class StageAttribution(ProjectContext context, PartAnalysis part, NamedProjects named, ProjectFocus focus)
{
    private readonly string text = part.Part.Folded;
    private int sentence = -1;

    /// <summary>True where the sentence has turned to what is yet to come.</summary>
    private bool future;

    /// <summary>What the sentence said before it named a project: 签订协议，拟投资建设X项目.</summary>
    private ProjectStage pending;

    /// <param name="clause">The clause.</param>
    /// <param name="here">The names in it.</param>
    public void Read(Clause clause, List<ProjectCandidate> here)
    {
        if (clause.Sentence != sentence)
        {
            sentence = clause.Sentence;
            future = false;
            pending = ProjectStage.Unknown;
        }

        if (pending != ProjectStage.Unknown && part.Part.IsParagraph)
        {
            here.ForEach(candidate => named.RecordOf(candidate).Reach(pending));
        }

        // X高速公路将于年底通车;恒安机场日前开工: another work begins anew.
        future &=
            here.Count == 0 || part.ClauseAt(clause.Span.Start) is not (> 0 and var index) || part.Clauses[index - 1].Terminator != ';';

        var words = text.AsSpan(clause.Span.Start, clause.Span.Length);
        var dates = SpanSearch.Within(part.Dates, clause.Span, date => date.Span);
        future |= context.IssueDate is { } today && AnyAfter(dates, today);
        future &= words.IndexOf("已") < 0 && words.IndexOf("目前") < 0;
        var stages = StageReader.Find(text, clause.Span);
        foreach (var found in stages)
        {
            if (IsWithinName(found, here))
            {
                continue;
            }

            var stage = found with
            {
                Future = found.Future || future || found.Stage == ProjectStage.Started && IsUrged(clause, here, found),
            };
            future |= found.Future;
            Tell(stage, clause, here, dates);
        }

        if (stages.Count == 0 && here.Count > 0 && ProjectPhrases.Progressing.IsIn(WordsBefore(clause, here[0])))
        {
            // 加快推动恒升模具项目建设: it is being built, where nothing says more.
            named.ListOf(here[0]).ForEach(record => record.Suppose(ProjectStage.UnderConstruction));
        }

        if (stages.Count == 0 && ProjectPhrases.Events.IsIn(words))
        {
            context.Happening = words.IndexOf("签约") >= 0 ? ProjectStage.Signed : ProjectStage.Started;
        }
    }

    private static bool AnyAfter(MentionRange<DateMention> dates, DateOnly today)
    {
        foreach (var date in dates)
        {
            if (date.Start > today)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithinName(StageMention stage, List<ProjectCandidate> here)
    {
        foreach (var candidate in here)
        {
            if (candidate.Span.Contains(stage.Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>推动|恒升模具项目加快|开工: urged to begin, and so not begun.</summary>
    private bool IsUrged(Clause clause, List<ProjectCandidate> here, StageMention found) =>
        here.Count > 0 && here[0].Span.End <= found.Start && ProjectPhrases.Urging.IsIn(WordsBefore(clause, here[0]));

    private ReadOnlySpan<char> WordsBefore(Clause clause, ProjectCandidate name) =>
        text.AsSpan(clause.Span.Start, Math.Max(0, name.PhraseStart - clause.Span.Start));

    private void Tell(StageMention stage, Clause clause, List<ProjectCandidate> here, MentionRange<DateMention> dates)
    {
        var targets = TargetsOf(stage, here);
        if (targets.Count == 0)
        {
            if (!stage.Future)
            {
                Keep(stage.Stage, clause);
            }

            return;
        }

        foreach (var record in targets)
        {
            Tell(record, stage, clause);
            if (!stage.Future && dates.FirstOrDefault()?.Iso is { } iso)
            {
                record.AddMilestone(iso, part.Part.Text.Substring(stage.Start, stage.Length));
            }
        }
    }

    /// <summary>What no named project is told of holds for all projects of the article, or for the next one that the sentence names.</summary>
    private void Keep(ProjectStage stage, Clause clause)
    {
        var words = text.AsSpan(clause.Span.Start, clause.Span.Length);
        if (words.IndexOf("个项目") >= 0 || ProjectPhrases.Events.IsIn(words) || ProjectNames.CountsProjects(part, clause))
        {
            context.Happening = stage;
        }
        else if (stage is ProjectStage.Signed or ProjectStage.Started)
        {
            pending = stage;
        }
    }

    private void Tell(ProjectRecord record, StageMention stage, Clause clause)
    {
        if (record.IsPark && stage is { Stage: ProjectStage.Signed, Future: false })
        {
            // A park into which firms have moved is at work: 目前已引入6家领军企业.
            record.Reach(ProjectStage.InProduction);
            return;
        }

        if (!part.Part.IsParagraph && part.Part.Part is not (ArticlePart.Captions or ArticlePart.Subheads))
        {
            record.WeakStage = stage.Today > record.WeakStage ? stage.Today : record.WeakStage;
            return;
        }

        record.AwaitsStart |= stage is { Future: true, Stage: ProjectStage.Started } || IsOffered(stage);
        if (stage.Future && stage.Stage >= ProjectStage.Completed)
        {
            record.WeakStage = stage.Today;
        }
        else
        {
            record.Reach(stage.Today);
        }

        record.Cite(part.Part, clause.Span);
    }

    /// <summary>共推出了X项目, 推介X项目: investors are sought, whatever else was signed.</summary>
    private bool IsOffered(StageMention stage) =>
        stage.Stage == ProjectStage.Planned && text.AsSpan(stage.Start, stage.Length).Contains('推');

    private List<ProjectRecord> TargetsOf(StageMention stage, List<ProjectCandidate> here) =>
        here.Count > 0
            ? named.ListOf(here[Math.Max(0, SpanSearch.LastBefore(here, stage.Start, candidate => candidate.Span))])
            : focus.Records;
}
