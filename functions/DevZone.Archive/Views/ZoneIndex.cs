using System.Collections.Immutable;

namespace DevZone.Archive.Views;

/// <summary>
/// Zones across issues: appearances under one id, put together. A change of some issues costs what their zones hold; the result is
/// the same as if all had been put together at once.
/// </summary>
internal sealed class ZoneIndex
{
    public static readonly ZoneIndex Empty = new(ImmutableDictionary.Create<string, ZoneProfile>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, ZoneProfile> byId;
    private readonly Lazy<IReadOnlyList<ZoneProfile>> all;

    private ZoneIndex(ImmutableDictionary<string, ZoneProfile> byId)
    {
        this.byId = byId;
        all = new(() => [.. byId.Values.OrderBy(zone => zone.Id, StringComparer.Ordinal)]);
    }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<ZoneProfile> All => all.Value;

    public ZoneProfile? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The index without some issues' facts and with others'.</summary>
    public ZoneIndex With(IReadOnlyCollection<IssueFacts> gone, IReadOnlyCollection<IssueFacts> come)
    {
        var leaving = gone.SelectMany(facts => facts.Zones).ToHashSet(ReferenceEqualityComparer.Instance);
        var arriving = come.SelectMany(facts => facts.Zones).ToLookup(zone => zone.Zone.Id, StringComparer.Ordinal);
        var ids = leaving.Cast<ZoneAppearance>().Select(zone => zone.Zone.Id).Concat(arriving.Select(zone => zone.Key));
        var next = byId.ToBuilder();
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            var before = byId.GetValueOrDefault(id)?.Appearances ?? [];
            List<ZoneAppearance> after = [.. before.Where(zone => !leaving.Contains(zone)), .. arriving[id]];
            if (after.Count == 0)
            {
                next.Remove(id);
            }
            else
            {
                next[id] = Profile(id, after);
            }
        }
        return new ZoneIndex(next.ToImmutable());
    }

    private static ZoneProfile Profile(string id, IEnumerable<ZoneAppearance> appearances)
    {
        List<ZoneAppearance> oldestFirst =
        [
            .. appearances.OrderBy(a => a.Issue.Date).ThenBy(a => a.Issue.Id, StringComparer.Ordinal).ThenBy(a => a.Number),
        ];
        var name = oldestFirst[^1].Zone.Name;
        T? Newest<T>(Func<ZoneAppearance, T?> of) => oldestFirst.Select(of).LastOrDefault(value => value is not null);
        return new ZoneProfile
        {
            Id = id,
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
