namespace DevZone.Reading.Script;

/// <summary>What each UTF-16 unit becomes: itself, unless a pair says otherwise. One unit for one, so that offsets keep their meaning.</summary>
internal sealed class CharacterTable
{
    private readonly char[] targets = new char[char.MaxValue + 1];

    public CharacterTable(IEnumerable<(char From, char To)> pairs)
    {
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = (char)i;
        }
        foreach (var (from, to) in pairs)
        {
            targets[from] = to;
        }
    }

    public char this[char c] => targets[c];

    /// <summary>The same instance where nothing changes.</summary>
    public string Apply(string text)
    {
        var first = 0;
        while (first < text.Length && targets[text[first]] == text[first])
        {
            first++;
        }
        return first == text.Length
            ? text
            : string.Create(
                text.Length,
                (text, targets),
                static (result, state) =>
                {
                    for (var i = 0; i < result.Length; i++)
                    {
                        result[i] = state.targets[state.text[i]];
                    }
                }
            );
    }

    /// <summary>Reads a data file of this folder: a pair a line, comments after #.</summary>
    public static IEnumerable<(char From, char To)> ReadPairs(string resource)
    {
        using var stream =
            typeof(CharacterTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 2)
            {
                yield return (line[0], line[1]);
            }
        }
    }
}
