using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>The zones that an article has just spoken of.</summary>
internal sealed class RecentZones
{
    private readonly List<(ZoneRecord Zone, TextPart Part)> spoken = [];

    /// <summary>The one spoken of last; 园区 means no mere part of a zone (起步区).</summary>
    public ZoneRecord? Last { get; private set; }

    public void Add(ZoneRecord zone, ZoneCandidate candidate)
    {
        spoken.Add((zone, candidate.Part));
        Last = zone.Class == ZoneClass.Part && Last is not null ? Last : zone;
    }

    /// <summary>The fitting one that a part has lately spoken of; null where it spoke of none or of several.</summary>
    public ZoneRecord? OnlyOf(Predicate<ZoneRecord> fits, TextPart part)
    {
        ZoneRecord? only = null;
        for (var i = spoken.Count - 1; i >= Math.Max(0, spoken.Count - 8) && spoken[i].Part == part; i--)
        {
            var zone = spoken[i].Zone;
            if (!fits(zone) || zone == only)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = zone;
        }

        return only;
    }
}
