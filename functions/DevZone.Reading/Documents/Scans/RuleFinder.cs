namespace DevZone.Reading.Documents.Scans;

/// <summary>Finds the straight lines that a newspaper prints between and around articles, and takes them out of the ink.</summary>
internal static class RuleFinder
{
    /// <summary>Thicker than this part of its length, ink is a stroke or a shape.</summary>
    private const double MaxThickness = 0.05;

    /// <summary>A gap of this width in pixels is a flaw of the print or of the scan.</summary>
    private const int MaxGap = 1;

    /// <summary>The grey edge of a rule, which is no ink of anything else.</summary>
    private const int Edge = 2;

    /// <param name="ink">The page; the rules are erased from it.</param>
    /// <param name="minLength">The shortest rule, in pixels: longer than the longest stroke of a headline.</param>
    public static List<PixelBox> Extract(PixelMap ink, int minLength)
    {
        var level = Find(ink.Height, ink.Width, (y, x) => ink[x, y], minLength);
        var upright = Find(ink.Width, ink.Height, (x, y) => ink[x, y], minLength)
            .ConvertAll(rule => new PixelBox(rule.Top, rule.Left, rule.Bottom, rule.Right));
        List<PixelBox> rules = [.. level, .. upright];
        foreach (var rule in rules)
        {
            ink.Fill(new PixelBox(rule.Left - Edge, rule.Top - Edge, rule.Right + Edge, rule.Bottom + Edge), false);
        }
        return rules;
    }

    /// <summary>Long runs of ink along one direction, those of neighbouring rows joined, thin ones only; boxes as if the direction were level.</summary>
    private static List<PixelBox> Find(int rows, int columns, Func<int, int, bool> isInk, int minLength)
    {
        var open = new List<PixelBox>();
        var found = new List<PixelBox>();
        for (var row = 0; row < rows; row++)
        {
            var (start, end) = (0, 0);
            for (var column = 0; column <= columns; column++)
            {
                if (column < columns && isInk(row, column))
                {
                    (start, end) = (column - end > MaxGap ? column : start, column + 1);
                }
                else if (end > start && (column == columns || column - end >= MaxGap))
                {
                    if (end - start >= minLength)
                    {
                        Add(new PixelBox(start, row, end, row + 1));
                    }
                    start = end;
                }
            }
            found.AddRange(open.Where(rule => rule.Bottom < row));
            open.RemoveAll(rule => rule.Bottom < row);
        }
        found.AddRange(open);
        return found.FindAll(rule => rule.Height <= MaxThickness * rule.Width);

        void Add(PixelBox run)
        {
            var touching = open.FindIndex(rule => rule.Bottom >= run.Top && rule.OverlapX(run) > 0);
            if (touching < 0)
            {
                open.Add(run);
            }
            else
            {
                open[touching] = open[touching].Union(run);
            }
        }
    }
}
