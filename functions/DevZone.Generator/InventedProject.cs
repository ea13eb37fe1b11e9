namespace DevZone.Generator;

/// <summary>An invented project as one issue tells it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Company">Who builds it.</param>
/// <param name="Stage">The contract's word for its stage.</param>
/// <param name="Investment">Total investment in 亿元.</param>
/// <param name="Area">Area in 亩.</param>
/// <param name="Output">Output value a year at full production, in 亿元.</param>
internal sealed record InventedProject(string Name, string Company, string Stage, int Investment, int Area, int Output)
{
    public const string Signed = "signed";
    public const string Started = "started";
    public const string InProduction = "in_production";

    /// <summary>Each stage and how many weeks after the signing it comes: multiples of <see cref="InventedZone.Period"/>.</summary>
    public static IReadOnlyList<(string Stage, int Weeks)> Life { get; } = [(Signed, 0), (Started, 6), (InProduction, 30)];

    /// <summary>The project that an article of an issue brought.</summary>
    /// <param name="seed">The generator's seed.</param>
    /// <param name="issue">The issue that brought it.</param>
    /// <param name="slot">The article.</param>
    /// <param name="stage">How far it is when it is told.</param>
    /// <param name="correction">Raises the investment, as a corrected edition does.</param>
    public static InventedProject Of(int seed, int issue, int slot, string stage, int correction)
    {
        var random = new Random(Seeds.Mix(seed, issue, slot));
        var number = (issue * IssueGenerator.ZoneArticles) + slot;
        var brand = InventedWords.Brand(number);
        var goods = InventedWords.Pick(random, InventedWords.Goods);
        // When the brands begin anew each has another kind, so that no two of some 48,000 projects have one name.
        var kind = InventedWords.ProjectKinds[(number + (number / InventedWords.Brands)) % InventedWords.ProjectKinds.Count];
        return new InventedProject(
            $"{brand}{goods}{kind}",
            $"{brand}{InventedWords.Pick(random, InventedWords.Trades)}有限公司",
            stage,
            random.Next(2, 80) + correction,
            random.Next(40, 900),
            random.Next(3, 150)
        );
    }
}
