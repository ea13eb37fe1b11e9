namespace DevZone.Reading.Gazetteer;

/// <summary>Other countries, which open the names of parks there (docs/gazetteer.md).</summary>
internal static class Countries
{
    /// <summary>Their names as newspapers print them.</summary>
    public static PhraseIndex<string> Index { get; } = PhraseIndex.Of(GazetteerFile.ReadWords("countries.txt"));
}
