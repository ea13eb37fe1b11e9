namespace DevZone.Reading.Documents.Scans;

/// <summary>
/// Chooses among several readings of one headline. Its words recur in the articles, which are set in a type that is recognised better, so
/// the reading whose pairs of signs the running text knows best is taken; of equal ones, that of which the recognition is surest.
/// </summary>
internal sealed class ReadingChoice
{
    private readonly HashSet<(char, char)> _pairs = [];

    /// <param name="body">The running text of the page, by lines.</param>
    public ReadingChoice(IEnumerable<string> body)
    {
        foreach (var line in body)
        {
            _pairs.UnionWith(Pairs(line));
        }
    }

    /// <summary>The best of the readings; an empty one where all are empty.</summary>
    public List<RecognizedWord> Best(IReadOnlyList<List<RecognizedWord>> readings) =>
        readings
            .Where(words => words.Count > 0)
            .OrderByDescending(words => Pairs(RecognizedText.Of(words)).Count(_pairs.Contains))
            .ThenByDescending(RecognizedText.Confidence)
            .FirstOrDefault()
        ?? [];

    private static IEnumerable<(char, char)> Pairs(string text) => text.Zip(text.Skip(1));
}
