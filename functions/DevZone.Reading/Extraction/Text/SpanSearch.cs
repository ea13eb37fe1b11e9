namespace DevZone.Reading.Extraction.Text;

/// <summary>Binary searches in lists of mentions that stand in order and do not overlap.</summary>
internal static class SpanSearch
{
    /// <summary>The mention that ends at a position; the default value where none does.</summary>
    public static T? EndingAt<T>(List<T> mentions, int position, Func<T, TextSpan> spanOf)
    {
        var index = LastBefore(mentions, position, spanOf);
        return index >= 0 && spanOf(mentions[index]).End == position ? mentions[index] : default;
    }

    /// <summary>The mentions that begin within a stretch, in order.</summary>
    public static MentionRange<T> Within<T>(List<T> mentions, TextSpan stretch, Func<T, TextSpan> spanOf)
    {
        var first = FirstFrom(mentions, stretch.Start, spanOf);
        var end = first;
        while (end < mentions.Count && spanOf(mentions[end]).Start < stretch.End)
        {
            end++;
        }

        return new MentionRange<T>(mentions, first, end);
    }

    /// <summary>True where a mention begins within a stretch.</summary>
    public static bool AnyWithin<T>(List<T> mentions, TextSpan stretch, Func<T, TextSpan> spanOf)
    {
        var index = FirstFrom(mentions, stretch.Start, spanOf);
        return index < mentions.Count && spanOf(mentions[index]).Start < stretch.End;
    }

    /// <summary>Index of the last mention that ends at or before a position; -1 where there is none.</summary>
    public static int LastBefore<T>(List<T> mentions, int position, Func<T, TextSpan> spanOf)
    {
        int low = 0,
            high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spanOf(mentions[middle]).End <= position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>Index of the first mention that begins at or after a position; the list's length where there is none.</summary>
    private static int FirstFrom<T>(List<T> mentions, int position, Func<T, TextSpan> spanOf)
    {
        int low = 0,
            high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spanOf(mentions[middle]).Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
