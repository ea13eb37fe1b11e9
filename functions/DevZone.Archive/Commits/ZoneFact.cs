using DevZone.Reading.Issues;

namespace DevZone.Archive.Commits;

/// <summary>A zone of one issue as its row keeps it, beside its mentions.</summary>
/// <param name="Zone">The record without its mentions.</param>
/// <param name="Mentions">How many there are.</param>
/// <param name="Aliases">The other names among them, in ordinal order.</param>
internal sealed record ZoneFact(Zone Zone, int Mentions, IReadOnlyList<string> Aliases)
{
    /// <summary>Most aliases that are kept of one issue; a text made to be hostile could have one for each mention.</summary>
    private const int MaxAliases = 50;

    public static ZoneFact Of(Zone zone) =>
        new(
            zone with
            {
                Mentions = [],
            },
            zone.Mentions.Count,
            [
                .. zone
                    .Mentions.Select(m => m.Text)
                    .Where(text => text != zone.Name)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Take(MaxAliases),
            ]
        );
}
