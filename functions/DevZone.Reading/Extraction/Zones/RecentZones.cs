using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>The zones that an article has just spoken of.</summary>
internal sealed class RecentZones
{
    private readonly List<(ZoneRecord Zone, TextPart Part)> spoken = [];

    public ZoneRecord? Last => spoken.Count > 0 ? spoken[^1].Zone : null;

    public void Add(ZoneRecord zone, ZoneCandidate candidate) => spoken.Add((zone, candidate.Part));

    /// <summary>The fitting one that was spoken of last in a part, not longer ago than a few mentions; null where none was.</summary>
    public ZoneRecord? LastOf(Predicate<ZoneRecord> fits, TextPart part)
    {
        for (var i = spoken.Count - 1; i >= Math.Max(0, spoken.Count - 8) && spoken[i].Part == part; i--)
        {
            if (fits(spoken[i].Zone))
            {
                return spoken[i].Zone;
            }
        }

        return null;
    }
}
