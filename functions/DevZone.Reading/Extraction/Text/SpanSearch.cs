namespace DevZone.Reading.Extraction.Text;

/// <summary>Binary searches in lists of mentions that stand in order and do not overlap.</summary>
internal static class SpanSearch
{
    /// <summary>The mention that ends at a position; the default value where none does.</summary>
    public static T? EndingAt<T>(IReadOnlyList<T> mentions, int position, Func<T, TextSpan> spanOf)
    {
        var index = FirstFrom(mentions, position, mention => spanOf(mention).End);
        return index < mentions.Count && spanOf(mentions[index]).End == position ? mentions[index] : default;
    }

    /// <summary>The mentions that begin within a stretch, in order.</summary>
    public static IEnumerable<T> Within<T>(IReadOnlyList<T> mentions, TextSpan stretch, Func<T, TextSpan> spanOf)
    {
        for (
            var i = FirstFrom(mentions, stretch.Start, mention => spanOf(mention).Start);
            i < mentions.Count && spanOf(mentions[i]).Start < stretch.End;
            i++
        )
        {
            yield return mentions[i];
        }
    }

    /// <summary>Index of the last mention that ends at or before a position; -1 where there is none.</summary>
    public static int LastBefore<T>(IReadOnlyList<T> mentions, int position, Func<T, TextSpan> spanOf) =>
        FirstFrom(mentions, position + 1, mention => spanOf(mention).End) - 1;

    private static int FirstFrom<T>(IReadOnlyList<T> mentions, int position, Func<T, int> keyOf)
    {
        int low = 0,
            high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = keyOf(mentions[middle]) < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
