using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Reads what one part of an article says of projects, clause by clause.</summary>
internal static class PartProjects
{
    public static void Read(ProjectContext context, PartAnalysis part)
    {
        var parks = new ParkProjects(context, part);
        var zones = (context.Zones.GetValueOrDefault(part.Part) ?? []).Select(mention => (mention.Span, parks.IsHost(mention))).ToList();
        var candidates = ProjectScanner.Scan(part, zones, context.NextList);
        var named = new NamedProjects(context, part, candidates);
        var focus = new ProjectFocus(context, part, named, parks);
        var amounts = new AmountAttribution(context, part, named, focus);
        var stages = new StageAttribution(context, part, named, focus);
        for (var i = 0; i < part.Clauses.Count; i++)
        {
            var clause = part.Clauses[i];
            var here = named.In(clause);
            focus.Turn(i, here);
            amounts.Read(clause, here);
            stages.Read(clause, here);
        }

        if (candidates.Count == 0 && SectionHeads.StageOf(part) is { } stage)
        {
            context.Happening = stage;
        }

        context.Titled = ReadingOrder.IsTitle(part) && candidates is [var title] && title.PhraseEnd == part.Part.Folded.TrimEnd().Length;
    }
}
