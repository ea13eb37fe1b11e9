using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>
/// Finds figures that contradict the one before. 约55亿元 and 56亿元 do not, as far as the intervals that the words mean have a number
/// in common; 55亿元 and 50亿元 do. Figures of different units are not compared.
/// </summary>
internal static class FigureConflicts
{
    public static IEnumerable<FigureConflict> Of(string field, IReadOnlyList<ProjectAppearance> oldestFirst, Func<Project, Quantity?> of)
    {
        (Quantity Figure, IssueReference Issue)? before = null;
        foreach (var appearance in oldestFirst)
        {
            if (of(appearance.Project) is not { Value: not null } figure)
            {
                continue;
            }
            if (before is { } earlier && earlier.Figure.Unit == figure.Unit && !Overlap(earlier.Figure, figure))
            {
                yield return new FigureConflict(field, earlier.Figure, earlier.Issue, figure, appearance.Issue);
            }
            before = (figure, appearance.Issue);
        }
    }

    private static bool Overlap(Quantity a, Quantity b) => Low(a) <= High(b) && Low(b) <= High(a);

    private static double Low(Quantity q) => q.Low ?? q.Value ?? double.NegativeInfinity;

    /// <summary>An open end is one that has a lower end and no upper one: 超50亿元.</summary>
    private static double High(Quantity q) => q.High ?? (q.Low is null ? q.Value : null) ?? double.PositiveInfinity;
}
