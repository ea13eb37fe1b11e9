namespace DevZone.Reading.Extraction.Quantities;

/// <summary>What a word beside a number does to the interval that the number means.</summary>
internal enum Approximation
{
    /// <summary>约, 左右: somewhat less or more.</summary>
    Around,

    /// <summary>近, 不足, 以下: at most.</summary>
    AtMost,

    /// <summary>超, 逾, 以上, 突破: at least.</summary>
    AtLeast,
}

/// <summary>The words that make a number approximate.</summary>
internal static class Approximations
{
    /// <summary>How far 约 and 左右 reach to either side, and 近 downwards.</summary>
    public const decimal Tolerance = 0.1m;

    /// <summary>Words before the number; the longer ones that end in a shorter one stand first.</summary>
    private static readonly (string Word, Approximation Meaning)[] Before =
    [
        ("不超过", Approximation.AtMost),
        ("不高于", Approximation.AtMost),
        ("不多于", Approximation.AtMost),
        ("不大于", Approximation.AtMost),
        ("不低于", Approximation.AtLeast),
        ("不少于", Approximation.AtLeast),
        ("不小于", Approximation.AtLeast),
        ("不止", Approximation.AtLeast),
        ("超过", Approximation.AtLeast),
        ("超出", Approximation.AtLeast),
        ("突破", Approximation.AtLeast),
        ("高于", Approximation.AtLeast),
        ("多于", Approximation.AtLeast),
        ("大于", Approximation.AtLeast),
        ("至少", Approximation.AtLeast),
        ("起码", Approximation.AtLeast),
        ("低于", Approximation.AtMost),
        ("少于", Approximation.AtMost),
        ("小于", Approximation.AtMost),
        ("不足", Approximation.AtMost),
        ("不到", Approximation.AtMost),
        ("不满", Approximation.AtMost),
        ("最多", Approximation.AtMost),
        ("至多", Approximation.AtMost),
        ("大约", Approximation.Around),
        ("大概", Approximation.Around),
        ("将近", Approximation.AtMost),
        ("接近", Approximation.AtMost),
        ("约", Approximation.Around),
        ("近", Approximation.AtMost),
        ("逾", Approximation.AtLeast),
        ("超", Approximation.AtLeast),
    ];

    /// <summary>Words before a bare power of ten only: 上百家, 过百亿, 破千亿.</summary>
    private static readonly (string Word, Approximation Meaning)[] BeforePower =
    [
        ("上", Approximation.AtLeast),
        ("过", Approximation.AtLeast),
        ("破", Approximation.AtLeast),
    ];

    private static readonly (string Word, Approximation Meaning)[] After =
    [
        ("及以上", Approximation.AtLeast),
        ("(含)以上", Approximation.AtLeast),
        ("以上", Approximation.AtLeast),
        ("之多", Approximation.AtLeast),
        ("有余", Approximation.AtLeast),
        ("开外", Approximation.AtLeast),
        ("出头", Approximation.AtLeast),
        ("及以下", Approximation.AtMost),
        ("(含)以下", Approximation.AtMost),
        ("以下", Approximation.AtMost),
        ("以内", Approximation.AtMost),
        ("之内", Approximation.AtMost),
        ("左右", Approximation.Around),
        ("上下", Approximation.Around),
        ("不等", Approximation.Around),
    ];

    /// <summary>The word that ends right before a position, blanks and 了 aside: 超过了5000家.</summary>
    public static (int Start, int Length, Approximation Meaning)? FindBefore(ReadOnlySpan<char> text, int at, bool beforePower)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '了')
        {
            end--;
        }

        var head = text[..end];
        foreach (var (word, meaning) in Before)
        {
            if (head.EndsWith(word) && !IsPartOfWord(text, end - word.Length, word))
            {
                return (end - word.Length, word.Length, meaning);
            }
        }

        if (beforePower)
        {
            foreach (var (word, meaning) in BeforePower)
            {
                if (head.EndsWith(word) && !(head.Length > 1 && head[^2] is '通' or '经' or '不' or '以' or '加'))
                {
                    return (end - word.Length, word.Length, meaning);
                }
            }
        }

        return null;
    }

    /// <summary>The word that begins at a position.</summary>
    public static (int Length, Approximation Meaning)? FindAfter(ReadOnlySpan<char> text, int at)
    {
        foreach (var (word, meaning) in After)
        {
            if (text[at..].StartsWith(word))
            {
                return (word.Length, meaning);
            }
        }

        return null;
    }

    /// <summary>附近3公里, 签约50个 and 节约10吨 approximate nothing.</summary>
    private static bool IsPartOfWord(ReadOnlySpan<char> text, int start, string word) =>
        start > 0
        && (
            word switch
            {
                "近" => text[start - 1] is '附' or '最' or '临' or '靠' or '邻' or '相' or '就' or '毗',
                "约" => text[start - 1] is '签' or '节' or '合' or '契' or '制' or '集' or '预' or '条' or '公' or '邀' or '履',
                "超" => text[start - 1] is '赶' or '高' or '中',
                _ => false,
            }
        );
}
