using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Places;

/// <summary>The places that an issue names.</summary>
/// <param name="Mentions">Each mention, article by article in the order of their parts, none overlapping another.</param>
/// <param name="Homes">By number of the article, the place it is about: what 全省, 全市, 该市 and 我县 mean there.</param>
internal sealed record PlaceFindings(IReadOnlyList<PlaceMention> Mentions, IReadOnlyDictionary<int, HomePlace> Homes)
{
    private const int MostLookedAt = 4;

    private readonly Dictionary<TextPart, List<PlaceMention>> byPart = Mentions
        .GroupBy(mention => mention.Part)
        .ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>The mentions in one part, in order.</summary>
    public List<PlaceMention> In(TextPart part) => byPart.TryGetValue(part, out var mentions) ? mentions : [];

    /// <summary>The last mention in a part that ends at or before a position; null where there is none.</summary>
    public PlaceMention? LastBefore(TextPart part, int position) => LastBefore(part, position, static _ => true);

    /// <summary>The last such mention that a condition holds for, of the few right before the position.</summary>
    public PlaceMention? LastBefore(TextPart part, int position, Predicate<PlaceMention> condition)
    {
        var mentions = In(part);
        var last = SpanSearch.LastBefore(mentions, position, mention => mention.Span);
        for (var index = last; index > last - MostLookedAt && index >= 0; index--)
        {
            if (condition(mentions[index]))
            {
                return mentions[index];
            }
        }

        return null;
    }

    /// <summary>The home of an article; nowhere where the text does not tell.</summary>
    public HomePlace HomeOf(int article) => Homes.GetValueOrDefault(article, HomePlace.Nowhere);
}

/// <summary>The place that an article is about.</summary>
/// <param name="Province">Its province; null where unknown.</param>
/// <param name="City">Its prefecture-level city; null where it is about a province, or unknown.</param>
/// <param name="County">Its county; null where it is about more than one.</param>
internal sealed record HomePlace(Place? Province, Place? City, Place? County)
{
    /// <summary>Nothing tells where.</summary>
    public static readonly HomePlace Nowhere = new(null, null, null);
}
