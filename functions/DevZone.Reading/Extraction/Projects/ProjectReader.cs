using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds the projects of an issue and what its articles say of them.</summary>
internal static class ProjectReader
{
    /// <summary>An article that names so many cities is about none of them.</summary>
    private const int Many = 3;

    public static ProjectFindings Read(
        IReadOnlyList<ArticleAnalysis> articles,
        PlaceFindings places,
        ZoneFindings zones,
        DateOnly? issueDate
    )
    {
        var registry = new ProjectRegistry();
        var byPart = zones.Mentions.GroupBy(mention => mention.Part).ToDictionary(group => group.Key, group => group.ToList());
        var byId = zones.Zones.ToDictionary(zone => zone.Id);
        var mentions = new List<ProjectMention>();
        var claimed = new HashSet<QuantityMention>();
        foreach (var article in articles)
        {
            var named = article
                .Parts.SelectMany(part =>
                    (byPart.GetValueOrDefault(part.Part) ?? []).SelectMany(mention =>
                        Enumerable.Repeat(mention.ZoneId, Weight(part, mention))
                    )
                )
                .ToList();
            var context = new ProjectContext
            {
                Article = article,
                IssueDate = article.Article.Date ?? issueDate,
                Places = places,
                Zones = byPart,
                ZonesById = byId,
                Registry = registry,
                Siting = new ProjectZone(byPart, byId, new ArticleZones(article, byPart, named, IsOfManyCities(article, places)), places),
            };
            foreach (var part in ReadingOrder.Of(article))
            {
                PartProjects.Read(context, part);
            }

            context.Own.ForEach(record => Locate(record, context));
            mentions.AddRange(context.Mentions);
            claimed.UnionWith(context.Named);
        }

        claimed.UnionWith(registry.All.SelectMany(record => record.Claimed()));
        return new ProjectFindings([.. registry.All.Select(record => record.ToProject())], mentions, claimed);
    }

    /// <summary>A round-up over the cities of a province.</summary>
    private static bool IsOfManyCities(ArticleAnalysis article, PlaceFindings places) =>
        places.HomeOf(article.Article.Number).City is null
        && article.Parts.SelectMany(part => places.In(part.Part)).Select(place => place.City).OfType<string>().Distinct().Take(Many).Count()
            == Many;

    /// <summary>A zone in the headline, or one that holds the ceremony (经开区举行集中开工仪式), counts once more: the article is about it.</summary>
    private static int Weight(PartAnalysis part, ZoneMention mention)
    {
        var clause = part.Clauses[Math.Max(0, part.ClauseAt(mention.Span.Start))].Span;
        var rest = part.Part.Folded.AsSpan(mention.Span.End, Math.Max(0, clause.End - mention.Span.End));
        var ceremony = rest.StartsWith("举行") && ProjectPhrases.Events.IsIn(rest);
        return 1 + (part.Part.Part is ArticlePart.Headline ? 1 : 0) + (ceremony ? 1 : 0);
    }

    private static void Locate(ProjectRecord record, ProjectContext context)
    {
        if (record.City is null && record.Zone is { } id && context.ZonesById.TryGetValue(id, out var zone))
        {
            (record.Province, record.City) = (zone.Province, zone.City);
        }

        var home = context.Places.HomeOf(context.Article.Article.Number);
        record.City ??= home.City?.City;
        record.Province ??= home.Province?.Province;
    }
}
