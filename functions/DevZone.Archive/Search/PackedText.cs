namespace DevZone.Archive.Search;

/// <summary>
/// The folded texts of documents, one behind the other: a word is looked for in one sweep over memory, which takes as long as the
/// memory takes to come. No word crosses from one text into the next, since they are parted by a sign that no word holds.
/// </summary>
internal sealed class PackedText
{
    private const char Separator = '\u0001';

    private readonly char[] text;

    /// <summary>Where each document's title begins; then the end.</summary>
    private readonly int[] titles;

    /// <summary>Where each document's body begins.</summary>
    private readonly int[] bodies;

    public PackedText(IReadOnlyList<Document> documents)
    {
        text = new char[documents.Sum(document => document.Title.Length + document.Body.Length + 2)];
        titles = new int[documents.Count + 1];
        bodies = new int[documents.Count];
        var end = 0;
        for (var i = 0; i < documents.Count; i++)
        {
            titles[i] = end;
            bodies[i] = end = Append(documents[i].Title, end);
            end = Append(documents[i].Body, end);
        }
        titles[^1] = end;
    }

    public int Documents => bodies.Length;

    public ReadOnlySpan<char> Title(int document) => text.AsSpan(titles[document]..(bodies[document] - 1));

    public ReadOnlySpan<char> Body(int document) => text.AsSpan(bodies[document]..(titles[document + 1] - 1));

    /// <summary>The documents that hold a word, in their order, and whether it stands in the title.</summary>
    public IEnumerable<(int Document, bool InTitle)> Holding(string word)
    {
        var document = 0;
        for (var from = 0; text.AsSpan(from).IndexOf(word) is >= 0 and var found; from = titles[document])
        {
            var place = from + found;
            while (titles[document + 1] <= place)
            {
                document++;
            }
            yield return (document, place < bodies[document]);
            document++;
        }
    }

    private int Append(string printed, int start)
    {
        FoldedText.Fold(printed, text.AsSpan(start, printed.Length));
        text[start + printed.Length] = Separator;
        return start + printed.Length + 1;
    }
}
