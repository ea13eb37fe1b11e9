using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// Says what a figure measures, in the words of its clause: 入驻企业 of 入驻企业28家, 领军企业 of 引入6家领军企业, 固定资产投资增长 of
/// 固定资产投资50亿元，增长13.1%.
/// </summary>
internal static class MetricNamer
{
    private const int LongestName = 24;

    /// <summary>Names a figure.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="clause">The figure's clause.</param>
    /// <param name="quantity">The figure.</param>
    /// <param name="floor">Where words about it begin at the earliest: after the last subject, date or figure.</param>
    /// <param name="previous">What the last amount measured; a growth rate after it is its growth.</param>
    public static MeasureName Name(string text, TextSpan clause, QuantityMention quantity, int floor, string? previous)
    {
        var start = Math.Max(Math.Max(clause.Start, floor), quantity.Span.Start - 3 * LongestName);
        var words = text.AsSpan(start, Math.Max(0, quantity.Span.Start - start));
        var before = Trim(words);
        if (quantity.Dimension == Dimension.Count)
        {
            var after = Following(text, quantity.Span.End, clause.End);
            if (after.Length >= 2 && (before.Length < 2 || !IsNominal(before)))
            {
                return new MeasureName(after, after);
            }
        }

        return OfWords(before, quantity, text, previous, clause);
    }

    /// <summary>The name of one figure of several that 分别 deals out.</summary>
    /// <param name="item">What the figure is for: 石化 of 石化、食品分别增长7.3%、6.8%.</param>
    /// <param name="words">What stands between 分别 and the first figure.</param>
    public static MeasureName Distributed(string item, ReadOnlySpan<char> words)
    {
        var change = Trim(words);
        var name = Shares(item + change);
        return new MeasureName(Clip(name), StartsWithChange(change) ? item : name);
    }

    private static MeasureName OfWords(string before, QuantityMention quantity, string text, string? previous, TextSpan clause)
    {
        var isShare = quantity.Dimension is Dimension.Share or Dimension.Multiple;
        var at = ChangeAt(before);
        var change = at < 0 ? "" : before[at..];
        var measure = at < 0 ? before : before[..at];
        if (isShare && measure.Length < 2 && previous is not null)
        {
            measure = previous;
        }

        if (isShare && change.Length == 0 && EndsInOf(text, quantity.Span.Start) && text.AsSpan(clause.Start).StartsWith("完成"))
        {
            change = "完成率";
        }

        var name = Shares(measure + change);
        return name.Length >= 2 ? new MeasureName(Clip(name), measure.Length >= 2 ? Clip(measure) : null)
            : previous is not null ? new MeasureName(previous, previous)
            : new MeasureName(quantity.Quantity.Unit!, null);
    }

    /// <summary>占全国 is the share in the nation: 占全国比重.</summary>
    private static string Shares(string name)
    {
        var at = ChangeAt(name);
        return at < 0 || name[at] != '占' || at == name.Length - 1 || name.AsSpan(at).ContainsAny('比', '率') ? name : name + "比重";
    }

    private static bool EndsInOf(string text, int figure) => figure > 0 && text[figure - 1] == '的';

    private static string Trim(ReadOnlySpan<char> words)
    {
        var cut = words.LastIndexOfAny(",;。:");
        words = cut < 0 ? words : words[(cut + 1)..];
        var open = words.LastIndexOf('(');
        words = open >= 0 && !words[open..].Contains(')') ? words[(open + 1)..] : words;
        words =
            words.Length > 0 && words[0] == '(' && words.IndexOf(')') is > 0 and var close && close + 1 < words.Length
                ? words[(close + 1)..]
                : words;
        var list = words.LastIndexOf('、');
        words = list >= 0 && words.Length - list > 3 ? words[(list + 1)..] : words;
        while (words.Length > 0 && (words[^1] == ' ' || MeasureWords.Trailing.TryMatch(words, words.Length, out _, out _)))
        {
            MeasureWords.Trailing.TryMatch(words, words.Length, out var length, out _);
            words = words[..^Math.Max(1, length)];
        }

        while (words.Length > 0 && LeadingLength(words) is > 0 and var lead)
        {
            words = words[lead..];
        }

        var name = words.ToString();
        var inner = name.IndexOf("实现", StringComparison.Ordinal);
        return inner > 0 && inner + 4 <= name.Length ? name.Remove(inner, 2) : name;
    }

    private static int LeadingLength(ReadOnlySpan<char> words) =>
        words[0] == ' ' || char.IsAsciiDigit(words[0]) || words[0] is '—' or '-' or '*' or '|' ? 1
        : MeasureWords.Leading.TryMatch(words, 0, out var length, out var strips) && strips && length < words.Length ? length
        : 0;

    /// <summary>Where growth, decline or share begins in 规上工业增加值|同比增长; -1 where there is none.</summary>
    private static int ChangeAt(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!MeasureWords.Changes.TryMatch(words, at, out var length, out var isChange))
            {
                continue;
            }

            if (!isChange)
            {
                at += length - 1;
            }
            else if (length > 1 || at == 0 || words[at] is '占' or '较')
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The noun after a count, up to a mark or a verb.</summary>
    private static string Following(string text, int start, int end)
    {
        var rest = text.AsSpan(start, Math.Clamp(end - start, 0, 2 * LongestName));
        rest = rest.Length > 0 && rest[0] == '的' ? rest[1..] : rest;
        // 10个投资超20亿元的重大产业项目: the noun is what stands after 的.
        var mark = rest.IndexOfAny(",;。、(");
        var phrase = mark < 0 ? rest : rest[..mark];
        var of = phrase.LastIndexOf('的');
        if (of > 0 && phrase[..of].ContainsAnyInRange('0', '9'))
        {
            rest = rest[(of + 1)..];
        }

        var at = 0;
        while (at < rest.Length && at < LongestName)
        {
            if (!MeasureWords.AfterNoun.TryMatch(rest, at, out var length, out var ends))
            {
                length = 1;
            }
            else if (ends)
            {
                break;
            }

            at += length;
        }

        return rest[..Math.Min(at, Math.Min(LongestName, rest.Length))].Trim(" 的").ToString();
    }

    /// <summary>入驻企业 names what is counted; 引入 waits for what comes after the number.</summary>
    private static bool IsNominal(string words) =>
        words.Length >= 4 && !words.EndsWith('了') && "业目人才户量积队权构员值入额率资金税贷地房厂线产才位个台所件台".Contains(words[^1]);

    private static bool StartsWithChange(string words) => words.Length == 0 || ChangeAt(words) == 0;

    private static string Clip(string words) => words.Length > LongestName ? words[^LongestName..] : words;
}

/// <summary>What a figure measures.</summary>
/// <param name="Full">The metric's name: 固定资产投资增长.</param>
/// <param name="Measure">The measure alone, for a growth rate that comes after it: 固定资产投资; null where the words name none.</param>
internal readonly record struct MeasureName(string Full, string? Measure);
