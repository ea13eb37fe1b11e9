namespace DevZone.Archive.Views;

/// <summary>
/// Says which projects of one normalised name are the same. They are where their places agree as far as they are known; a project
/// without a place joins the only one there is if its name is telling. The order of arrival plays no part.
/// </summary>
internal static class ProjectLinker
{
    /// <summary>The projects of one name, those that are the same together; the best known of each comes first.</summary>
    public static IReadOnlyList<IReadOnlyList<LinkedProject>> Link(IEnumerable<LinkedProject> sameName)
    {
        // The best located come first, so that those of which less is known find them.
        var members = sameName
            .OrderByDescending(p => p.Precision)
            .ThenBy(p => p.Appearance.Issue.Date)
            .ThenBy(p => p.Appearance.Issue.Id, StringComparer.Ordinal)
            .ThenBy(p => p.Appearance.Number);
        var groups = new List<List<LinkedProject>>();
        foreach (var member in members)
        {
            if (GroupOf(member, groups) is { } group)
            {
                group.Add(member);
            }
            else
            {
                groups.Add([member]);
            }
        }
        return groups;
    }

    private static List<LinkedProject>? GroupOf(LinkedProject member, List<List<LinkedProject>> groups)
    {
        var fitting = groups.FindAll(group => group.TrueForAll(other => Agree(member, other)));
        return fitting.Find(group => SharesCompany(member, group))
            ?? fitting.Find(group => group[0].Id == member.Id)
            ?? (fitting is [var only] && (member.Precision > 0 || ProjectNames.IsTelling(member.Key)) ? only : null);
    }

    private static bool Agree(LinkedProject a, LinkedProject b) =>
        Agree(a.Province, b.Province) && Agree(a.City, b.City) && (Agree(a.Zone, b.Zone) || IsOneCitys(a, b));

    private static bool Agree(string? a, string? b) => a is null || b is null || a == b;

    /// <summary>Two zones of one city, and a name that only one project has: a zone is a part of the other, or a report was less precise.</summary>
    private static bool IsOneCitys(LinkedProject a, LinkedProject b) =>
        a.City is not null && a.City == b.City && a.Key.Length >= 6 && ProjectNames.IsTelling(a.Key);

    private static bool SharesCompany(LinkedProject member, List<LinkedProject> group) =>
        group.Exists(other =>
            other.Appearance.Project.Companies.Intersect(member.Appearance.Project.Companies, StringComparer.Ordinal).Any()
        );
}
