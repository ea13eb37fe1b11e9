using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds the projects of an issue and what its articles say of them.</summary>
internal static class ProjectReader
{
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
            // A zone in the headline counts twice: the article is about it.
            var named = article
                .Parts.SelectMany(part => Enumerable.Repeat(part.Part, part.Part.Part is ArticlePart.Headline ? 2 : 1))
                .SelectMany(part => byPart.GetValueOrDefault(part) ?? [])
                .Select(mention => mention.ZoneId)
                .ToList();
            var context = new ProjectContext
            {
                Article = article,
                IssueDate = article.Article.Date ?? issueDate,
                Places = places,
                Zones = byPart,
                ZonesById = byId,
                Registry = registry,
                Siting = new ProjectZone(byPart, named),
            };
            foreach (var part in article.Parts.OrderBy(part => Rank(part.Part)))
            {
                new PartProjects(context, part).Read();
            }

            context.Own.ForEach(record => Locate(record, context));
            mentions.AddRange(context.Mentions);
            claimed.UnionWith(context.Named);
        }

        claimed.UnionWith(registry.All.SelectMany(record => record.Claimed()));
        return new ProjectFindings([.. registry.All.Select(record => record.ToProject())], mentions, claimed);
    }

    /// <summary>The body first: a headline does not outrank it.</summary>
    private static int Rank(TextPart part) =>
        part.IsParagraph ? 0
        : part.Part is ArticlePart.Subheads or ArticlePart.Captions ? 1
        : 2;

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
