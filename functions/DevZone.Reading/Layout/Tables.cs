using DevZone.Reading.Documents;

namespace DevZone.Reading.Layout;

/// <summary>
/// Sets ruled tables aside: a frame with rules across and along it. Their entries are no running text, and a row of them read as a
/// sentence would state what nobody printed.
/// </summary>
internal static class Tables
{
    private const int MinRows = 3;
    private const int MaxFrames = 200;
    private const double Reach = 0.9;

    /// <summary>Takes the lines of tables out of <paramref name="lines"/>.</summary>
    /// <returns>Where the tables are.</returns>
    public static List<Rect> TakeOut(List<TextLine> lines, PageContent page, IEnumerable<Rect> frames)
    {
        var tables = new List<Rect>();
        foreach (var frame in frames.Take(MaxFrames))
        {
            var place = frame.Grow(2);
            var rows =
                1
                + page.Rules.Count(rule =>
                    rule.Width > rule.Height
                    && place.Contains(rule)
                    && rule.Width > Reach * frame.Width
                    && IsWithin(rule.CenterY, frame.Bottom, frame.Top)
                );
            var columns =
                1
                + page.Rules.Count(rule =>
                    rule.Height > rule.Width
                    && place.Contains(rule)
                    && rule.Height > Reach * frame.Height
                    && IsWithin(rule.CenterX, frame.Left, frame.Right)
                );
            if (rows < MinRows || columns < 2)
            {
                continue;
            }
            foreach (var line in lines.FindAll(line => frame.ContainsPoint(line.Bounds.CenterX, line.Bounds.CenterY)))
            {
                line.Role = BlockRole.Furniture;
                lines.Remove(line);
            }
            tables.Add(place);
        }
        return tables;
    }

    private static bool IsWithin(double value, double low, double high) => value > low + 3 && value < high - 3;
}
