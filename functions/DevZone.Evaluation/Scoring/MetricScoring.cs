using DevZone.Evaluation.Gold;
using DevZone.Evaluation.Matching;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Scoring;

/// <summary>
/// Metrics: found by value, unit and place; then whether subject and target are right and the evidence stands where it says.
/// Figures are the metrics whose subject is right too.
/// </summary>
internal static class MetricScoring
{
    public static void Score(string text, GoldText gold, Issue issue, ZoneNames zones, Tally metrics, Tally figures)
    {
        var pairing = Pairing.Pair(
            gold.Metrics,
            issue.Metrics,
            metric => metric.Optional,
            (found, wanted) => Likeness(found, wanted, zones)
        );
        pairing = pairing with { Extra = [.. pairing.Extra.Where(metric => !IsProjectField(metric, gold.Projects))] };
        metrics.Count(text, pairing, Describe, Describe);
        figures.Count(
            pairing.Pairs.Count + pairing.Missed.Count,
            pairing.Pairs.Count + pairing.Extra.Count,
            pairing.Pairs.Count(pair => IsRightSubject(pair.Found, pair.Gold, zones))
        );
        foreach (var (wanted, got) in pairing.Pairs)
        {
            metrics.Field(text, "subject", IsRightSubject(got, wanted, zones), Describe(wanted), wanted.Subject, got.Subject.Name);
            if (wanted.Target is { } target)
            {
                metrics.Field(text, "target", got.Target == target, Describe(wanted), target, got.Target);
            }

            metrics.Field(text, "quoted", Quotation.Stands(issue, got.Evidence), Describe(wanted), "the characters there", got.Evidence);
        }
    }

    private static int Likeness(Metric found, GoldMetric gold, ZoneNames zones) =>
        Measured.IsClose(found.Value, gold.Value) && Measured.IsSameUnit(found.Unit, gold.Unit)
            ? (IsRightSubject(found, gold, zones) ? 2 : 0) + (NameForm.Overlaps(found.Evidence.Text, gold.Text) ? 1 : 0)
            : 0;

    private static bool IsRightSubject(Metric found, GoldMetric gold, ZoneNames zones)
    {
        var subject = found.Subject;
        var zone = subject.Kind == SubjectKind.Zone ? zones.Found(subject.Zone) : null;
        return gold.SubjectAlt.Prepend(gold.Subject).Any(wanted => IsSubject(wanted, subject.Name, zone, zones));
    }

    private static bool IsSubject(string wanted, string name, IReadOnlySet<string>? zone, ZoneNames zones)
    {
        if (NameForm.Short(name) == NameForm.Short(wanted))
        {
            return true;
        }

        return zones.Gold(wanted) is { } called
            ? called.Contains(NameForm.Fold(name)) || (zone is not null && called.Overlaps(zone))
            : NameForm.IsSame(name, wanted);
    }

    /// <summary>What a project's own field holds, said again as a metric, counts neither way.</summary>
    private static bool IsProjectField(Metric found, IReadOnlyList<GoldProject> projects)
    {
        var words = NameForm.Fold(found.Evidence.Text);
        return projects.Any(project =>
            Measured.IsClose(found.Value, project.Investment?.Value)
            || Measured.IsClose(found.Value, project.InvestmentCny)
            || Measured.IsClose(found.Value, project.AreaM2)
            || Measured.IsClose(found.Value, project.AnnualOutputValueCny)
            || IsWithinEither(NameForm.Fold(project.ProductsCapacityText), words)
        );
    }

    private static bool IsWithinEither(string capacity, string words) =>
        capacity.Length > 0
        && words.Length > 0
        && (words.Contains(capacity, StringComparison.Ordinal) || capacity.Contains(words, StringComparison.Ordinal));

    private static string Describe(GoldMetric metric) => $"{metric.Subject} {metric.Name} {metric.Value} {metric.Unit} | {metric.Text}";

    private static string Describe(Metric metric) =>
        $"{metric.Subject.Name} {metric.Name} {metric.Value} {metric.Unit} | {metric.Evidence.Text}";
}
