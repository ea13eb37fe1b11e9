using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>The zones that an article names, and which of them it is about.</summary>
internal sealed class ArticleZones(
    ArticleAnalysis article,
    IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions,
    IReadOnlyList<string> namedInArticle,
    bool manyCities
)
{
    private static readonly string[] Builders = ["项目", "区项目", "及", "建设项目", "区建设项目"];

    /// <summary>The article's zones, the one it names most often first.</summary>
    private readonly List<(string Zone, int Count)> ranked =
    [
        .. namedInArticle.GroupBy(zone => zone).Select(group => (group.Key, group.Count())).OrderByDescending(zone => zone.Item2),
    ];

    /// <summary>Zones that the article names elsewhere than in the items of lists.</summary>
    private readonly HashSet<string> hosts =
    [
        .. InArticle(article, mentions)
            .Where(mention => !ZoneItems.IsItem(mention.Part.Folded, mention.Span))
            .Select(mention => mention.ZoneId)
            .Except(Built(article, mentions)),
    ];

    /// <summary>Zones that it names not only to say where one thing lies.</summary>
    private readonly HashSet<string> topics =
    [
        .. InArticle(article, mentions)
            .Where(mention => !SiteWords.IsAddress(mention.Part.Folded, mention.Span))
            .Select(mention => mention.ZoneId),
    ];

    /// <summary>What is called a 园 at least once: named a single time, it is where its own sentence says, and no host of all else.</summary>
    private readonly HashSet<string> parks =
    [
        .. InArticle(article, mentions)
            .Where(mention => mention.Part.Folded[mention.Span.End - 1] == '园')
            .Select(mention => mention.ZoneId),
    ];

    /// <summary>By zone, the sections that name it (<see cref="SectionOf"/>), and the paragraphs.</summary>
    private readonly Dictionary<string, (HashSet<int> Sections, SortedSet<int> Paragraphs)> places = PlacesOf(article, mentions);

    /// <summary>The zone that the article names more often than any other, for what a part tells of; null where two are equal.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isItself">True for the zone that the project is.</param>
    public string? MainZone(TextPart part, Func<string, bool> isItself)
    {
        var main = MainZone(isItself);
        return main is not null && Reaches(main, part) ? main : null;
    }

    /// <summary>
    /// False for a zone that stands in another piece of a round-up, or that an article comes to speak of only after its lead or, where it
    /// is about many cities, after what was told: it has nothing to do with that.
    /// </summary>
    private bool Reaches(string zone, TextPart part)
    {
        var (sections, paragraphs) = places[zone];
        var roundUp = article.Article.SubheadPlaces.Count > 0;
        return sections.Contains(0)
            || roundUp && (sections.Count > 1 || sections.Contains(SectionOf(article.Article, part)))
            || !roundUp
                && (
                    paragraphs.Count > 1
                    || !manyCities && part.Index > 0
                    || paragraphs.Count > 0 && (!part.IsParagraph || paragraphs.Min <= part.Index)
                );
    }

    /// <summary>0 for the headline and the lead, or the number of the subhead that a paragraph stands under.</summary>
    private static int SectionOf(Article article, TextPart part) =>
        part.Part is ArticlePart.Subheads ? part.Index + 1
        : !part.IsParagraph ? 0
        : article.SubheadPlaces.Count == 0
            ? part.Index == 0 ? 0
                : -1
        : SubheadsUpTo(article.SubheadPlaces, part.Index);

    private static int SubheadsUpTo(IReadOnlyList<int> places, int paragraph)
    {
        int low = 0,
            high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle] <= paragraph ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static Dictionary<string, (HashSet<int> Sections, SortedSet<int> Paragraphs)> PlacesOf(
        ArticleAnalysis article,
        IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions
    )
    {
        var found = new Dictionary<string, (HashSet<int> Sections, SortedSet<int> Paragraphs)>();
        foreach (var mention in InArticle(article, mentions))
        {
            if (!found.TryGetValue(mention.ZoneId, out var place))
            {
                found.Add(mention.ZoneId, place = ([], []));
            }

            place.Sections.Add(SectionOf(article.Article, mention.Part));
            if (mention.Part.IsParagraph)
            {
                place.Paragraphs.Add(mention.Part.Index);
            }
        }

        return found;
    }

    private string? MainZone(Func<string, bool> isItself)
    {
        var others = ranked.Where(zone => !isItself(zone.Zone) && hosts.Contains(zone.Zone)).Take(2).ToList();
        var first = others.Count == 1 || others.Count == 2 && others[0].Count > others[1].Count;
        return first && topics.Contains(others[0].Zone) && (others[0].Count > 1 || !parks.Contains(others[0].Zone)) ? others[0].Zone : null;
    }

    /// <summary>Parks that the article tells of as projects: 生物医药产业园|项目, 电商产业园|及结算中心. They host what is said to lie in them.</summary>
    private static IEnumerable<string> Built(ArticleAnalysis article, IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions) =>
        InArticle(article, mentions)
            .Where(mention => mention.Part.Folded[mention.Span.End - 1] is '园' or '区' or '城')
            .DistinctBy(mention => mention.Part.Slice(mention.Span).ToString())
            .Where(mention => IsBuilt(article, mention.Part.Slice(mention.Span).TrimEnd('区').ToString()))
            .Select(mention => mention.ZoneId);

    private static bool IsBuilt(ArticleAnalysis article, string name) =>
        name is [_, _, _, .., '园']
        && article.Parts.Any(part => Array.Exists(Builders, words => part.Part.Folded.Contains(name + words, StringComparison.Ordinal)));

    private static IEnumerable<ZoneMention> InArticle(ArticleAnalysis article, IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions) =>
        article.Parts.SelectMany(part => mentions.GetValueOrDefault(part.Part) ?? []);
}
