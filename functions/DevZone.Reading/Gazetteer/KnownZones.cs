using DevZone.Reading.Issues;

namespace DevZone.Reading.Gazetteer;

/// <summary>The zones of the official lists (docs/gazetteer.md).</summary>
internal static class KnownZones
{
    private static readonly string[] Files =
    [
        "zones-economic.tsv",
        "zones-high-tech.tsv",
        "zones-new-areas.tsv",
        "zones-provincial-new-areas.tsv",
        "zones-free-trade.tsv",
        "zones-innovation.tsv",
        "zones-customs.tsv",
        "zones-special.tsv",
        "zones-shanxi.tsv",
        "zones-taiwan.tsv",
    ];

    /// <summary>All known zones in the files' order.</summary>
    public static IReadOnlyList<KnownZone> All { get; } =
    [.. Files.SelectMany(file => GazetteerFile.Read(file, 6).Select(record => Parse(file, record)))];

    /// <summary>Every printed form of each of them, aliases that a rule derives included.</summary>
    public static PhraseIndex<KnownZone> Forms { get; } = Index();

    private static PhraseIndex<KnownZone> Index()
    {
        var forms = new Dictionary<string, KnownZone>();
        foreach (var zone in All)
        {
            forms.Add(zone.Name, zone);
        }

        foreach (var zone in All)
        {
            foreach (var form in zone.Aliases.Append(zone.Name).SelectMany(Variants))
            {
                forms.TryAdd(form, zone);
                if (zone.City is { } city && form.StartsWith(city, StringComparison.Ordinal) && form[city.Length] is not ('市' or '国'))
                {
                    // 宜宾市临港经开区 for 宜宾临港经开区
                    forms.TryAdd(city + "市" + form[city.Length..], zone);
                }
            }
        }

        return new PhraseIndex<KnownZone>(forms);
    }

    /// <summary>晋城经济技术开发区: 晋城经开区, 晋城国家级经开区, 晋城市经开区, 晋城开发区 …</summary>
    private static IEnumerable<string> Variants(string name)
    {
        yield return name;
        if (!ZoneHeads.Endings.TryMatch(name, name.Length, out var length, out var head))
        {
            yield break;
        }

        var stem = name[..^length];
        string[] heads = head.Class switch
        {
            ZoneClass.Economic => ["经济技术开发区", "经济开发区", "经开区", "开发区"],
            ZoneClass.HighTech => ["高新技术产业开发区", "高新技术开发区", "高新技术产业园区", "高新区"],
            ZoneClass.Bonded => ["综合保税区", "综保区"],
            _ => [],
        };
        foreach (var other in heads)
        {
            yield return stem + other;
            yield return stem + "国家" + other;
            yield return stem + "国家级" + other;
            yield return stem + "市" + other;
            yield return stem + "市国家级" + other;
        }
    }

    private static KnownZone Parse(string file, string[] record)
    {
        var aliases = record[5].Split(';', StringSplitOptions.RemoveEmptyEntries);
        return new(
            record[0],
            record[1] switch
            {
                "national" => ZoneLevel.National,
                "provincial" => ZoneLevel.Provincial,
                "unknown" => ZoneLevel.Unknown,
                _ => throw new InvalidDataException($"{file}: {record[0]} has the level “{record[1]}”."),
            },
            record[2],
            record[3].Length > 0 ? record[3] : null,
            record[4].Length > 0 ? record[4] : null,
            [.. aliases.Select(alias => alias.TrimEnd('?'))],
            [.. aliases.Where(alias => alias.EndsWith('?')).Select(alias => alias.TrimEnd('?'))]
        );
    }
}
