using DevZone.Evaluation.Gold;
using DevZone.Evaluation.Matching;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Scoring;

/// <summary>Projects: found by name; then whether amount, stage, zone, output value and area are right.</summary>
internal static class ProjectScoring
{
    public static void Score(string text, GoldText gold, Issue issue, ZoneNames zones, Tally tally)
    {
        var pairing = Pairing.Pair(gold.Projects, issue.Projects, project => project.Optional, Likeness);
        tally.Count(text, pairing, project => project.Name, project => project.Name);
        foreach (var (wanted, got) in pairing.Pairs)
        {
            ScoreAmount(text, wanted, got.Investment, tally);
            ScoreStage(text, wanted, got, tally);
            ScoreZone(text, wanted, got, zones, tally);
            ScoreQuantity(text, "output", wanted.Name, wanted.AnnualOutputValueCny, got.OutputValue, tally);
            ScoreQuantity(text, "area", wanted.Name, wanted.AreaM2, got.Area, tally);
        }
    }

    private static int Likeness(Project found, GoldProject gold)
    {
        var name = NameForm.Fold(found.Name);
        return !gold.Names().Any(wanted => NameForm.IsSame(found.Name, wanted)) ? 0
            : gold.Names().Any(wanted => NameForm.Fold(wanted) == name) ? 2
            : 1;
    }

    private static void ScoreAmount(string text, GoldProject wanted, Quantity? got, Tally tally)
    {
        if (wanted.Investment is not null || got?.Value is not null)
        {
            var isRight =
                Measured.IsClose(got?.Value, wanted.Investment?.Value) && Measured.IsSameUnit(got?.Unit, wanted.Investment?.Currency);
            tally.Field(text, "amount", isRight, wanted.Name, wanted.Investment, got?.Text);
        }
    }

    private static void ScoreStage(string text, GoldProject wanted, Project got, Tally tally)
    {
        if (wanted.Stage is not (null or "unknown"))
        {
            var stage = ContractWord.Of(got.Stage);
            tally.Field(text, "stage", stage == wanted.Stage || wanted.StageAlt.Contains(stage), wanted.Name, wanted.Stage, stage);
        }
    }

    private static void ScoreZone(string text, GoldProject wanted, Project got, ZoneNames zones, Tally tally)
    {
        var found = zones.Found(got.Zone);
        if (!string.IsNullOrEmpty(wanted.Zone) || found.Count > 0)
        {
            var right = wanted
                .ZoneAlt.Append(wanted.Zone)
                .OfType<string>()
                .SelectMany(zone => zones.Gold(zone) ?? (IEnumerable<string>)[NameForm.Fold(zone)]);
            tally.Field(text, "zone", found.Overlaps(right), wanted.Name, wanted.Zone, found.FirstOrDefault());
        }
    }

    private static void ScoreQuantity(string text, string field, string project, double? wanted, Quantity? got, Tally tally)
    {
        if (wanted is not null)
        {
            tally.Field(text, field, Measured.IsClose(got?.Value, wanted), project, wanted, got?.Text);
        }
    }
}
