using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Places;

/// <summary>Finds provinces, cities, counties and districts, and tells those of the same name apart by what else the article names.</summary>
internal static class PlaceReader
{
    /// <summary>Full names that are ordinary words as well (老城区 is the old town): they name a district only right after its city.</summary>
    private static readonly HashSet<string> OrdinaryNames =
    [
        "城区",
        "矿区",
        "郊区",
        "东区",
        "西区",
        "新城区",
        "老城区",
        "市中区",
        "城中区",
        "港口区",
        "城关区",
        "和县",
        "新县",
        "成县",
        "高新区",
    ];

    public static PlaceFindings Read(IReadOnlyList<ArticleAnalysis> articles, Masthead? masthead)
    {
        var mentions = new List<PlaceMention>();
        var homes = new Dictionary<int, HomePlace>();
        var paper = HomeOfPaper(masthead);
        foreach (var article in articles)
        {
            var raw = new List<RawMention>();
            foreach (var part in article.Parts)
            {
                Scan(part.Part, raw);
            }

            var own = Resolve(raw);
            mentions.AddRange(own.Select(found => ToMention(found.Raw, found.Place)));
            homes[article.Article.Number] = HomeReader.Read(article, own, paper);
        }

        return new PlaceFindings(mentions, homes);
    }

    private static void Scan(TextPart part, List<RawMention> raw)
    {
        var text = part.Folded;
        var previousEnd = -1;
        for (var at = 0; at < text.Length; )
        {
            if (!Divisions.Forms.TryMatch(text, at, out var length, out var form))
            {
                at++;
                continue;
            }

            var chained = previousEnd == at;
            var name = text.AsSpan(at, length);
            if (IsRoad(text, at + length))
            {
                at += length;
                continue;
            }

            if (form.Places.Count > 0 && (chained || !OrdinaryNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)))
            {
                raw.Add(new RawMention(part, new TextSpan(at, length), form, chained));
                previousEnd = at + length;
            }
            else if (form.Places.Count > 0)
            {
                length = 1;
            }

            at += length;
        }
    }

    /// <summary>北京|路, 深圳|大道: a road of another town.</summary>
    private static bool IsRoad(string text, int end) =>
        end < text.Length && text[end] == '路' && !(end + 1 < text.Length && text[end + 1] is '桥' or '网' or '演' or '径')
        || text.AsSpan(end).StartsWith("大道");

    private static List<(RawMention Raw, Place Place)> Resolve(List<RawMention> raw)
    {
        var certain = raw.Where(mention => mention.Form is { Places.Count: 1, Use: PlaceUse.Free })
            .Select(mention => mention.Form.Places[0])
            .ToHashSet();
        var found = new List<(RawMention, Place)>();
        Place? previous = null;
        foreach (var mention in raw)
        {
            var context = mention.Chained && previous is not null ? [previous] : certain;
            var place = Choose(mention.Form, context);
            var named =
                mention.Form.Use == PlaceUse.Free
                || place is not null && (certain.Contains(place) || mention.Chained && previous is not null && previous.Holds(place));
            previous = named ? place : null;
            if (named && place is not null)
            {
                found.Add((mention, place));
            }
        }

        return found;
    }

    /// <summary>The place that a form means among these others: the one that is named in full, else the one they hold, else the highest.</summary>
    public static Place? Choose(PlaceForm form, IReadOnlyCollection<Place> context)
    {
        if (form.Places.Count == 1)
        {
            return form.Places[0];
        }

        var near = form.Places.Where(place => context.Any(other => other.Level < place.Level && other.Holds(place))).ToList();
        return form.Places.Where(context.Contains).Take(2).ToList() is [var named] ? named
            : near.Count == 1 ? near[0]
            : form.Places.Count > 1 && form.Places[0].Level < form.Places[1].Level ? form.Places[0]
            : null;
    }

    private static PlaceMention ToMention(RawMention raw, Place place) =>
        new(raw.Part, raw.Span, place.Name, place.Level, place.Province, place.City) { Place = place };

    /// <summary>The province or city in the names of the paper's publishers: 山西科技新闻出版传媒集团.</summary>
    private static Place? HomeOfPaper(Masthead? masthead)
    {
        foreach (var name in new[] { masthead?.Title, masthead?.Organizer, masthead?.Supervisor, masthead?.Sponsor })
        {
            if (
                name is not null
                && Divisions.Forms.TryMatch(name, 0, out _, out var form)
                && form is { Places.Count: > 0, Use: PlaceUse.Free }
            )
            {
                return form.Places[0];
            }
        }

        return null;
    }
}

/// <summary>A form of a place's name where it stands.</summary>
/// <param name="Part">The part it stands in.</param>
/// <param name="Span">The form.</param>
/// <param name="Form">What it can stand for.</param>
/// <param name="Chained">True right after another one: 朔州市怀仁市.</param>
internal readonly record struct RawMention(TextPart Part, TextSpan Span, PlaceForm Form, bool Chained);
