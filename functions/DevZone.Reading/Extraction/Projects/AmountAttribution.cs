using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Gives the quantities of a clause to the projects whose fields they are: 总投资, 占地, 年产值, 年产.</summary>
internal sealed class AmountAttribution(ProjectContext context, PartAnalysis part, NamedProjects named, ProjectFocus focus)
{
    private readonly string text = part.Part.Folded;

    /// <param name="clause">The clause.</param>
    /// <param name="here">The names in it.</param>
    public void Read(Clause clause, List<ProjectCandidate> here)
    {
        (ProjectField Field, int Strength)? role = null;
        var previousEnd = Introduced(clause);
        var shared = new List<QuantityMention>();
        var sentence = part.Sentences[clause.Sentence].Span;
        foreach (var quantity in SpanSearch.Within(part.Quantities, clause.Span, mention => mention.Span))
        {
            var before = text.AsSpan(previousEnd, quantity.Span.Start - previousEnd);
            previousEnd = quantity.Span.End;
            if (context.Named.Contains(quantity) || context.Taken.Contains(quantity))
            {
                continue;
            }

            if (before is not "、" and not "和" || shared.Count == 0)
            {
                role = QuantityRole.Of(quantity, before, text.AsSpan(sentence.Start, quantity.Span.Start - sentence.Start));
                shared.Clear();
            }

            var targets = role is null && !IsSpent(quantity, before) ? [] : TargetsOf(quantity, here);
            if (role is null && targets is [{ Stage: >= ProjectStage.Completed }])
            {
                role = (ProjectField.Investment, 1);
            }

            if (role is not { } claim)
            {
                continue;
            }

            if (targets.Count == 1)
            {
                Offer(targets[0], claim, quantity, clause);
            }
            else if (targets.Count > 1)
            {
                shared.Add(quantity);
                Share(targets, claim, shared, clause);
            }
        }
    }

    /// <summary>完成投资7.9亿元: what it cost, once it is completed.</summary>
    private static bool IsSpent(QuantityMention quantity, ReadOnlySpan<char> before) =>
        quantity.Dimension == Dimension.Money && before.EndsWith("完成投资");

    /// <summary>项目投资总额:|不超过100亿元: a clause begins with the one that a colon ends before it.</summary>
    private int Introduced(Clause clause)
    {
        var index = part.ClauseAt(clause.Span.Start);
        return index > 0 && part.Clauses[index - 1] is { Terminator: ':' } heading && heading.Sentence == clause.Sentence
            ? heading.Span.Start
            : clause.Span.Start;
    }

    /// <summary>总投资分别为3亿元、5亿元 gives each of a list its own; 均投资5亿元 gives all of them the same.</summary>
    private void Share(List<ProjectRecord> targets, (ProjectField Field, int Strength) claim, List<QuantityMention> shared, Clause clause)
    {
        var words = text.AsSpan(clause.Span.Start, clause.Span.Length);
        if (shared.Count == targets.Count)
        {
            for (var i = 0; i < shared.Count; i++)
            {
                Offer(targets[i], claim, shared[i], clause);
            }
        }
        else if (
            shared.Count == 1
            && words.IndexOf("平均") < 0
            && (words.IndexOf("均投资") >= 0 || words.IndexOf("各投资") >= 0 || words.IndexOf("投资均") >= 0)
        )
        {
            targets.ForEach(target => Offer(target, claim, shared[0], clause));
        }
    }

    private void Offer(ProjectRecord record, (ProjectField Field, int Strength) claim, QuantityMention quantity, Clause clause)
    {
        if (record.Offer(claim.Field, quantity, claim.Strength))
        {
            context.Taken.Add(quantity);
            record.Cite(part.Part, clause.Span);
        }
    }

    /// <summary>长信铝箔|投资3.6亿元、宏瑞结构件|投资2.2亿元的两个项目: the list goes on behind what is said of one item.</summary>
    private static bool GoesOn(List<ProjectCandidate> here, int index) =>
        here[index].List != 0 && index + 1 < here.Count && here[index + 1].List == here[index].List;

    /// <summary>Whose quantity it is: the name whose phrase it stands in, else the name before it, else the focus.</summary>
    private List<ProjectRecord> TargetsOf(QuantityMention quantity, List<ProjectCandidate> here)
    {
        if (
            named.After(quantity.Span.Start) is { } after
            && after.PhraseStart <= quantity.Span.Start
            && quantity.Span.End <= after.Span.Start
        )
        {
            return [named.RecordOf(after)];
        }

        var before = SpanSearch.LastBefore(here, quantity.Span.Start, candidate => candidate.Span);
        return before >= 0 && here[before] is { Among: true, List: 0 } ? []
            : before >= 0 && (quantity.Span.End <= here[before].PhraseEnd || GoesOn(here, before)) ? [named.RecordOf(here[before])]
            : before >= 0 ? named.ListOf(here[before])
            : here.Count == 0 ? focus.Records
            : [];
    }
}
