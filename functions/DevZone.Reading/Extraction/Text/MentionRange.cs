namespace DevZone.Reading.Extraction.Text;

/// <summary>Neighbours in a list of mentions. It is asked for at every clause, and so it copies nothing.</summary>
/// <param name="mentions">The list.</param>
/// <param name="start">Index of the first of them.</param>
/// <param name="end">Index behind the last of them.</param>
internal readonly struct MentionRange<T>(List<T> mentions, int start, int end)
{
    public int Count => end - start;

    public T this[int index] => mentions[start + index];

    public Enumerator GetEnumerator() => new(mentions, start, end);

    /// <summary>The first of them; the default value where there is none.</summary>
    public T? FirstOrDefault() => Count > 0 ? this[0] : default;

    public bool Any(Func<T, bool> fits)
    {
        foreach (var mention in this)
        {
            if (fits(mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A list of its own.</summary>
    public List<T> ToList() => Count == 0 ? [] : mentions.GetRange(start, Count);

    internal struct Enumerator(List<T> mentions, int start, int end)
    {
        private int at = start - 1;

        public readonly T Current => mentions[at];

        public bool MoveNext() => ++at < end;
    }
}
