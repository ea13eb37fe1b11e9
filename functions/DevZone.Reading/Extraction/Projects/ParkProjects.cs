using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds the zones of one part that are themselves what is being built: 该产业园总投资55亿元.</summary>
internal sealed class ParkProjects(ProjectContext context, PartAnalysis part)
{
    private readonly string text = part.Part.Folded;
    private readonly List<ZoneMention> zoneMentions = context.Zones.GetValueOrDefault(part.Part) ?? [];

    /// <summary>True for a zone that hosts projects and is none itself, whatever is said of it.</summary>
    public bool IsHost(ZoneMention mention) =>
        context.ZonesById.TryGetValue(mention.ZoneId, out var zone)
        && (
            zone.Level is ZoneLevel.National or ZoneLevel.Provincial
            || zone.Kind is not null && !zone.Kind.Contains('园') && !zone.Kind.Contains('城')
        );

    /// <summary>The park that a clause speaks of as a work, met for the first time or named again; null where there is none.</summary>
    public ProjectRecord? In(Clause clause)
    {
        if (Spoken(clause) is not { } mention || IsHost(mention) || !context.ZonesById.TryGetValue(mention.ZoneId, out var zone))
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
        record.Locate(new Site(zone.PartOf ?? context.Siting.Main(part.Part, id => id == zone.Id), SiteReason.Article));
        record.IsPark = true;
        context.Mentions.Add(new ProjectMention(part.Part, mention.Span, record.Id));
        return record;
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
