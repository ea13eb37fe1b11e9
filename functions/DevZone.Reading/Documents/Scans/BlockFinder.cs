namespace DevZone.Reading.Documents.Scans;

/// <summary>Chains lines downwards to blocks: what a recogniser can read as lines one below the other.</summary>
internal static class BlockFinder
{
    /// <summary>White between two lines of a block, in em.</summary>
    private const double MaxGap = 1.3;

    /// <summary>Lines of a block share at least this part of the shorter one's width.</summary>
    private const double MinOverlap = 0.6;

    /// <summary>Lines of a block are of one size, this part of the higher one's ink or more.</summary>
    private const double LikeHeight = 0.75;

    public static List<List<PixelBox>> Find(List<PixelBox> lines, List<PixelBox> rules, double em)
    {
        var blocks = new List<List<PixelBox>>();
        foreach (var line in lines.OrderBy(line => line.Top))
        {
            var above = blocks.Find(block => Continues(block[^1], line));
            if (above is null)
            {
                blocks.Add([line]);
            }
            else
            {
                above.Add(line);
            }
        }
        return blocks;

        bool Continues(PixelBox last, PixelBox line)
        {
            var gap = line.Top - last.Bottom;
            return gap >= 0
                && gap < MaxGap * em
                && line.OverlapX(last) > MinOverlap * Math.Min(line.Width, last.Width)
                && Math.Min(line.Height, last.Height) > LikeHeight * Math.Max(line.Height, last.Height)
                && !rules.Exists(rule =>
                    rule.Width > rule.Height && rule.Top >= last.Bottom - 1 && rule.Bottom <= line.Top + 1 && rule.OverlapX(line) > 0
                );
        }
    }
}
