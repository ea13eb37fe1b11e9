using DevZone.Evaluation.Gold;
using DevZone.Evaluation.Matching;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Scoring;

/// <summary>Zones: found under any of their names; then whether name, level, city and mentions are right.</summary>
internal static class ZoneScoring
{
    public static void Score(string text, GoldText gold, Issue issue, Tally tally)
    {
        var pairing = Pairing.Pair(gold.Zones, issue.Zones, zone => zone.Optional, Likeness);
        tally.Count(text, WithoutParksThatAreBuilt(pairing, gold.Projects), zone => zone.Name, zone => zone.Name);
        foreach (var (wanted, got) in pairing.Pairs)
        {
            ScoreFields(text, wanted, got, gold.Zones, tally);
        }
    }

    private static int Likeness(Zone found, GoldZone gold)
    {
        var wanted = ZoneNames.Of(gold);
        return wanted.Contains(NameForm.Fold(found.Name)) ? 2
            : wanted.Overlaps(ZoneNames.Of(found)) ? 1
            : 0;
    }

    /// <summary>A park that is being built is a project; where it is given as a zone too, that counts neither way.</summary>
    private static Pairing<GoldZone, Zone> WithoutParksThatAreBuilt(Pairing<GoldZone, Zone> pairing, IReadOnlyList<GoldProject> projects) =>
        pairing with
        {
            Extra =
            [
                .. pairing.Extra.Where(zone =>
                    !ZoneNames.Of(zone).Any(name => projects.Any(project => project.Names().Any(built => NameForm.IsSame(name, built))))
                ),
            ],
        };

    private static void ScoreFields(string text, GoldZone wanted, Zone got, IReadOnlyList<GoldZone> golds, Tally tally)
    {
        var name = NameForm.Fold(got.Name);
        tally.Field(text, "name", wanted.Names().Any(right => NameForm.Fold(right) == name), wanted.Name, wanted.Name, got.Name);

        if (wanted.Level is not (null or "unknown"))
        {
            var level = ContractWord.Of(got.Level);
            tally.Field(text, "level", level == wanted.Level, wanted.Name, wanted.Level, level);
        }

        if (!string.IsNullOrEmpty(wanted.City))
        {
            tally.Field(text, "city", NameForm.Short(got.City) == NameForm.Short(wanted.City), wanted.Name, wanted.City, got.City);
        }

        var own = ZoneNames.Of(wanted);
        var called = ZoneNames.Of(got);
        var ofOthers = golds.SelectMany(ZoneNames.Of).Where(other => !own.Contains(other)).ToHashSet(StringComparer.Ordinal);
        var isEachLinked = wanted.Surface.All(surface => called.Contains(NameForm.Fold(surface)));
        tally.Field(
            text,
            "mentions",
            isEachLinked && !called.Overlaps(ofOthers),
            wanted.Name,
            string.Join(' ', wanted.Surface),
            string.Join(' ', called)
        );
    }
}
