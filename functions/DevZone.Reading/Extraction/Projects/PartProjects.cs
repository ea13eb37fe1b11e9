using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// Reads what one part of an article says of projects, clause by clause. A name opens a focus: what the next clauses of its sentence
/// state is said of it, and so is what a later sentence says of 该项目. Another subject closes the focus.
/// </summary>
internal sealed class PartProjects(ProjectContext context, PartAnalysis part)
{
    /// <summary>What is said of a list holds for so many of its items.</summary>
    private const int LongestList = 200;

    private readonly string text = part.Part.Folded;
    private readonly List<ZoneMention> zoneMentions = context.Zones.GetValueOrDefault(part.Part) ?? [];
    private readonly Dictionary<ProjectCandidate, ProjectRecord> records = [];

    /// <summary>The projects of each list, once each.</summary>
    private readonly Dictionary<int, List<ProjectRecord>> lists = [];
    private List<ProjectCandidate> candidates = [];
    private bool active;
    private bool future;

    /// <summary>What the sentence said before it named a project: 签订协议，拟投资建设X项目.</summary>
    private ProjectStage pending;

    public void Read()
    {
        var hosts = zoneMentions.Select(mention => (mention.Span, IsHost(mention))).ToList();
        candidates = ProjectScanner.Scan(part, hosts, context.NextList);
        var next = 0;
        var sentence = -1;
        for (var i = 0; i < part.Clauses.Count; i++)
        {
            var clause = part.Clauses[i];
            var begins = clause.Sentence != sentence;
            var opens = begins || i > 0 && IsAdverb(part.Clauses[i - 1]);
            sentence = clause.Sentence;
            if (begins)
            {
                future = false;
                pending = ProjectStage.Unknown;
            }

            var here = new List<ProjectCandidate>();
            while (next < candidates.Count && candidates[next].Span.Start < clause.Span.End)
            {
                here.Add(candidates[next++]);
            }

            Focus(clause, here, opens, i == 0);
            ReadSite(clause, here);
            ReadQuantities(clause, here, next);
            ReadStages(clause, here);
        }
    }

    /// <summary>目前，: what the sentence is about is only named after it.</summary>
    private bool IsAdverb(Clause clause) =>
        ProjectPhrases.Adverbs.Contains(text.Substring(clause.Span.Start, clause.Span.Length).TrimEnd(',', ' '));

    private bool IsHost(ZoneMention mention) =>
        context.ZonesById.TryGetValue(mention.ZoneId, out var zone)
        && (
            zone.Level is ZoneLevel.National or ZoneLevel.Provincial
            || zone.Kind is not null && !zone.Kind.Contains('园') && !zone.Kind.Contains('城')
        );

    private void Focus(Clause clause, List<ProjectCandidate> here, bool opens, bool first)
    {
        var words = text.AsSpan(clause.Span.Start, clause.Span.Length);
        if (here.Count > 0)
        {
            Open(here, clause);
            return;
        }

        if (PhaseOfFocus(clause) is { } phase)
        {
            Open([phase], clause);
            return;
        }

        if (ParkProject(clause) is { } park)
        {
            context.Focus = [park];
            active = true;
            park.Cite(part.Part, clause.Span);
            return;
        }

        words = WithoutNumber(words);
        if (words.StartsWith("前者") && context.LastList.Count > 1)
        {
            context.Focus = [context.LastList[0]];
            active = true;
        }
        else if (words.StartsWith("后者") && context.LastList.Count > 1)
        {
            context.Focus = [context.LastList[^1]];
            active = true;
        }
        else if (words.StartsWith("其余") && context.LastList.Count > 1)
        {
            context.Focus = [.. context.LastList.Where(record => record.Stage <= ProjectStage.Planned)];
            active = true;
        }
        else if (StartsWith(words, ProjectPhrases.OtherSubjects) || words.IndexOf("个项目") >= 0 && words.IndexOf("两个项目") < 0)
        {
            active = false;
        }
        else if (opens)
        {
            active =
                context.Focus.Count > 0 && StartsWith(words, first ? ProjectPhrases.StrongAnaphors : ProjectPhrases.Anaphors)
                || context.Focus.Count > 0 && words.IndexOf("该项目") is >= 0 and < 12;
        }
        else
        {
            active &= !SpanSearch.AnyWithin(zoneMentions, new TextSpan(clause.Span.Start, 1), mention => mention.Span);
            active |=
                context.Focus.Count > 0 && (StartsWith(words, ProjectPhrases.StrongAnaphors) || words.IndexOf("该项目") is >= 0 and < 6);
        }
    }

    /// <summary>该项目位于蓝田开发区: where the project in focus lies.</summary>
    private void ReadSite(Clause clause, List<ProjectCandidate> here)
    {
        if (
            active
            && here.Count == 0
            && context.Focus is [var record]
            && SpanSearch.Within(zoneMentions, clause.Span, mention => mention.Span).FirstOrDefault() is { } zone
            && !IsItself(zone.ZoneId, record)
            && ProjectZone.IsSited(text, zone.Span.Start)
        )
        {
            record.Zone = zone.ZoneId;
        }
    }

    /// <summary>The names of a clause open a new focus: the last of them, with its list.</summary>
    private void Open(List<ProjectCandidate> here, Clause clause)
    {
        foreach (var candidate in here)
        {
            var record = Meet(candidate, clause);
            if (candidate.List != 0)
            {
                if (!lists.TryGetValue(candidate.List, out var list))
                {
                    lists.Add(candidate.List, list = []);
                }

                if (list.Count < LongestList && !list.Contains(record))
                {
                    list.Add(record);
                }
            }
        }

        context.Focus = ListOf(here.FindLast(candidate => !IsInPassing(candidate)) ?? here[^1]);
        active = true;
        if (context.Focus.Count > 1 && !context.Focus.TrueForAll(context.LastList.Contains))
        {
            context.LastList = context.Focus;
        }
    }

    /// <summary>继弹性体项目|后的再次合作: named as what went before.</summary>
    private bool IsInPassing(ProjectCandidate candidate) =>
        text.AsSpan(candidate.Span.End) is ['后' or '之', ..] rest && (rest[0] == '后' || rest.StartsWith("之后"));

    /// <summary>Notes what a name's own place tells: its project, company, zone, city, and the quantities within it.</summary>
    private ProjectRecord Meet(ProjectCandidate candidate, Clause clause)
    {
        var record = context.Resolve(candidate, CompanyBefore(candidate));
        records[candidate] = record;
        if (pending != ProjectStage.Unknown && part.Part.IsParagraph)
        {
            record.Reach(pending);
        }

        if (candidate.Company is { } company && !record.Companies.Contains(company))
        {
            record.Companies.Add(company);
        }

        record.Zone ??= context.Siting.Of(candidate, id => IsItself(id, record), IsProject);
        if (PlaceOf(candidate, clause) is { } place)
        {
            record.Province ??= place.Province;
            record.City ??= place.City;
        }

        record.Cite(part.Part, clause.Span);
        context.Mentions.Add(new ProjectMention(part.Part, candidate.Span, record.Id));
        context.Named.UnionWith(SpanSearch.Within(part.Quantities, candidate.Span, mention => mention.Span));
        return record;
    }

    /// <summary>True for a park that stands in a list of projects: A产业园、B产业园等项目.</summary>
    private bool IsProject(ZoneMention mention)
    {
        var index = SpanSearch.LastBefore(candidates, mention.Span.Start, candidate => candidate.Span) + 1;
        return index < candidates.Count && candidates[index].Span.Contains(mention.Span);
    }

    private bool IsItself(string zoneId, ProjectRecord record) =>
        context.ZonesById.TryGetValue(zoneId, out var zone) && ProjectRegistry.Same(context.KeyOf(zone), record.Key);

    /// <summary>晶视电子投资12亿元，建设…生产线: the project that its company stood for in a list.</summary>
    private ProjectRecord? CompanyBefore(ProjectCandidate candidate)
    {
        var before = text.AsSpan(0, candidate.PhraseStart);
        foreach (var record in context.Companies)
        {
            if (before.EndsWith(record.CompanyCore))
            {
                return record;
            }
        }

        return null;
    }

    private PlaceMention? PlaceOf(ProjectCandidate candidate, Clause clause)
    {
        var near = context.Places.LastBefore(part.Part, candidate.Span.Start + 4);
        return
            near?.City is not null
            && near.Span.Start >= clause.Span.Start
            && (
                near.Span.End > candidate.Span.Start
                || !text.AsSpan(near.Span.End, candidate.Span.Start - near.Span.End).Contains("公司", StringComparison.Ordinal)
            )
            ? near
            : null;
    }

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

        return new ProjectCandidate(part, new TextSpan(clause.Span.Start, start.EndsWith("项目") ? 4 : 2))
        {
            KeyInFull = whole.Key.Replace(own, phase.ToString()),
        };
    }

    /// <summary>该产业园总投资55亿元: a park that is itself what is being built.</summary>
    private ProjectRecord? ParkProject(Clause clause)
    {
        var here = SpanSearch.Within(zoneMentions, clause.Span, zone => zone.Span).ToList();
        var mention = here.Find(zone => IsBuilt(clause, zone)) ?? here.FirstOrDefault();
        if (mention is null || IsHost(mention) || !context.ZonesById.TryGetValue(mention.ZoneId, out var zone))
        {
            return null;
        }

        if (context.ProjectOf(zone) is { } known)
        {
            return mention.Span.Start - clause.Span.Start < 3 ? known : null;
        }

        if (!IsBuilt(clause, mention))
        {
            return null;
        }

        var first = zone.Mentions.First(named => named.Article == part.Part.Article);
        var home = context.Article.Parts.First(named => named.Part.Part == first.Part && named.Part.Index == first.Paragraph);
        var record = context.Resolve(new ProjectCandidate(home, new TextSpan(first.Start, first.Length)));
        record.Zone ??= zone.PartOf ?? context.Siting.MainZone(id => id == zone.Id);
        record.IsPark = true;
        context.Mentions.Add(new ProjectMention(part.Part, mention.Span, record.Id));
        return record;
    }

    /// <summary>产业园总投资55亿元, 总投资55亿元的园区, 产业园由X公司开发: the park is a work with a price.</summary>
    private bool IsBuilt(Clause clause, ZoneMention mention)
    {
        var before = text.AsSpan(clause.Span.Start, mention.Span.Start - clause.Span.Start);
        var rest = text.AsSpan(mention.Span.End, Math.Max(0, clause.Span.End - mention.Span.End));
        return rest.StartsWith("总投资")
            || rest.StartsWith("计划总投资")
            || rest.StartsWith("项目总投资")
            || rest.StartsWith("由") && (rest.EndsWith("开发") || rest.EndsWith("投资建设") || rest.EndsWith("开发建设"))
            || before.StartsWith("总投资")
                && before.EndsWith("的")
                && SpanSearch.EndingAt(part.Quantities, mention.Span.Start - 1, quantity => quantity.Span)
                    is { Dimension: Dimension.Money };
    }

    private void ReadQuantities(Clause clause, List<ProjectCandidate> here, int next)
    {
        var quantities = SpanSearch.Within(part.Quantities, clause.Span, mention => mention.Span).ToList();
        if (quantities.Count == 0)
        {
            return;
        }

        (ProjectField Field, int Strength)? role = null;
        var previousEnd = clause.Span.Start;
        var shared = new List<QuantityMention>();
        var sentence = part.Sentences[clause.Sentence].Span;
        foreach (var quantity in quantities)
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

            if (role is not { } claim)
            {
                continue;
            }

            var targets = TargetsOf(quantity, here, next);
            if (targets.Count == 1)
            {
                Offer(targets[0], claim, quantity, clause);
            }
            else if (targets.Count > 1)
            {
                shared.Add(quantity);
                var each = text.AsSpan(clause.Span.Start, clause.Span.Length);
                if (shared.Count == targets.Count)
                {
                    for (var i = 0; i < shared.Count; i++)
                    {
                        Offer(targets[i], claim, shared[i], clause);
                    }
                }
                else if (shared.Count == 1 && (each.IndexOf("均投资") >= 0 || each.IndexOf("各投资") >= 0 || each.IndexOf("投资均") >= 0))
                {
                    targets.ForEach(target => Offer(target, claim, quantity, clause));
                }
            }
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

    /// <summary>Whose quantity it is: the name whose phrase it stands in, else the name before it, else the focus.</summary>
    private List<ProjectRecord> TargetsOf(QuantityMention quantity, List<ProjectCandidate> here, int next)
    {
        var before = SpanSearch.LastBefore(here, quantity.Span.Start, candidate => candidate.Span);
        var after =
            before + 1 < here.Count ? here[before + 1]
            : next < candidates.Count ? candidates[next]
            : null;
        if (after is not null && after.PhraseStart <= quantity.Span.Start && quantity.Span.End <= after.Span.Start)
        {
            return [records.GetValueOrDefault(after) ?? context.Resolve(after, CompanyBefore(after))];
        }

        return before >= 0 ? ListOf(here[before])
            : here.Count == 0 && active ? context.Focus
            : [];
    }

    private List<ProjectRecord> ListOf(ProjectCandidate candidate) => candidate.List == 0 ? [records[candidate]] : lists[candidate.List];

    private void ReadStages(Clause clause, List<ProjectCandidate> here)
    {
        var stages = StageReader.Find(text, clause.Span);
        var dates = SpanSearch.Within(part.Dates, clause.Span, date => date.Span).ToList();
        var words = text.AsSpan(clause.Span.Start, clause.Span.Length);
        foreach (var date in dates)
        {
            future |= context.IssueDate is { } today && date.Start is { } start && start > today;
        }

        future &= words.IndexOf("已") < 0 && words.IndexOf("目前") < 0;
        foreach (var found in stages)
        {
            if (
                SpanSearch.LastBefore(here, found.Start, candidate => candidate.Span) + 1 is var within
                && within < here.Count
                && here[within].Span.Contains(found.Start)
            )
            {
                continue;
            }

            var stage = found with { Future = found.Future || future };
            future |= found.Future;
            var targets = TargetsOf(stage, here);
            if (targets.Count == 0)
            {
                if (!stage.Future && (words.IndexOf("个项目") >= 0 || words.ContainsAny(ProjectPhrases.Events)))
                {
                    context.Happening = stage.Stage;
                }
                else if (!stage.Future && stage.Stage is ProjectStage.Signed or ProjectStage.Started)
                {
                    pending = stage.Stage;
                }

                continue;
            }

            foreach (var record in targets)
            {
                Tell(record, stage, clause);
                if (!stage.Future && dates is [{ Iso: { } iso }, ..])
                {
                    record.AddMilestone(iso, part.Part.Text.Substring(stage.Start, stage.Length));
                }
            }
        }

        if (stages.Count == 0 && words.ContainsAny(ProjectPhrases.Events))
        {
            context.Happening = words.IndexOf("签约") >= 0 ? ProjectStage.Signed : ProjectStage.Started;
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

    private List<ProjectRecord> TargetsOf(StageMention stage, List<ProjectCandidate> here) =>
        here.Count > 0 ? ListOf(here[Math.Max(0, SpanSearch.LastBefore(here, stage.Start, candidate => candidate.Span))])
        : active ? context.Focus
        : [];

    /// <summary>1.项目用地: without the number of a list's item.</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> words)
    {
        var at = 0;
        while (
            at < words.Length
            && at < 3
            && (char.IsAsciiDigit(words[at]) || words[at] is '(' or ')' or '.' or '、' || "一二三四五六七八九十".Contains(words[at]))
        )
        {
            at++;
        }

        words = at == 0 ? words.TrimStart("“‘ ") : words;
        return at > 1 && words[at - 1] is ('.' or '、' or ')') ? words[at..].TrimStart() : words;
    }

    private static bool StartsWith(ReadOnlySpan<char> words, PhraseIndex<string> openings) => openings.TryMatch(words, 0, out _, out _);
}
