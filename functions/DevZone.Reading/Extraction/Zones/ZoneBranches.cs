using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>
/// Reads names that a zone and another word make together: its park in another place (宁波高新区奉化园), and what a bare head word right behind
/// it makes (光明科学城创业园, 海河科技园区起步区, 洛阳经开区综合保税区).
/// </summary>
internal static class ZoneBranches
{
    /// <summary>What makes another word of 园: 奉化园区, 杭州园林.</summary>
    private const string Continuations = "区林丁艺圃内中长";

    private static readonly ZoneHead Park = new("园", ZoneClass.Park, "园区", ZoneLevel.Park, Bare: false);

    /// <summary>宁波高新区|奉化园, or 奉化园 alone, which means such a park where the article has one. Null where 园 at a place is none.</summary>
    public static ZoneCandidate? Match(TextPart part, int at, int floor, ZoneCandidate? last)
    {
        var text = part.Folded;
        if (
            text[at] != '园'
            || at + 1 < text.Length && Continuations.Contains(text[at + 1])
            || !Divisions.Endings.TryMatch(text.AsSpan(floor, at - floor), at - floor, out var length, out _)
        )
        {
            return null;
        }

        var start = at - length;
        if (last is not null && Ends(last, part, start) && HasBranches(last))
        {
            var whole = TextSpan.FromBounds(last.Span.Start, at + 1);
            return new ZoneCandidate(part, whole, "", Park, null, last.Shape == ZoneShape.Named ? ZoneShape.Named : ZoneShape.Tail)
            {
                Branch = last.Shape == ZoneShape.Named ? text[whole.Start..whole.End] : text[start..(at + 1)],
                Stem = last,
                Definite = true,
            };
        }

        return new ZoneCandidate(part, TextSpan.FromBounds(start, at + 1), "", Park, null, ZoneShape.Tail)
        {
            Branch = text[start..(at + 1)],
        };
    }

    /// <summary>光明科学城|创业园: a name of its own. Null where no zone stands right before the head word.</summary>
    public static ZoneCandidate? Join(ZoneCandidate candidate, ZoneCandidate? last)
    {
        if (
            last is not { Shape: ZoneShape.Named or ZoneShape.Weak, Branch: null, Head: { } host }
            || candidate is not { Known: null, Head: { } head }
            || candidate.Modifier.Length > 0 && !(host.Class == ZoneClass.FreeTrade && head.Phrase[0] is '协' or '联')
            || !Ends(last, candidate.Part, candidate.Span.Start)
            || !(
                head.Phrase is "起步区" or "启动区" or "先行启动区" or "拓展区" or "先导区"
                || head.Class == ZoneClass.Experimental && host.Class == ZoneClass.FreeTrade
                || head.Class == ZoneClass.HighTech && host.Class is ZoneClass.NewArea or ZoneClass.Development
                || head.Class == ZoneClass.Bonded && host.Class is ZoneClass.Economic or ZoneClass.HighTech or ZoneClass.Airport
                || head.Class is ZoneClass.Park or ZoneClass.City && head.Phrase != "园区" && host.Class != ZoneClass.Park
            )
        )
        {
            return null;
        }

        var text = candidate.Part.Folded;
        var whole = TextSpan.FromBounds(last.Span.Start, candidate.Span.End);
        return candidate with
        {
            Span = head.Class == ZoneClass.Part ? candidate.Span : whole,
            Branch = text[whole.Start..whole.End],
            Stem = last,
            Shape = ZoneShape.Named,
            Definite = true,
        };
    }

    private static bool Ends(ZoneCandidate last, TextPart part, int at) => last.Part == part && last.Span.End == at;

    private static bool HasBranches(ZoneCandidate zone) =>
        zone.Branch is null
        && (
            zone.Known is not null || zone.Head?.Class is ZoneClass.HighTech or ZoneClass.Economic or ZoneClass.Innovation or ZoneClass.Park
        );
}
