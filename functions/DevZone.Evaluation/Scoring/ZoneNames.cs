using DevZone.Evaluation.Gold;
using DevZone.Evaluation.Matching;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Scoring;

/// <summary>The folded names under which the zones of one text are known, on the gold's side and the reader's.</summary>
internal sealed class ZoneNames
{
    private readonly Dictionary<string, HashSet<string>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _gold = new(StringComparer.Ordinal);

    /// <summary>Gathers the names of one text.</summary>
    public ZoneNames(GoldText gold, Issue issue)
    {
        foreach (var zone in issue.Zones)
        {
            _found[zone.Id] = Of(zone);
        }

        foreach (var zone in gold.Zones)
        {
            foreach (var name in zone.Names())
            {
                _gold[name] = Of(zone);
            }
        }
    }

    /// <summary>Everything that the gold calls a zone.</summary>
    public static HashSet<string> Of(GoldZone zone) => [.. zone.Names().Concat(zone.Surface).Select(NameForm.Fold)];

    /// <summary>Everything that the reader found a zone to be called.</summary>
    public static HashSet<string> Of(Zone zone) =>
        [.. zone.Mentions.Select(mention => mention.Text).Append(zone.Name).Select(NameForm.Fold)];

    /// <summary>What the reader found the zone of an id to be called; nothing where there is none.</summary>
    public IReadOnlySet<string> Found(string? id) =>
        id is not null && _found.TryGetValue(id, out var names) ? names : new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What the gold calls the zone of this name; null where it is no zone of the gold's.</summary>
    public IReadOnlySet<string>? Gold(string name) => _gold.GetValueOrDefault(name);
}
