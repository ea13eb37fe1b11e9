using System.Collections.Immutable;

namespace DevZone.Archive.Views;

/// <summary>
/// Projects across issues. Projects of different normalised names have nothing to do with each other, so a change of some issues costs
/// what their names hold, not what the archive holds; the result is the same as if all had been linked at once.
/// </summary>
internal sealed class ProjectIndex
{
    public static readonly ProjectIndex Empty = new(
        ImmutableDictionary.Create<string, Group>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, ProjectLifeLine>(StringComparer.Ordinal)
    );

    private readonly ImmutableDictionary<string, Group> groups;
    private readonly ImmutableDictionary<string, ProjectLifeLine> byId;
    private readonly Lazy<IReadOnlyList<ProjectLifeLine>> all;

    private ProjectIndex(ImmutableDictionary<string, Group> groups, ImmutableDictionary<string, ProjectLifeLine> byId)
    {
        this.groups = groups;
        this.byId = byId;
        all = new(() => [.. groups.Values.SelectMany(group => group.Lines).OrderBy(line => line.Id, StringComparer.Ordinal)]);
    }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<ProjectLifeLine> All => all.Value;

    public ProjectLifeLine? Find(string id) => byId.GetValueOrDefault(id);

    public ProjectLifeLine? Find(LinkedProject project) =>
        groups
            .GetValueOrDefault(project.Key)
            ?.Lines.FirstOrDefault(line => line.Appearances.Any(appearance => ReferenceEquals(appearance, project.Appearance)));

    /// <summary>The index without some issues' facts and with others'.</summary>
    public ProjectIndex With(IReadOnlyCollection<IssueFacts> gone, IReadOnlyCollection<IssueFacts> come)
    {
        var leaving = gone.SelectMany(facts => facts.Linked).ToHashSet();
        var arriving = come.SelectMany(facts => facts.Linked).ToLookup(p => p.Key, StringComparer.Ordinal);
        var nextGroups = groups.ToBuilder();
        var nextById = byId.ToBuilder();
        foreach (var key in leaving.Select(p => p.Key).Concat(arriving.Select(p => p.Key)).Distinct(StringComparer.Ordinal))
        {
            var before = groups.GetValueOrDefault(key) ?? Group.Empty;
            var after = Group.Of([.. before.Members.Where(p => !leaving.Contains(p)), .. arriving[key]]);
            nextById.RemoveRange(before.Ids.Select(id => id.Key));
            nextById.AddRange(after.Ids);
            if (after.Members.Count == 0)
            {
                nextGroups.Remove(key);
            }
            else
            {
                nextGroups[key] = after;
            }
        }
        return new ProjectIndex(nextGroups.ToImmutable(), nextById.ToImmutable());
    }

    /// <summary>The projects of one normalised name.</summary>
    /// <param name="Members">As the issues have them.</param>
    /// <param name="Lines">Linked.</param>
    /// <param name="Ids">The ids that each line answers to: its own, and those it would have if less were known of its place.</param>
    private sealed record Group(
        IReadOnlyList<LinkedProject> Members,
        IReadOnlyList<ProjectLifeLine> Lines,
        IReadOnlyDictionary<string, ProjectLifeLine> Ids
    )
    {
        public static readonly Group Empty = new([], [], ImmutableDictionary<string, ProjectLifeLine>.Empty);

        public static Group Of(IReadOnlyList<LinkedProject> members)
        {
            var linked = ProjectLinker.Link(members);
            var lines = new List<ProjectLifeLine>(linked.Count);
            var ids = new Dictionary<string, ProjectLifeLine>(StringComparer.Ordinal);
            foreach (var same in linked)
            {
                var id = same[0].Id;
                for (var i = 2; ids.ContainsKey(id); i++)
                {
                    id = $"{same[0].Id}-{i}";
                }
                var line = LifeLines.Of(id, same);
                lines.Add(line);
                ids.Add(id, line);
            }
            foreach (var (same, line) in linked.Zip(lines))
            {
                foreach (var member in same)
                {
                    ids.TryAdd(member.Id, line);
                }
            }
            return new Group(members, lines, ids);
        }
    }
}
