using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>What an article is about as a whole, by what its parts speak of.</summary>
/// <param name="article">The article.</param>
/// <param name="mentions">What each of its parts names.</param>
/// <param name="scanner">Tells what zones are.</param>
internal sealed class ArticleSubject(
    ArticleAnalysis article,
    IReadOnlyDictionary<TextPart, List<SubjectMention>> mentions,
    SubjectScanner scanner
)
{
    /// <summary>In an article on 西安经开区, 全市 is Xi'an, though no word names the city alone.</summary>
    public HomePlace WithZonesPlace(HomePlace home)
    {
        if (home.City is not null)
        {
            return home;
        }

        var zone = article
            .Parts.SelectMany(part => mentions[part.Part])
            .Select(mention => mention.Referent?.Zone)
            .FirstOrDefault(id => id is not null);
        var (province, city) = zone is null ? default : scanner.PlaceOf(zone);
        return home with
        {
            Province = home.Province ?? province,
            City = city is not null && (home.Province is null || home.Province.Holds(city)) ? city : null,
        };
    }

    /// <summary>The headline's zone, class of zones or place, else the first that the lead speaks of, else the home.</summary>
    /// <param name="home">The place that the article is about.</param>
    /// <param name="resolve">What words that stand for a name mean.</param>
    /// <param name="end">First paragraph that is about something else.</param>
    public Referent? Main(HomePlace home, Func<SubjectMention, Referent?> resolve, int end)
    {
        var titles = Topics(part => part.Part.Part is ArticlePart.Headline or ArticlePart.Subtitle, resolve).ToList();
        return titles.Find(referent => referent.Zone is not null)
            ?? titles.Find(referent => referent.Kind == SubjectKind.Zone)
            ?? titles.Find(referent => referent.Kind is SubjectKind.Sector or SubjectKind.Region)
            ?? (Speak(part => part.Part is ArticlePart.Headline, SubjectWords.NationalBodies) ? Referent.Nation : null)
            ?? Topics(part => part.Part.IsParagraph && part.Part.Index < end, resolve)
                .FirstOrDefault(referent =>
                    referent.Kind is SubjectKind.Zone or SubjectKind.Sector or SubjectKind.Region && !scanner.IsBuilt(referent)
                )
            ?? ((home.County ?? home.City ?? home.Province) is { } place ? Referent.Of(place) : null)
            ?? (
                Speak(part => part.Part is ArticlePart.Headline || part is { IsParagraph: true, Index: 0 }, SubjectWords.National)
                    ? Referent.Nation
                    : null
            );
    }

    private bool Speak(Predicate<TextPart> selects, PhraseIndex<string> words) =>
        article.Parts.Any(part => selects(part.Part) && words.IsIn(part.Part.Folded));

    /// <summary>鄂尔多斯|等27个城市: one of many.</summary>
    private static bool IsExample(string text, TextSpan name) => name.End < text.Length && text[name.End] == '等';

    /// <summary>The one project that the headline names: 项目 means it until another is spoken of.</summary>
    public Referent? Project() =>
        article
            .Parts.Where(part => part.Part.Part is ArticlePart.Headline or ArticlePart.Subtitle)
            .SelectMany(part => mentions[part.Part])
            .Where(mention => mention is { Anaphor: Anaphor.None, Referent.Kind: SubjectKind.Project })
            .Select(mention => mention.Referent)
            .Distinct()
            .Take(2)
            .ToList()
            is [{ } only]
            ? only
            : null;

    private IEnumerable<Referent> Topics(Func<PartAnalysis, bool> selects, Func<SubjectMention, Referent?> resolve) =>
        article
            .Parts.Where(selects)
            .SelectMany(part => mentions[part.Part].Where(mention => !IsExample(part.Part.Folded, mention.Span)))
            .Where(mention =>
                mention.Standing == Standing.Topic
                && mention.Anaphor is not (Anaphor.Firm or Anaphor.Project or Anaphor.ThatPark or Anaphor.Here)
            )
            .Select(resolve)
            .OfType<Referent>();
}
