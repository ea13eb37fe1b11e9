using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>
/// Tells which zone a bare head word stands for: the article's one zone of its class, 开发区 for its one 开发区 of any class. Where it has
/// several, the only one that the paragraph has spoken of; where it has none, the one that its source line names, else the one of the
/// place that the article is about.
/// </summary>
internal sealed class BareZones(
    ArticleAnalysis article,
    HomePlace home,
    PlaceFindings places,
    List<ZoneCandidate> candidates,
    List<ZoneRecord> own,
    Dictionary<string, ZoneRecord> records
)
{
    private const int OftenNamed = 3;

    /// <summary>What goes on behind a zone with an account of it.</summary>
    private static readonly PhraseIndex<string> Accounts = PhraseIndex.OfWords(
        "增长 下降 完成 实现 新增 新签约 引进 达到 规上 规模以上 固定资产"
    );

    private readonly Dictionary<string, List<ZoneRecord>> fitting = [];
    private readonly Dictionary<string, ZoneRecord?> absent = [];

    public ZoneRecord? Of(ZoneCandidate candidate, RecentZones recent)
    {
        var head = candidate.Head!;
        var key = candidate.Modifier + head.Phrase;
        if (!fitting.TryGetValue(key, out var zones))
        {
            // 县工业园 is no park of a city's district: 上海市金山区山阳工业园.
            var isCounty = candidate.Modifier == "县";
            fitting.Add(key, zones = [.. own.Where(record => Fits(head, record) && (!isCounty || LiesInCounty(record)))]);
        }

        if (zones.Count > 0)
        {
            return zones.Count == 1 ? zones[0] : recent.OnlyOf(zone => Fits(head, zone), candidate.Part);
        }

        if (!absent.TryGetValue(key, out var zone))
        {
            absent.Add(key, zone = OfSource(head) ?? OfOwn(candidate) ?? OfPlace(head));
        }

        return zone ?? OfCity(candidate);
    }

    private static bool LiesInCounty(ZoneRecord zone) =>
        zone.Stem.Contains('县') || zone.Place?.Places.Any(place => place.Name[^1] is '县' or '旗' or '市') == true;

    private static bool Fits(ZoneHead bare, ZoneRecord record) => Fits(bare, record.Class, record.Head);

    private static bool Fits(ZoneHead bare, ZoneClass kind, ZoneHead? head) =>
        bare.Phrase == "开发区"
            ? kind is ZoneClass.Economic or ZoneClass.HighTech or ZoneClass.Development
            : kind == bare.Class
                && (bare.Class is not (ZoneClass.Park or ZoneClass.Part) || head!.Phrase.EndsWith(bare.Phrase, StringComparison.Ordinal));

    /// <summary>来源：岳阳经济技术开发区, over a text that says 经开区 alone.</summary>
    private ZoneRecord? OfSource(ZoneHead head)
    {
        if (article.Article.Source is not { } source)
        {
            return null;
        }

        var part = new TextPart(article.Article.Number, null, 0, source, ScriptFolding.Fold(source));
        var named = ZoneScanner
            .Scan(part, places)
            .Find(zone => zone is { Shape: ZoneShape.Named, Head: { } of } && Fits(head, of.Class, of));
        return named is null ? null : RecordOf(named);
    }

    /// <summary>县工业园区 in an article on one county, 市经开区 in one on a city.</summary>
    private ZoneRecord? OfOwn(ZoneCandidate candidate)
    {
        var place =
            candidate.Modifier.Length == 0
                ? null
                : new[] { home.County, home.City }.FirstOrDefault(place =>
                    place?.Name.EndsWith(candidate.Modifier, StringComparison.Ordinal) == true
                );
        return place is null ? null : Known(place.Short ?? place.Name, candidate.Head!) ?? Unlisted(place, candidate.Head!);
    }

    /// <summary>经开区, in an article on a city's 高新区 that has no other, is that city's own.</summary>
    private ZoneRecord? OfPlace(ZoneHead head)
    {
        if (head.Class is ZoneClass.Park or ZoneClass.Part)
        {
            return null;
        }

        // A county's article means the county's zone, be it on a list or not.
        if (home.County is { } county && county.Name[^1] is '县' or '市')
        {
            return Known(county.Short ?? county.Name, head) ?? (IsSpokenOf(head) ? Unlisted(home.County, head) : null);
        }

        var cities = own.Select(zone => zone.City).Distinct().Take(2).ToList();
        if (cities is [{ } city] && (head.Phrase != "开发区" || IsSpokenOf(head)) && Known(city, head) is { } neighbour)
        {
            return neighbour;
        }

        return home.City is { } place && IsSpokenOf(head)
            ? Known(place.Short ?? place.Name, head) ?? OnlyListed(place, head) ?? Unlisted(place, head)
            : null;
    }

    /// <summary>经开区增长12.5%，高新区增长9.6%: a listed zone of the city that an article is about, where a clause speaks of it.</summary>
    private ZoneRecord? OfCity(ZoneCandidate candidate)
    {
        var (text, span) = (candidate.Part.Folded, candidate.Span);
        return
            home is { County: null, City: { } city }
            && candidate.Head!.Class is ZoneClass.Economic or ZoneClass.HighTech
            && candidate.Head.Phrase != "开发区"
            && (span.Start == 0 || text[span.Start - 1] is ',' or ';' or '。' or ':')
            && Accounts.TryMatch(text, span.End, out _, out _)
            ? Known(city.Short ?? city.Name, candidate.Head)
            : null;
    }

    /// <summary>True where an article is about a zone that it calls by its head word: in its headline, with its authority, or again and again.</summary>
    private bool IsSpokenOf(ZoneHead head)
    {
        var bare = candidates.Where(candidate => candidate.Shape == ZoneShape.Bare && candidate.Head == head).ToList();
        return bare.Exists(candidate => ZoneSurroundings.HasAuthority(candidate.Part.Folded, candidate.Span.End))
            || head.Phrase is not ("开发区" or "示范区" or "新区" or "合作区" or "先行区")
                && (bare.Count >= OftenNamed || bare.Exists(candidate => candidate.Part.Part is ArticlePart.Headline));
    }

    private ZoneRecord? Known(string place, ZoneHead head) =>
        KnownZones.Forms.TryMatch(place + head.Phrase, 0, out var length, out var known) && length == place.Length + head.Phrase.Length
            ? RecordOf(known, head)
            : null;

    /// <summary>实验区 in 福州: the one zone of that class that the lists have there.</summary>
    private ZoneRecord? OnlyListed(Place place, ZoneHead head) =>
        KnownZones.All.Where(zone => zone.City == place.City && ClassOf(zone) == head.Class).Take(2).ToList() is [var only]
            ? RecordOf(only, head)
            : null;

    private static ZoneClass? ClassOf(KnownZone zone) =>
        ZoneHeads.Endings.TryMatch(zone.Name, zone.Name.Length, out _, out var head) ? head.Class : null;

    private ZoneRecord? Unlisted(Place place, ZoneHead head) =>
        head.Class is ZoneClass.Economic or ZoneClass.HighTech or ZoneClass.Park
        && Divisions.Forms.TryMatch(place.Name, 0, out var length, out var form)
            ? RecordOf(
                new ZoneCandidate(ZoneRecord.NoPart, default, place.Name, head, null, ZoneShape.Named)
                {
                    Place = form,
                    PlaceLength = length,
                }
            )
            : null;

    private ZoneRecord RecordOf(KnownZone known, ZoneHead head) =>
        RecordOf(new ZoneCandidate(ZoneRecord.NoPart, default, "", head, known, ZoneShape.Named));

    private ZoneRecord RecordOf(ZoneCandidate named)
    {
        var key = ZoneIdentity.KeyOf(named);
        if (!records.TryGetValue(key, out var record))
        {
            record = new ZoneRecord(named);
            if (record.City is null)
            {
                ZoneLocation.Locate(record, named, places, home, []);
            }

            records.Add(key, record);
        }

        return record;
    }
}
