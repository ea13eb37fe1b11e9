namespace DevZone.Reading.Documents.Scans;

/// <summary>
/// What keeps two pieces of one row apart: a rule, or a white strip that runs on far above and below the row (the column separators of
/// T. Breuel, Two geometric algorithms for layout analysis, DAS 2002). A gap within a line is white only for the height of the line.
/// </summary>
/// <param name="ink">The page's ink.</param>
/// <param name="rules">Its rules, which are no more part of the ink.</param>
/// <param name="em">Size of running text in pixels.</param>
internal sealed class Gutters(PixelMap ink, List<PixelBox> rules, double em)
{
    /// <summary>Least width of a strip in em.</summary>
    private const double MinWidth = 1.0;

    /// <summary>How far a strip is moved to and fro within a gap, in parts of its width.</summary>
    private const int Steps = 4;

    /// <summary>True where the two belong to different columns.</summary>
    public bool Between(PixelBox a, PixelBox b)
    {
        var (left, right) = a.Left < b.Left ? (a, b) : (b, a);
        return RuleBetween(left, right) || StripBetween(left, right);
    }

    private bool RuleBetween(PixelBox left, PixelBox right) =>
        rules.Exists(rule =>
            rule.Height > rule.Width
            && rule.CenterX > Math.Min(left.Right, right.Left) - 2
            && rule.CenterX < Math.Max(left.Right, right.Left) + 2
            && rule.OverlapY(left) > 0.5 * left.Height
        );

    private bool StripBetween(PixelBox left, PixelBox right)
    {
        // The white above and below a line, and that of its own height, is no strip yet.
        var height = 2.5 * Math.Max(em, Math.Max(left.Height, right.Height)) + 3 * em;
        var width = (int)(MinWidth * em);
        var (top, bottom) = (Math.Max(left.Top, right.Top), Math.Min(left.Bottom, right.Bottom));
        // A stop ends a line's ink before its column ends: the strip need not be all of the gap.
        for (var x = left.Right; x + width <= right.Left; x += Math.Max(1, width / Steps))
        {
            if (WhiteHeight(x, x + width, top, bottom) > height)
            {
                return true;
            }
        }
        return false;
    }

    private int WhiteHeight(int left, int right, int top, int bottom)
    {
        while (top > 0 && ink.IsBlank(top - 1, left, right))
        {
            top--;
        }
        while (bottom < ink.Height && ink.IsBlank(bottom, left, right))
        {
            bottom++;
        }
        return bottom - top;
    }
}
