namespace DevZone.Reading.Documents.Scans;

/// <summary>
/// Tells ink from paper, whatever the paper's shade: ink is darker than its surroundings' mean (D. Bradley and G. Roth, Adaptive
/// thresholding using the integral image, Journal of Graphics Tools 12, 2007).
/// </summary>
internal static class InkFinder
{
    /// <summary>Ink is darker than this part of the mean.</summary>
    private const double Darkness = 0.8;

    /// <summary>Darker than any paper: within a dark picture nothing is darker than its surroundings.</summary>
    private const byte Black = 64;

    /// <summary>Surroundings reach a thirtieth of the page's width to each side: wider than the strokes of a headline.</summary>
    private const int ReachesPerWidth = 30;

    public static PixelMap Find(GrayImage image)
    {
        var (width, height) = (image.Width, image.Height);
        var ink = new PixelMap(width, height);
        var reach = Math.Max(8, width / ReachesPerWidth);
        var columns = new int[width];
        var sums = new long[width + 1];
        for (var y = -reach; y < height; y++)
        {
            // The column sums slide down the page: a row enters below, one leaves above.
            AddRow(y + reach, 1);
            AddRow(y - reach - 1, -1);
            if (y < 0)
            {
                continue;
            }
            for (var x = 0; x < width; x++)
            {
                sums[x + 1] = sums[x] + columns[x];
            }
            var rows = Math.Min(height - 1, y + reach) - Math.Max(0, y - reach) + 1;
            var pixels = image.Pixels.AsSpan(y * width, width);
            var row = ink.Row(y);
            for (var x = 0; x < width; x++)
            {
                var (from, to) = (Math.Max(0, x - reach), Math.Min(width, x + reach + 1));
                row[x] = pixels[x] < Black || pixels[x] * (double)(rows * (to - from)) < Darkness * (sums[to] - sums[from]);
            }
        }
        return ink;

        void AddRow(int y, int sign)
        {
            if (y < 0 || y >= height)
            {
                return;
            }
            var row = image.Pixels.AsSpan(y * width, width);
            for (var x = 0; x < row.Length; x++)
            {
                columns[x] += sign * row[x];
            }
        }
    }
}
