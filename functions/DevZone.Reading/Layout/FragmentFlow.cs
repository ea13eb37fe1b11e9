namespace DevZone.Reading.Layout;

/// <summary>
/// Gives each column fragment what is read before it: a headline or another fragment, each of which goes before one fragment only.
/// All links of a page are chosen at once, as the assignment of least cost.
/// </summary>
internal static class FragmentFlow
{
    /// <returns>For each headline its fragments in reading order; then, without headline, the fragments that none led to.</returns>
    public static List<(HeadlineBlock? Headline, List<Fragment> Fragments)> Link(
        List<HeadlineBlock> headlines,
        List<Fragment> fragments,
        FlowCosts costs
    )
    {
        var (count, heads) = (fragments.Count, headlines.Count);
        // A column for each headline, one for each fragment, and one for each fragment's having nothing before it.
        var matrix = new double[count, heads + 2 * count];
        for (var i = 0; i < count; i++)
        {
            for (var h = 0; h < heads; h++)
            {
                matrix[i, h] = costs.Opening(headlines[h], fragments[i]);
            }
            for (var j = 0; j < count; j++)
            {
                matrix[i, heads + j] = costs.Continuing(fragments[j], fragments[i]);
                matrix[i, heads + count + j] = FlowCosts.Unlinked;
            }
        }
        var before = count == 0 ? [] : Assignment.Solve(matrix);
        var next = new int[heads + count];
        Array.Fill(next, -1);
        for (var i = 0; i < count; i++)
        {
            if (before[i] < next.Length)
            {
                next[before[i]] = i;
            }
        }
        var taken = new bool[count];
        var result = headlines.Select((headline, h) => ((HeadlineBlock?)headline, Chain(next[h]))).ToList();
        // Chains that begin with a fragment; a circle, which the costs make all but impossible, is cut at its topmost one.
        foreach (var i in Enumerable.Range(0, count).OrderBy(i => before[i] < next.Length).ThenByDescending(i => fragments[i].Bounds.Top))
        {
            if (!taken[i])
            {
                result.Add((null, Chain(i)));
            }
        }
        return result;

        List<Fragment> Chain(int start)
        {
            var chain = new List<Fragment>();
            for (var at = start; at >= 0 && !taken[at]; at = next[heads + at])
            {
                taken[at] = true;
                chain.Add(fragments[at]);
            }
            return chain;
        }
    }
}
