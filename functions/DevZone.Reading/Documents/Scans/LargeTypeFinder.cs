namespace DevZone.Reading.Documents.Scans;

/// <summary>
/// Finds lines whose type is larger than running text. A large stroke is where one begins; it takes in what stands beside it within
/// its height, until a gutter.
/// </summary>
internal static class LargeTypeFinder
{
    /// <summary>Strokes higher than this, in em of running text, are of large type.</summary>
    private const double MinHeight = 1.2;

    /// <summary>Larger than this, ink is a picture.</summary>
    private const double MaxHeight = 12;

    /// <summary>White within a line, in parts of its ink's height.</summary>
    private const double Gap = 1.1;

    /// <summary>What belongs to a line reaches above and below its highest stroke by no more than this part of that stroke's height.</summary>
    private const double Overhang = 0.2;

    public static List<PixelBox> Find(List<PixelBox> blobs, Gutters gutters, double em)
    {
        var rest = new List<PixelBox>(blobs);
        var lines = new List<PixelBox>();
        foreach (var seed in blobs.Where(blob => IsLarge(blob, em)).OrderByDescending(blob => blob.Height))
        {
            if (!rest.Remove(seed))
            {
                continue;
            }
            var line = seed;
            for (var next = 0; next < rest.Count; next++)
            {
                if (Belongs(rest[next], line, seed) && !gutters.Between(line, rest[next]))
                {
                    line = line.Union(rest[next]);
                    rest.RemoveAt(next);
                    next = -1;
                }
            }
            lines.Add(line);
        }
        return lines;
    }

    private static bool IsLarge(PixelBox blob, double em) =>
        blob.Height > MinHeight * em && blob.Height < MaxHeight * em && blob.Width < MaxHeight * em;

    private static bool Belongs(PixelBox blob, PixelBox line, PixelBox seed) =>
        -blob.OverlapX(line) < Gap * seed.Height
        && blob.Top > seed.Top - Overhang * seed.Height
        && blob.Bottom < seed.Bottom + Overhang * seed.Height;
}
