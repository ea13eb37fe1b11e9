using DevZone.Reading.Issues;

namespace DevZone.Reading.Gazetteer;

/// <summary>The words that zones' names end in (docs/gazetteer.md).</summary>
internal static class ZoneHeads
{
    public static IReadOnlyList<ZoneHead> All { get; } = WithLongForms([.. GazetteerFile.Read("zone-heads.tsv", 6).Select(Parse)]);

    public static PhraseIndex<ZoneHead> Index { get; } = new(All.Select(head => KeyValuePair.Create(head.Phrase, head)));

    /// <summary>The same words, matched backwards from a name's end.</summary>
    public static PhraseIndex<ZoneHead> Endings { get; } = new(All.Select(head => KeyValuePair.Create(head.Phrase, head)), backwards: true);

    /// <summary>科技产业园 may be printed 科技产业园区, like every park.</summary>
    private static List<ZoneHead> WithLongForms(List<ZoneHead> heads)
    {
        var phrases = heads.Select(head => head.Phrase).ToHashSet();
        return
        [
            .. heads,
            .. heads
                .Where(head => head.Class == ZoneClass.Park && head.Phrase.EndsWith('园') && !phrases.Contains(head.Phrase + "区"))
                .Select(head => head with { Phrase = head.Phrase + "区", Canonical = head.Canonical + "区" }),
        ];
    }

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
