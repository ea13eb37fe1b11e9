namespace DevZone.Reading.Layout;

/// <summary>
/// Pairs of neighbouring signs within the lines. A sentence that is broken between two columns goes on with a sign that is
/// likely to follow; the issue itself is the best model of its own words.
/// </summary>
internal sealed class Bigrams
{
    private readonly HashSet<int> _pairs = [];

    public void Add(TextLine line)
    {
        for (var i = 1; i < line.Text.Length; i++)
        {
            _pairs.Add(Key(line.Text[i - 1], line.Text[i]));
        }
    }

    /// <summary>True where the issue elsewhere has the last sign of <paramref name="before"/> followed by the first of <paramref name="after"/>.</summary>
    public bool Joins(TextLine before, TextLine after) => _pairs.Contains(Key(before.Text[^1], after.Text[0]));

    private static int Key(char first, char second) => (first << 16) | second;
}
