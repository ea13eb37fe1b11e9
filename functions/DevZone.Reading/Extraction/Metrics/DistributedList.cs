namespace DevZone.Reading.Extraction.Metrics;

/// <summary>The list that 分别 deals figures out to: 石化、食品、电力分别增长…, 香洲、金湾和斗门三个行政区分别实现….</summary>
internal static class DistributedList
{
    private const int LongestItem = 16;

    private const int LongestList = 160;

    /// <summary>The items, where there are as many as figures; none else. What the last says of all (居住的|价格) is added to each.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="from">Where the list begins at the earliest: after the clause's subject and date.</param>
    /// <param name="dealer">Where 分别 stands.</param>
    /// <param name="count">How many figures are dealt out.</param>
    public static IReadOnlyList<string> Items(string text, int from, int dealer, int count)
    {
        var words = text.AsSpan(from, Math.Max(0, dealer - from));
        if (words.Length > LongestList)
        {
            return [];
        }

        words = WithoutCount(words);
        var common = "";
        if (words.LastIndexOf('的') is > 0 and var of && !words[of..].Contains('、'))
        {
            common = words[(of + 1)..].ToString();
            words = words[..of];
        }

        foreach (var separators in (ReadOnlySpan<string>)["、", "、和", "、和与及"])
        {
            var items = Split(words, separators);
            if (items.Count == count && items.TrueForAll(item => item.Length is >= 2 and <= LongestItem))
            {
                return items.ConvertAll(item => item + common);
            }
        }

        return [];
    }

    /// <summary>斗门|三个行政区, 电力|等三大行业: the count of the list is no part of its last item.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> words)
    {
        var tail = words[(words.LastIndexOf('、') + 1)..];
        for (var i = 2; i < tail.Length; i++)
        {
            var counts = i + 1 < tail.Length && "二三四五六七八九十两".Contains(tail[i]) && "个大家".Contains(tail[i + 1]);
            if (counts || tail[i] == '等')
            {
                return words[..^(tail.Length - i)];
            }
        }

        return words;
    }

    private static List<string> Split(ReadOnlySpan<char> words, string separators)
    {
        var items = new List<string>();
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i == words.Length || separators.Contains(words[i]))
            {
                items.Add(words[start..i].Trim().ToString());
                start = i + 1;
            }
        }

        return items;
    }
}
