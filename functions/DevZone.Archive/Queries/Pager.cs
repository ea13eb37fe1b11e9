namespace DevZone.Archive.Queries;

/// <summary>Cuts pages out of a list that is sorted by its places, strings in ordinal order of which no two are equal.</summary>
internal static class Pager
{
    public static Page<T> Cut<T>(IEnumerable<T> sorted, Func<T, string> place, PageRequest page)
    {
        var after = page.Continuation is { } token ? ContinuationToken.Read(token) : null;
        var value = new List<T>();
        foreach (var entry in sorted)
        {
            if (after is not null && string.CompareOrdinal(place(entry), after) <= 0)
            {
                continue;
            }
            if (value.Count == Math.Max(page.Top, 1))
            {
                return new Page<T>(value, ContinuationToken.Write(place(value[^1])));
            }
            value.Add(entry);
        }
        return new Page<T>(value, null);
    }

    /// <summary>Sorts the newest day first.</summary>
    public static string NewestFirst(DateOnly day) => (DateOnly.MaxValue.DayNumber - day.DayNumber).ToString("D7");

    /// <summary>Sorts the oldest day first.</summary>
    public static string OldestFirst(DateOnly day) => day.DayNumber.ToString("D7");

    /// <summary>Sorts the largest number first and the unknown last. The bits of doubles from zero upwards are in the order of their values.</summary>
    public static string LargestFirst(double? number) =>
        number is >= 0 ? (long.MaxValue - BitConverter.DoubleToInt64Bits(number.Value)).ToString("D19") : "~";
}
