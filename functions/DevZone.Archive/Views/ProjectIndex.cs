namespace DevZone.Archive.Views;

/// <summary>Projects across issues: appearances that are the same project, put together into life lines.</summary>
internal sealed class ProjectIndex
{
    private readonly Dictionary<string, ProjectLifeLine> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string IssueId, string LocalId), string> idOf = [];

    public ProjectIndex(IEnumerable<ProjectAppearance> appearances, Func<string, string?> zoneName)
    {
        var groups = appearances
            .Select(a => new LinkedProject(a, a.Project.Zone is { } zone ? zoneName(zone) : null))
            .GroupBy(p => p.Key, StringComparer.Ordinal)
            .SelectMany(ProjectLinker.Link)
            .ToList();
        foreach (var (group, member) in groups.SelectMany(group => group.Select(member => (group, member))))
        {
            idOf[(member.Appearance.Issue.Id, member.Appearance.Project.Id)] = ProjectLinker.IdOf(group);
        }
        var lines = new SortedDictionary<string, ProjectLifeLine>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var line = LifeLines.Of(ProjectLinker.IdOf(group), [.. group.Select(p => p.Appearance)], PartOf);
            lines[line.Id] = line;
        }
        All = [.. lines.Values];
        foreach (var line in All)
        {
            byId[line.Id] = line;
        }
        // Ids that a life line had, or would have had, while less was known of its place.
        foreach (var (group, member) in groups.SelectMany(group => group.Select(member => (group, member))))
        {
            byId.TryAdd(ProjectLinker.IdOf([member]), lines[ProjectLinker.IdOf(group)]);
        }
    }

    public IReadOnlyList<ProjectLifeLine> All { get; }

    public ProjectLifeLine? Find(string id) => byId.GetValueOrDefault(id);

    public ProjectLifeLine? Find(string issueId, string localId) => idOf.TryGetValue((issueId, localId), out var id) ? Find(id) : null;

    private string? PartOf(ProjectAppearance part) =>
        part.Project.PartOf is { } whole ? idOf.GetValueOrDefault((part.Issue.Id, whole)) : null;
}
