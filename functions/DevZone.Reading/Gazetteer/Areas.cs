namespace DevZone.Reading.Gazetteer;

/// <summary>Areas that are no division but open the names of zones: 张江, 光谷 (docs/gazetteer.md).</summary>
internal static class Areas
{
    /// <summary>Where each lies: province and city without suffix.</summary>
    public static PhraseIndex<(string Province, string City)> Index { get; } =
        new(GazetteerFile.Read("areas.tsv", 3).Select(record => KeyValuePair.Create(record[0], (record[1], record[2]))));
}
