namespace DevZone.Evaluation.Matching;

/// <summary>Comparing numbers and their units.</summary>
internal static class Measured
{
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.Ordinal)
    {
        ["平方米"] = "m2",
        ["CNY"] = "元",
        ["人民币"] = "元",
        ["RMB"] = "元",
        ["USD"] = "美元",
        ["JPY"] = "日元",
        ["家"] = "个",
        ["户"] = "个",
        ["项"] = "个",
        ["座"] = "个",
        ["支"] = "个",
        ["所"] = "个",
        ["名"] = "人",
        ["位"] = "人",
        ["幢"] = "栋",
        ["个百分点"] = "百分点",
        ["度"] = "千瓦时",
        ["套"] = "台",
        ["台(套)"] = "台",
        ["台套"] = "台",
    };

    /// <summary>Whether two values are equal to a thousandth.</summary>
    public static bool IsClose(double? first, double? second) =>
        first is { } a && second is { } b && Math.Abs(a - b) <= 1e-3 * Math.Max(Math.Max(Math.Abs(a), Math.Abs(b)), 1e-9);

    /// <summary>Whether two units measure the same: 家 and 个, ㎡ and 平方米, a rate and what it is the rate of.</summary>
    public static bool IsSameUnit(string? first, string? second) => Canonical(first) == Canonical(second);

    private static string Canonical(string? unit)
    {
        var folded = NameForm.Fold(unit).Split('/')[0];
        return Synonyms.GetValueOrDefault(folded, folded);
    }
}
