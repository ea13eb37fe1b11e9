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
        "zones-free-trade.tsv",
        "zones-innovation.tsv",
        "zones-customs.tsv",
        "zones-special.tsv",
        "zones-shanxi.tsv",
    ];

    /// <summary>All known zones in the files' order.</summary>
    public static IReadOnlyList<KnownZone> All { get; } =
    [.. Files.SelectMany(file => GazetteerFile.Read(file, 6).Select(record => Parse(file, record)))];

    private static KnownZone Parse(string file, string[] record) =>
        new(
            record[0],
            record[1] switch
            {
                "national" => ZoneLevel.National,
                "provincial" => ZoneLevel.Provincial,
                _ => throw new InvalidDataException($"{file}: {record[0]} has the level “{record[1]}”."),
            },
            record[2],
            record[3].Length > 0 ? record[3] : null,
            record[4].Length > 0 ? record[4] : null,
            record[5].Split(';', StringSplitOptions.RemoveEmptyEntries)
        );
}
