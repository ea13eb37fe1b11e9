namespace DevZone.Reading.Gazetteer;

/// <summary>China's administrative divisions and the forms in which they are printed (docs/gazetteer.md).</summary>
internal static class Divisions
{
    private static readonly string[] Municipalities = ["北京", "天津", "上海", "重庆"];

    /// <summary>All divisions in the order of their codes.</summary>
    public static IReadOnlyList<Place> All { get; } = Load();

    /// <summary>Every printed form, longest first at each place of a text.</summary>
    public static PhraseIndex<PlaceForm> Forms { get; } = new(FormsByPhrase());

    /// <summary>The same forms, matched backwards from their end; without what is no place.</summary>
    public static PhraseIndex<PlaceForm> Endings { get; } =
        new(FormsByPhrase().Where(form => form.Value.Use != PlaceUse.None), backwards: true);

    /// <summary>False where two names are known, and nothing that the first can mean holds anything that the second can.</summary>
    public static bool MayHold(string outer, string inner) =>
        !Forms.TryMatch(outer, 0, out var length, out var holders)
        || length != outer.Length
        || !Forms.TryMatch(inner, 0, out length, out var held)
        || length != inner.Length
        || holders.Places.Any(holder => held.Places.Any(holder.Holds));

    private static List<Place> Load()
    {
        var records = GazetteerFile.Read("divisions.tsv", 3).Concat(GazetteerFile.Read("divisions-taiwan.tsv", 3)).ToList();
        var shorts = records.ToDictionary(record => record[0], record => record[2].Length > 0 ? record[2] : record[1]);
        return
        [
            .. records.Select(record =>
            {
                var (code, province) = (record[0], shorts[record[0][..2] + "0000"]);
                var level =
                    code.EndsWith("0000", StringComparison.Ordinal) ? PlaceLevel.Province
                    : code.EndsWith("00", StringComparison.Ordinal) ? PlaceLevel.City
                    : PlaceLevel.County;
                var city =
                    Municipalities.Contains(province) ? province
                    : level == PlaceLevel.Province ? null
                    : shorts.GetValueOrDefault(code[..4] + "00", shorts[code]);
                return new Place(code, record[1], record[2].Length > 0 ? record[2] : null, level, province, city);
            }),
        ];
    }

    /// <summary>Cities and counties that are districts now, under the names that older issues print.</summary>
    private static IEnumerable<Place> Former()
    {
        var districts = All.Where(place => place.Level == PlaceLevel.County).ToDictionary(place => place.Code);
        return GazetteerFile.Read("divisions-former.tsv", 2).Select(record => districts[record[0]] with { Name = record[1], Short = null });
    }

    private static Dictionary<string, PlaceForm> FormsByPhrase()
    {
        var bound = GazetteerFile.ReadWords("bound-names.txt").ToHashSet();
        var forms = new Dictionary<string, PlaceForm>();
        foreach (var phrase in GazetteerFile.ReadWords("not-places.txt"))
        {
            forms[phrase] = new PlaceForm([], PlaceUse.None);
        }

        foreach (var place in All)
        {
            Add(place.Name, place, PlaceUse.Free);
            if (place.Short is { } name)
            {
                // 海南 is the province, and not the prefecture of that name.
                var city = place.Level == PlaceLevel.City || place.Name.EndsWith('市');
                var free = place.Level == PlaceLevel.Province || city && !bound.Contains(name);
                Add(name, place, free ? PlaceUse.Free : PlaceUse.Bound);
            }
        }

        foreach (var place in Former())
        {
            Add(place.Name, place, PlaceUse.Free);
        }

        return forms;

        void Add(string phrase, Place place, PlaceUse use)
        {
            if (!forms.TryGetValue(phrase, out var form))
            {
                forms[phrase] = new PlaceForm([place], use);
            }
            else if (form.Places.Count > 0)
            {
                var places = form.Places.Append(place).OrderBy(each => each.Level).ToList();
                forms[phrase] = new PlaceForm(places, use < form.Use ? use : form.Use);
            }
        }
    }
}

/// <summary>What a printed form can stand for.</summary>
/// <param name="Places">The places of that name, higher ones first; none where the phrase only looks like a place.</param>
/// <param name="Use">Where it does so.</param>
internal sealed record PlaceForm(IReadOnlyList<Place> Places, PlaceUse Use);

/// <summary>Where a form of a place's name stands for the place.</summary>
internal enum PlaceUse
{
    /// <summary>Anywhere: 朔州市, 朔州.</summary>
    Free,

    /// <summary>Only within the name of a zone, or where its full form stands in the same article: 鼓楼, 中山.</summary>
    Bound,

    /// <summary>Nowhere.</summary>
    None,
}
