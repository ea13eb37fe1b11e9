using DevZone.Reading.Issues;

namespace DevZone.Reading.Gazetteer;

/// <summary>The words that zones' names end in (docs/gazetteer.md).</summary>
internal static class ZoneHeads
{
    public static IReadOnlyList<ZoneHead> All { get; } = [.. GazetteerFile.Read("zone-heads.tsv", 6).Select(Parse)];

    public static PhraseIndex<ZoneHead> Index { get; } = new(All.Select(head => KeyValuePair.Create(head.Phrase, head)));

    /// <summary>The same words, matched backwards from a name's end.</summary>
    public static PhraseIndex<ZoneHead> Endings { get; } = new(All.Select(head => KeyValuePair.Create(head.Phrase, head)), backwards: true);

    private static ZoneHead Parse(string[] record) =>
        new(
            record[0],
            Enum.Parse<ZoneClass>(record[1], ignoreCase: true),
            record[2],
            Enum.Parse<ZoneLevel>(record[3], ignoreCase: true),
            record[4] == "bare",
            record[5].Length > 0 ? record[5] : null
        );
}
