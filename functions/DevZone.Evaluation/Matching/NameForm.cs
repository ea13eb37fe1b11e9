using System.Text;
using System.Text.RegularExpressions;

namespace DevZone.Evaluation.Matching;

/// <summary>The forms in which names and quotations are compared.</summary>
internal static partial class NameForm
{
    private const string Ignored = "“”\"'‘’《》·•,，、。:：;；-";

    private static readonly Dictionary<char, string> Compatible = new()
    {
        ['㎡'] = "m2",
        ['㎢'] = "km2",
        ['²'] = "2",
        ['³'] = "3",
        ['℃'] = "°C",
        ['…'] = "...",
    };

    /// <summary>
    /// Without white space, quotes, dots and commas, full-width forms made narrow: what NFKC does to what newspapers print.
    /// String.Normalize itself leaves text alone under invariant globalization.
    /// </summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder(text?.Length ?? 0);
        foreach (var unit in text ?? "")
        {
            var narrow = unit is >= '！' and <= '～' ? (char)(unit - '！' + '!') : unit;
            if (char.IsWhiteSpace(narrow) || Ignored.Contains(narrow))
            {
                continue;
            }

            _ = Compatible.TryGetValue(narrow, out var plain) ? folded.Append(plain) : folded.Append(narrow);
        }

        return folded.ToString();
    }

    /// <summary>A zone, place or other subject without what its names commonly differ in: 晋城市 and 晋城 are one.</summary>
    public static string Short(string? name)
    {
        var folded = Fold(name)
            .Replace("经济技术开发区", "经开区", StringComparison.Ordinal)
            .Replace("高新技术产业开发区", "高新区", StringComparison.Ordinal);
        return PlaceSuffix().Replace(folded, "");
    }

    /// <summary>
    /// Whether two project names are equal, or one stands within the other and is not much shorter: with or without a brand, a
    /// place, 项目.
    /// </summary>
    public static bool IsSame(string? first, string? second)
    {
        var (a, b) = (WithoutProjectWord(first), WithoutProjectWord(second));
        var (inner, outer) = a.Length <= b.Length ? (a, b) : (b, a);
        return inner.Length > 0
            && (a == b || (outer.Contains(inner, StringComparison.Ordinal) && inner.Length >= Math.Max(4, 0.6 * outer.Length)));
    }

    /// <summary>Whether two quotations of one text share at least half of the shorter one.</summary>
    public static bool Overlaps(string? first, string? second)
    {
        var (a, b) = (Fold(first), Fold(second));
        var (inner, outer) = a.Length <= b.Length ? (a, b) : (b, a);
        var half = (inner.Length + 1) / 2;
        return inner.Length > 0
            && Enumerable
                .Range(0, inner.Length - half + 1)
                .Any(start => outer.AsSpan().Contains(inner.AsSpan(start, half), StringComparison.Ordinal));
    }

    private static string WithoutProjectWord(string? name) => ProjectWord().Replace(Fold(name), "");

    [GeneratedRegex("(?<=..)(省|市|县|盟|自治区)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceSuffix();

    [GeneratedRegex("(建设)?项目$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectWord();
}
