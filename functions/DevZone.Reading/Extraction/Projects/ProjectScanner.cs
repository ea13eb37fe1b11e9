using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// Finds what names projects in one part: names that end in 项目 or 工程, lists (A、B、C等3个项目), works that an amount introduces
/// (总投资15亿元的…, 投资9亿元建设…), and works that an amount or a stage follows (…大桥总投资, …数据中心开工).
/// </summary>
internal static class ProjectScanner
{
    /// <summary>The candidates of a part in order, none overlapping another.</summary>
    /// <param name="part">The part.</param>
    /// <param name="zones">The zones named there, and whether each is a place that hosts projects rather than one itself.</param>
    /// <param name="nextList">Gives a number to each list.</param>
    public static List<ProjectCandidate> Scan(PartAnalysis part, List<(TextSpan Span, bool Hosts)> zones, Func<int> nextList)
    {
        var names = new ProjectNames(part, zones);
        foreach (var name in FormLines.Names(part))
        {
            names.Add(name);
        }

        var lists = new ListScanner(names, nextList);
        new HeadScanner(names, lists).Scan();
        new EnumerationScanner(names, nextList).Scan();
        new AmountScanner(names).Scan();
        var works = new WorkScanner(names, lists);
        works.Scan();
        works.ScanEvents();
        var candidates = names.InOrder();
        JoinLists(candidates, nextList);
        return candidates;
    }

    /// <summary>Names with nothing but 、 or 和 between them are one list.</summary>
    private static void JoinLists(List<ProjectCandidate> candidates, Func<int> nextList)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var (left, right) = (candidates[i - 1], candidates[i]);
            if (left.PhraseEnd > right.PhraseStart)
            {
                continue;
            }

            var between = right.Part.Part.Folded[left.PhraseEnd..right.PhraseStart].Trim();
            if (between is "、" or "和" or "与" or "及" or "以及" && (left.List == 0 || left.List != right.List))
            {
                var list =
                    left.List != 0 ? left.List
                    : right.List != 0 ? right.List
                    : nextList();
                left.List = right.List = list;
            }
        }
    }
}
