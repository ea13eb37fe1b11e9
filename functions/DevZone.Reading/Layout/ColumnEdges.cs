namespace DevZone.Reading.Layout;

/// <summary>
/// Columns as most fragments show them. A fragment of one or two lines does not show its own: its only line may be indented, its
/// last one short. It takes the edges of the column that it stands in; of two lines one is not indented.
/// </summary>
internal static class ColumnEdges
{
    private const int TellingLines = 3;

    public static void Apply(List<Fragment> fragments, double em)
    {
        var columns = new List<(double Left, double Right, int Lines)>();
        foreach (var fragment in fragments.Where(fragment => fragment.Lines.Count >= TellingLines))
        {
            var at = columns.FindIndex(column =>
                Math.Abs(column.Left - fragment.Bounds.Left) < em / 2 && Math.Abs(column.Right - fragment.Bounds.Right) < em
            );
            if (at < 0)
            {
                columns.Add((fragment.Bounds.Left, fragment.Bounds.Right, fragment.Lines.Count));
            }
            else
            {
                columns[at] = columns[at] with { Lines = columns[at].Lines + fragment.Lines.Count };
            }
        }
        foreach (var fragment in fragments.Where(fragment => fragment.Lines.Count < TellingLines))
        {
            var home = columns
                .Where(column =>
                    fragment.Bounds.Left > column.Left - em / 2
                    && fragment.Bounds.Right < column.Right + em / 2
                    && (
                        fragment.Lines.Count == 1
                            ? fragment.Bounds.Left - column.Left < 2.6 * em || Math.Abs(fragment.Bounds.Right - column.Right) < em
                            : fragment.Bounds.Left - column.Left < em / 2
                    )
                )
                .OrderBy(column => column.Right - column.Left)
                .ThenByDescending(column => column.Lines)
                .FirstOrDefault();
            if (home.Lines > 0)
            {
                fragment.ColumnLeft = Math.Min(home.Left, fragment.Bounds.Left);
                fragment.ColumnRight = Math.Max(home.Right, fragment.Bounds.Right);
            }
        }
    }
}
