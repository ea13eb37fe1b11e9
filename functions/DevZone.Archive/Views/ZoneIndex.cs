namespace DevZone.Archive.Views;

/// <summary>Zones across issues: appearances under one id, put together.</summary>
internal sealed class ZoneIndex
{
    private readonly Dictionary<string, ZoneProfile> byId;

    public ZoneIndex(IEnumerable<ZoneAppearance> appearances)
    {
        byId = appearances.GroupBy(a => a.Zone.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, Profile, StringComparer.Ordinal);
        All = [.. byId.Values.OrderBy(z => z.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<ZoneProfile> All { get; }

    public ZoneProfile? Find(string id) => byId.GetValueOrDefault(id);

    private static ZoneProfile Profile(IGrouping<string, ZoneAppearance> group)
    {
        List<ZoneAppearance> oldestFirst =
        [
            .. group.OrderBy(a => a.Issue.Date).ThenBy(a => a.Issue.Id, StringComparer.Ordinal).ThenBy(a => a.Number),
        ];
        var name = oldestFirst[^1].Zone.Name;
        T? Newest<T>(Func<ZoneAppearance, T?> of) => oldestFirst.Select(of).LastOrDefault(value => value is not null);
        return new ZoneProfile
        {
            Id = group.Key,
            Name = name,
            // Unknown says nothing, whenever it was said.
            Level = oldestFirst.Select(a => a.Zone.Level).LastOrDefault(level => level != default),
            Kind = Newest(a => a.Zone.Kind),
            Province = Newest(a => a.Zone.Province),
            City = Newest(a => a.Zone.City),
            PartOf = Newest(a => a.Zone.PartOf),
            Aliases =
            [
                .. oldestFirst
                    .SelectMany(a => a.Aliases.Append(a.Zone.Name))
                    .Where(alias => alias != name)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            FirstSeen = oldestFirst[0].Issue.Date,
            LastSeen = oldestFirst[^1].Issue.Date,
            Mentions = oldestFirst.Sum(a => a.Mentions),
            Appearances = oldestFirst,
        };
    }
}
