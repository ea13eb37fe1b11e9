namespace DevZone.Reading.Documents.Scans;

/// <summary>
/// Groups ink to level lines of running text, column by column, before anything is recognised: ink is smeared along the rows (F. Wahl,
/// K. Wong and R. Casey, Block segmentation and text extraction in mixed text/image documents, CGIP 20, 1982), and the pieces of a row
/// are joined where no gutter parts them.
/// </summary>
internal static class LineFinder
{
    /// <summary>White that is smeared over, in em: less than any gutter.</summary>
    private const double Smear = 0.95;

    /// <summary>White after a stop or between words that still is within a line, in em.</summary>
    private const double WordGap = 1.7;

    /// <summary>No line's ink is higher than this, in em.</summary>
    private const double MaxHeight = 1.3;

    /// <summary>Ink that is smaller than this both ways, in em, and stands alone is dirt.</summary>
    private const double Speck = 0.25;

    /// <param name="ink">The page without rules, pictures and large type.</param>
    /// <param name="rules">The rules that were taken out.</param>
    /// <param name="gutters">What keeps columns apart.</param>
    /// <param name="em">Size of running text in pixels.</param>
    public static List<PixelBox> Find(PixelMap ink, List<PixelBox> rules, Gutters gutters, double em)
    {
        var smeared = Smeared(ink, (int)(Smear * em));
        rules.ForEach(rule => smeared.Fill(rule, false));
        var pieces = BlobFinder.Find(smeared);
        var lines = Joined(pieces, gutters, em);
        lines.RemoveAll(line => Math.Max(line.Width, line.Height) < Speck * em);
        return lines;
    }

    private static PixelMap Smeared(PixelMap ink, int gap)
    {
        var smeared = new PixelMap(ink.Width, ink.Height);
        for (var y = 0; y < ink.Height; y++)
        {
            var from = ink.Row(y);
            var to = smeared.Row(y);
            var last = -1;
            for (var x = 0; x < from.Length; x++)
            {
                if (!from[x])
                {
                    continue;
                }
                to[(last >= 0 && x - last <= gap ? last : x)..(x + 1)].Fill(true);
                last = x;
            }
        }
        return smeared;
    }

    private static List<PixelBox> Joined(List<PixelBox> pieces, Gutters gutters, double em)
    {
        var lines = pieces.OrderByDescending(piece => piece.Width).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = i + 1; j < lines.Count; j++)
            {
                if (AreOne(lines[i], lines[j], em) && !gutters.Between(lines[i], lines[j]))
                {
                    lines[i] = lines[i].Union(lines[j]);
                    lines.RemoveAt(j);
                    // The line has grown: what did not touch it may do so now.
                    j = i;
                }
            }
        }
        return lines;
    }

    private static bool AreOne(PixelBox a, PixelBox b, double em)
    {
        if (-a.OverlapX(b) > WordGap * em || -a.OverlapY(b) > 0.5 * em)
        {
            return false;
        }
        var height = Math.Max(a.Bottom, b.Bottom) - Math.Min(a.Top, b.Top);
        var highest = Math.Max(a.Height, b.Height);
        // Side by side in one row, or the strokes of one row's signs one above the other.
        return height <= MaxHeight * em
            && (a.OverlapY(b) > 0.5 * Math.Min(a.Height, b.Height) || height <= Math.Max(1.05 * em, 1.05 * highest));
    }
}
