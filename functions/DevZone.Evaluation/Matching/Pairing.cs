namespace DevZone.Evaluation.Matching;

/// <summary>Which gold record each found record stands for.</summary>
/// <param name="Pairs">The gold records that count and what was found for them.</param>
/// <param name="Missed">The gold records that count and were not found.</param>
/// <param name="Extra">What was found and is no gold record, not even an optional one.</param>
internal sealed record Pairing<TGold, TFound>(
    IReadOnlyList<(TGold Gold, TFound Found)> Pairs,
    IReadOnlyList<TGold> Missed,
    IReadOnlyList<TFound> Extra
);

/// <summary>Pairs gold with what was found.</summary>
internal static class Pairing
{
    /// <summary>One to one, the likest first; among equals what must be found before what may be, then in the order of the text.</summary>
    /// <param name="golds">The gold records.</param>
    /// <param name="founds">The found records.</param>
    /// <param name="isOptional">Whether a gold record counts neither way.</param>
    /// <param name="likeness">How like the two are; 0 where they cannot be the same.</param>
    public static Pairing<TGold, TFound> Pair<TGold, TFound>(
        IReadOnlyList<TGold> golds,
        IReadOnlyList<TFound> founds,
        Func<TGold, bool> isOptional,
        Func<TFound, TGold, int> likeness
    )
    {
        var candidates =
            from gold in Enumerable.Range(0, golds.Count)
            from found in Enumerable.Range(0, founds.Count)
            let alike = likeness(founds[found], golds[gold])
            where alike > 0
            orderby alike descending, isOptional(golds[gold]), gold, found
            select (Gold: gold, Found: found);

        var partner = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (gold, found) in candidates)
        {
            if (!partner.ContainsKey(gold) && taken.Add(found))
            {
                partner[gold] = found;
            }
        }

        var counted = Enumerable.Range(0, golds.Count).Where(i => !isOptional(golds[i])).ToLookup(partner.ContainsKey);
        var optional = golds.Where(isOptional).ToList();
        return new Pairing<TGold, TFound>(
            [.. counted[true].Select(i => (golds[i], founds[partner[i]]))],
            [.. counted[false].Select(i => golds[i])],
            [.. founds.Where((found, i) => !taken.Contains(i) && !optional.Exists(gold => likeness(found, gold) > 0))]
        );
    }
}
