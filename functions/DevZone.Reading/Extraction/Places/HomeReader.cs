using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Extraction.Places;

/// <summary>
/// Tells which place an article is about. Each mention, and the place in its source line, votes for its province and city; a headline's counts four times, one in the first
/// paragraph twice. What only a correspondent's dateline names (新华社南京4月26日电) counts as any other mention, an item of a list of projects not.
/// </summary>
internal static class HomeReader
{
    private const int HeadlineWeight = 4;
    private const int LeadWeight = 2;

    /// <summary>Behind a county's short name they make it a local paper's: 滨海|日报, 云梦|广播电视台.</summary>
    private static readonly PhraseIndex<string> Outlets = PhraseIndex.OfWords(
        "日报 晚报 时报 新闻 网 融媒 发布 广播 电视 人民政府 政府 县委 宣传部 在线 报"
    );

    private static readonly Dictionary<string, Place> ByCode = Divisions.All.ToDictionary(place => place.Code);

    private static readonly Dictionary<(string Province, string City), Place> Cities = Divisions
        .All.Where(place => place is { Level: PlaceLevel.City, City: not null })
        .DistinctBy(place => (place.Province, place.City))
        .ToDictionary(place => (place.Province, place.City!));

    public static HomePlace Read(ArticleAnalysis article, IReadOnlyList<(RawMention Raw, Place Place)> mentions, Place? paper)
    {
        var votes = new Dictionary<string, int>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var (raw, place) = mentions[i];
            if (ItemLists.Hold(raw.Part.Folded, raw.Span) || i + 1 < mentions.Count && IsWithin(mentions[i + 1], mentions[i]))
            {
                continue;
            }

            var weight =
                raw.Part.Part is ArticlePart.Headline or ArticlePart.Subtitle ? HeadlineWeight
                : raw.Part.IsParagraph && raw.Part.Index == 0 ? LeadWeight
                : 1;
            foreach (var code in Codes(place))
            {
                votes[code] = votes.GetValueOrDefault(code) + weight;
            }
        }

        foreach (var (place, weight) in OfSource(article.Article.Source))
        {
            foreach (var code in Codes(place))
            {
                votes[code] = votes.GetValueOrDefault(code) + weight;
            }
        }

        var province = Winner(votes, PlaceLevel.Province) ?? (paper is null ? null : ByCode[paper.Code[..2] + "0000"]);
        var city = Winner(votes, PlaceLevel.City, province);
        return new HomePlace(province, city, Winner(votes, PlaceLevel.County, city ?? province));
    }

    /// <summary>上海市|金山区: both name one place.</summary>
    private static bool IsWithin((RawMention Raw, Place Place) inner, (RawMention Raw, Place Place) outer) =>
        inner.Raw.Part == outer.Raw.Part && inner.Raw.Span.Start == outer.Raw.Span.End && outer.Place.Holds(inner.Place);

    /// <summary>来源：岳阳经济技术开发区 says as much as a headline, 来源：福州日报 as much as any mention.</summary>
    private static IEnumerable<(Place Place, int Weight)> OfSource(string? source)
    {
        if (source is null)
        {
            yield break;
        }

        var folded = ScriptFolding.Fold(source);
        if (KnownZones.Forms.TryMatch(folded, 0, out _, out var zone))
        {
            if (zone.City is { } name && Cities.TryGetValue((zone.Province!, name), out var city))
            {
                yield return (city, HeadlineWeight);
            }
        }
        else if (
            Divisions.Forms.TryMatch(folded, 0, out var length, out var form)
            && form.Places.Count > 0
            && (form.Use == PlaceUse.Free || form.Places.Count == 1 && Outlets.TryMatch(folded, length, out _, out _))
        )
        {
            yield return (form.Places[0], 1);
        }
    }

    private static IEnumerable<string> Codes(Place place)
    {
        yield return place.Code[..2] + "0000";
        if (place.Level != PlaceLevel.Province && ByCode.ContainsKey(place.Code[..4] + "00"))
        {
            yield return place.Code[..4] + "00";
        }

        if (place.Level == PlaceLevel.County)
        {
            yield return place.Code;
        }
    }

    /// <summary>
    /// The place with more votes than any other of its level, and half of those for what it lies in: an article on a province that names
    /// one firm of 太原 is not about 太原.
    /// </summary>
    private static Place? Winner(Dictionary<string, int> votes, PlaceLevel level, Place? within = null)
    {
        var ranked = votes
            .Select(vote => (Place: ByCode[vote.Key], vote.Value))
            .Where(vote => vote.Place.Level == level && (within is null || within.Holds(vote.Place)))
            .OrderByDescending(vote => vote.Value)
            .Take(2)
            .ToList();
        var first = ranked.Count == 1 || ranked.Count == 2 && ranked[0].Value > ranked[1].Value;
        return first && (within is null || 2 * ranked[0].Value >= votes[within.Code]) ? ranked[0].Place : null;
    }
}
