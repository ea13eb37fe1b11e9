using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds the zones of one part that are themselves what is being built: 该产业园总投资55亿元.</summary>
internal sealed class ParkProjects(ProjectContext context, PartAnalysis part)
{
    /// <summary>园区 and 产业园 only point at a park.</summary>
    private const int ShortestName = 5;

    /// <summary>So much may follow a stage word in its clause: 开工建设|仪式.</summary>
    private const int LongestTail = 6;

    /// <summary>安徽省|合肥机器人产业园.</summary>
    private const int LongestProvince = 3;

    /// <summary>A portrait of so many clauses may come before the cost.</summary>
    private const int LongestPortrait = 6;

    private readonly string text = part.Part.Folded;
    private readonly List<ZoneMention> zoneMentions = context.Zones.GetValueOrDefault(part.Part) ?? [];

    /// <summary>True for a zone that hosts projects and is none itself, whatever is said of it.</summary>
    public bool IsHost(ZoneMention mention) =>
        context.ZonesById.TryGetValue(mention.ZoneId, out var zone)
        && (
            zone.Level is ZoneLevel.National or ZoneLevel.Provincial
            || zone.Kind is not null && zone.Kind.AsSpan().IndexOfAny("园城港谷基") < 0
        );

    /// <summary>The park that a clause speaks of as a work, met for the first time or named again; null where there is none.</summary>
    public ProjectRecord? In(Clause clause)
    {
        if (
            Spoken(clause) is not { } mention
            || IsHost(mention)
            || IsEntered(mention)
            || !context.ZonesById.TryGetValue(mention.ZoneId, out var zone)
        )
        {
            return null;
        }

        if (context.ProjectOf(zone) is { } known)
        {
            return mention.Span.Start - clause.Span.Start < 3 ? known : null;
        }

        var named = mention.Span.Length >= ShortestName;
        return IsBuilt(clause, mention) || named && (IsBegun(clause, mention) || IsPriced(clause, mention))
            ? Open(mention, zone, clause)
            : null;
    }

    /// <summary>拟入驻|云岭产业园8个: who comes there is told of, not the park.</summary>
    private static bool IsEntered(ZoneMention mention)
    {
        var before = mention.Part.Folded.AsSpan(0, mention.Span.Start);
        return before.EndsWith("入驻") || before.EndsWith("进驻") || before.EndsWith("落户") || before.EndsWith("落户于");
    }

    /// <summary>A park with which a sentence opened, and which this clause calls 该项目: 云岭产业园是…。该项目总投资10亿元.</summary>
    public ProjectRecord? Anaphor(Clause clause)
    {
        if (
            context.ParkInSight is not { } mention
            || !ProjectPhrases.StrongAnaphors.TryMatch(text, clause.Span.Start, out _, out _)
            || !HasTotal(clause)
            || CountsProjectsBefore(clause)
            || !context.ZonesById.TryGetValue(mention.ZoneId, out var zone)
        )
        {
            return null;
        }

        context.ParkInSight = null;
        return context.ProjectOf(zone) ?? Open(mention, zone, clause);
    }

    /// <summary>Notes the park that a sentence opens with, or forgets the last one where it opens with another name.</summary>
    public void Look(Clause clause, bool opensSentence)
    {
        if (
            opensSentence
            && SpanSearch.Within(zoneMentions, clause.Span, zone => zone.Span).FirstOrDefault() is { } mention
            && mention.Span.Start == clause.Span.Start
        )
        {
            context.ParkInSight = IsHost(mention) || mention.Span.Length < ShortestName ? null : mention;
        }
    }

    /// <summary>Where the park is named, or the clause that speaks of it where that is in another part.</summary>
    private TextSpan SpanIn(ZoneMention mention, Clause clause) => mention.Part == part.Part ? mention.Span : clause.Span;

    private ProjectRecord Open(ZoneMention mention, Zone zone, Clause clause)
    {
        var first = zone.Mentions.First(named => named.Article == part.Part.Article);
        var home = context.Article.Parts.First(named => named.Part.Part == first.Part && named.Part.Index == first.Paragraph);
        var record = context.Resolve(new ProjectCandidate(home, new TextSpan(first.Start, first.Length)));
        record.Locate(
            zone.PartOf is { } whole
                ? new Site(whole, SiteReason.Sentence)
                : context.Siting.Of(new ProjectCandidate(part, SpanIn(mention, clause)), (0, 1), id => id == zone.Id, _ => false)
        );
        record.IsPark = true;
        context.Mentions.Add(new ProjectMention(mention.Part, mention.Span, record.Id));
        return record;
    }

    /// <summary>园区新开工项目15项，|项目总投资93.7亿元: those that were counted.</summary>
    private bool CountsProjectsBefore(Clause clause)
    {
        var index = part.ClauseAt(clause.Span.Start);
        return index > 0
            && part.Clauses[index - 1] is var before
            && before.Sentence == clause.Sentence
            && ProjectNames.CountsProjects(part, before);
    }

    /// <summary>总投资10亿元, 计划总投资约10亿元.</summary>
    private bool HasTotal(Clause clause) =>
        SpanSearch
            .Within(part.Quantities, clause.Span, quantity => quantity.Span)
            .Any(quantity =>
                quantity.Dimension == Dimension.Money
                && ProjectPhrases.Total.IsIn(text.AsSpan(clause.Span.Start, quantity.Span.Start - clause.Span.Start))
            );

    /// <summary>云岭产业园|开工建设, 云岭产业园|在绵江市开发区正式开始建设: what a zone that hosts others is not told of.</summary>
    private bool IsBegun(Clause clause, ZoneMention mention)
    {
        var at = mention.Span.End;
        if (SiteWords.IsSited(text, mention.Span.Start) && text[mention.Span.Start - 1] != '的')
        {
            return false;
        }

        if (at < clause.Span.End && text[at] == '在')
        {
            var site = SpanSearch.Within(zoneMentions, TextSpan.FromBounds(at, clause.Span.End), zone => zone.Span).FirstOrDefault();
            at = site?.Span.End ?? at;
        }

        while (
            ProjectPhrases.Times.TryMatch(text, at, out var length, out _)
            || SpanSearch.Within(part.Dates, new TextSpan(at, 1), date => date.Span) is { Count: > 0 } dates
                && (length = dates[0].Span.Length) > 0
        )
        {
            at += length;
        }

        at += text.AsSpan(at).StartsWith("正式") || text.AsSpan(at).StartsWith("全面") || text.AsSpan(at).StartsWith("隆重") ? 2 : 0;
        return ProjectWords.Stages.TryMatch(text, at, out var told, out var stage)
            && stage is ProjectStage.Started or ProjectStage.UnderConstruction or ProjectStage.Completed
            && at + told >= clause.Span.End - LongestTail
            && !SpanSearch.AnyWithin(part.Quantities, TextSpan.FromBounds(at, Math.Max(at, clause.Span.End)), quantity => quantity.Span)
            && !ProjectPhrases.StageObjects.IsIn(text.AsSpan(at + told, Math.Max(0, clause.Span.End - at - told)));
    }

    /// <summary>恒安机器人产业园|位于…，…，总投资40亿元: a later clause of the sentence that it opens tells what it cost.</summary>
    private bool IsPriced(Clause clause, ZoneMention mention)
    {
        var sentence = part.Sentences[clause.Sentence];
        if (mention.Span.Start > sentence.Span.Start + LongestProvince || ProjectNames.CountsProjects(part, clause))
        {
            return false;
        }

        for (var i = sentence.FirstClause + 1; i < sentence.FirstClause + Math.Min(sentence.ClauseCount, LongestPortrait); i++)
        {
            var next = part.Clauses[i];
            if (ProjectNames.CountsProjects(part, next))
            {
                return false;
            }

            if (ProjectPhrases.Totals.TryMatch(text, next.Span.Start, out _, out _) && HasTotal(next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The zone of a clause that is built there, else its first one.</summary>
    private ZoneMention? Spoken(Clause clause)
    {
        var here = SpanSearch.Within(zoneMentions, clause.Span, zone => zone.Span);
        foreach (var zone in here)
        {
            if (IsBuilt(clause, zone))
            {
                return zone;
            }
        }

        return here.FirstOrDefault();
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
}
