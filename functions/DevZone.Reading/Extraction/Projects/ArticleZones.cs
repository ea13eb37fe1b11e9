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
    private List<(string Zone, int Count)> Ranked =>
        field ??= [
            .. namedInArticle.GroupBy(zone => zone).Select(group => (group.Key, group.Count())).OrderByDescending(zone => zone.Item2),
        ];

    /// <summary>Zones that the article names elsewhere than in the items of lists.</summary>
    private HashSet<string> Hosts =>
        field ??= [
            .. InArticle(article, mentions)
                .Where(mention => !ZoneItems.IsItem(mention.Part.Folded, mention.Span))
                .Select(mention => mention.ZoneId)
                .Except(Built(article, mentions)),
        ];

    /// <summary>Zones that it names not only to say where one thing lies.</summary>
    private HashSet<string> Topics =>
        field ??= [
            .. InArticle(article, mentions)
                .Where(mention => !SiteWords.IsAddress(mention.Part.Folded, mention.Span))
                .Select(mention => mention.ZoneId),
        ];

    /// <summary>What is called a 园 at least once: named a single time, it is where its own sentence says, and no host of all else.</summary>
    private HashSet<string> Parks =>
        field ??= [
            .. InArticle(article, mentions)
                .Where(mention => mention.Part.Folded[mention.Span.End - 1] == '园')
                .Select(mention => mention.ZoneId),
        ];

    /// <summary>By zone, the sections that name it (<see cref="SectionOf"/>), and the paragraphs.</summary>
    private Dictionary<string, (HashSet<int> Sections, SortedSet<int> Paragraphs)> Places => field ??= PlacesOf(article, mentions);

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
        var (sections, paragraphs) = Places[zone];
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
        var others = Ranked.Where(zone => !isItself(zone.Zone) && Hosts.Contains(zone.Zone)).Take(2).ToList();
        var first = others.Count == 1 || others.Count == 2 && others[0].Count > others[1].Count;
        return first && Topics.Contains(others[0].Zone) && (others[0].Count > 1 || !Parks.Contains(others[0].Zone)) ? others[0].Zone : null;
    }

    /// <summary>Parks that the article tells of as projects: 生物医药产业园|项目, 电商产业园|及结算中心. They host what is said to lie in them.</summary>
    private static IEnumerable<string> Built(ArticleAnalysis article, IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions)
    {
        var parks = InArticle(article, mentions)
            .Where(mention => mention.Part.Slice(mention.Span).TrimEnd('区') is [_, _, _, .., '园'])
            .Select(mention => (mention.ZoneId, Name: mention.Part.Slice(mention.Span).TrimEnd('区').ToString()))
            .ToList();
        var built = BuiltOf([.. parks.Select(park => park.Name)], article);
        return parks.Where(park => built.Contains(park.Name)).Select(park => park.ZoneId);
    }

    /// <summary>Those of the names that stand before a builder's words anywhere in the article.</summary>
    private static HashSet<string> BuiltOf(HashSet<string> names, ArticleAnalysis article)
    {
        var built = new HashSet<string>();
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var longest = names.Count > 0 ? names.Max(name => name.Length) : 0;
        foreach (var part in article.Parts)
        {
            var text = part.Part.Folded;
            for (var end = text.IndexOf('园') + 1; longest > 0 && end > 0; end = text.IndexOf('园', end) + 1)
            {
                if (!Array.Exists(Builders, words => text.AsSpan(end).StartsWith(words)))
                {
                    continue;
                }

                for (var length = Math.Min(longest, end); length > 0; length--)
                {
                    if (known.TryGetValue(text.AsSpan(end - length, length), out var name))
                    {
                        built.Add(name);
                    }
                }
            }
        }

        return built;
    }

    private static IEnumerable<ZoneMention> InArticle(ArticleAnalysis article, IReadOnlyDictionary<TextPart, List<ZoneMention>> mentions) =>
        article.Parts.SelectMany(part => mentions.GetValueOrDefault(part.Part) ?? []);
}
