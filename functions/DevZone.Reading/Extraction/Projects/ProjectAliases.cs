namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds the only project of an article that a shorter or longer name can mean.</summary>
internal static class ProjectAliases
{
    /// <summary>A short name is looked for among so many projects named last in its article.</summary>
    private const int Reach = 60;

    private const int ShortestEnd = 4;

    private const int ShortestBeginning = 2;

    private const int ShortestBracket = 3;

    /// <summary>
    /// The project whose name is the end of this one or ends with it (扩能改造工程, 恒升集团亚太区|康护项目), or whose name begins with
    /// this one (钼铜项目 for 钼铜多金属资源综合利用项目; 果园港 for 果园港港区). Null where there is none, or more than one.
    /// </summary>
    /// <param name="candidate">The name in its place.</param>
    /// <param name="key">Its key.</param>
    /// <param name="phase">二期, where it says so.</param>
    /// <param name="recent">The projects of the article so far.</param>
    public static ProjectRecord? Find(ProjectCandidate candidate, string key, string? phase, List<ProjectRecord> recent)
    {
        if (IsCommon(key))
        {
            return null;
        }

        ProjectRecord? only = null;
        for (var i = recent.Count - 1; i >= Math.Max(0, recent.Count - Reach); i--)
        {
            if (recent[i].Phase != phase || !Means(candidate, key, recent[i].Key))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = recent[i];
        }

        return only;
    }

    /// <summary>What stands in brackets within a name, where it is a name itself: 片区配套基础设施(灵溪东路)项目.</summary>
    public static string? InBrackets(string name)
    {
        var open = name.AsSpan().LastIndexOfAny('(', '（');
        var length = open < 0 ? -1 : name.AsSpan(open + 1).IndexOfAny(')', '）');
        if (length < ShortestBracket)
        {
            return null;
        }

        var inner = ProjectRegistry.KeyOf(name.Substring(open + 1, length));
        return
            ProjectWords.FacilityEndings.TryMatch(inner, inner.Length, out var facility, out _)
            && facility < inner.Length
            && ProjectRegistry.PhaseOf(inner) is null
            ? inner
            : null;
    }

    private static bool Means(ProjectCandidate candidate, string key, string known)
    {
        var (inner, outer) = key.Length <= known.Length ? (key, known) : (known, key);
        if (inner.Length >= ShortestEnd && outer.EndsWith(inner, StringComparison.Ordinal))
        {
            return !IsCommon(inner);
        }

        if (ProjectWords.IsInfrastructure(key) && Abbreviates(key, known))
        {
            return true;
        }

        if (
            key.Length > known.Length
            && known.Length >= ShortestBeginning
            && (key.StartsWith(known, StringComparison.Ordinal) || key.EndsWith(known, StringComparison.Ordinal))
        )
        {
            // 钼铜项目, and later 钼铜多金属资源综合利用项目
            return known.Length < ShortestEnd && !IsCommon(known) && candidate.Folded.EndsWith("项目", StringComparison.Ordinal);
        }

        if (key.Length >= known.Length || key.Length < ShortestBeginning || !known.StartsWith(key, StringComparison.Ordinal))
        {
            return false;
        }

        return candidate.Folded.EndsWith("项目", StringComparison.Ordinal)
            || ProjectWords.Facilities.TryMatch(known, key.Length, out var length, out _) && key.Length + length == known.Length;
    }

    /// <summary>绵恒城际铁路 for 绵江至恒安城际铁路: the same sort of work, and of the rest the first characters.</summary>
    private static bool Abbreviates(string key, string known) =>
        key.Length < known.Length
        && key[0] == known[0]
        && ProjectWords.FacilityEndings.TryMatch(key, key.Length, out var facility, out _)
        && key.Length - facility is 2 or 3
        && known.EndsWith(key[^facility..], StringComparison.Ordinal)
        && ProjectRegistry.IsSubsequence(key, known);

    /// <summary>光伏, 数据中心, 重点: words that many names begin or end with.</summary>
    private static bool IsCommon(string key) =>
        ProjectWords.IsGeneric(key)
        || ProjectWords.IndustryOf(key) == key
        || ProjectWords.FacilityEndings.TryMatch(key, key.Length, out var facility, out _)
            && (facility == key.Length || ProjectWords.IsGeneric(key.AsSpan(0, key.Length - facility)));
}
