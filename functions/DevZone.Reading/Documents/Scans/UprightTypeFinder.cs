namespace DevZone.Reading.Documents.Scans;

/// <summary>Finds headlines whose characters stand one below the other, and cuts them into characters.</summary>
internal static class UprightTypeFinder
{
    /// <summary>An upright line is at least this many times as high as wide.</summary>
    private const double MinHeight = 2.8;

    /// <summary>
    /// Between two pieces of large type, in parts of the line's width: more than a character, because one may be made of smaller strokes.
    /// </summary>
    private const double MaxGap = 1.7;

    /// <summary>Width of a line, in parts of its highest piece.</summary>
    private const double MaxWidth = 1.25;

    /// <summary>White between a stroke and the rest of its line, in parts of the line's width.</summary>
    private const double StrokeGap = 0.6;

    /// <summary>From character to character, in parts of a character's width.</summary>
    private const double MinPitch = 0.98;

    /// <inheritdoc cref="MinPitch"/>
    private const double MaxPitch = 1.4;

    /// <summary>Takes the upright lines out of <paramref name="large"/>.</summary>
    /// <param name="ink">The page's ink.</param>
    /// <param name="blobs">Its connected ink.</param>
    /// <param name="large">Pieces of large type.</param>
    /// <returns>For each upright line the boxes of its characters, from top to bottom.</returns>
    public static List<List<PixelBox>> Extract(PixelMap ink, List<PixelBox> blobs, List<PixelBox> large)
    {
        var columns = new List<List<PixelBox>>();
        foreach (var piece in large.OrderBy(piece => piece.Top))
        {
            var column = columns.Find(column => Continues(column, piece));
            if (column is null)
            {
                columns.Add([piece]);
            }
            else
            {
                column.Add(piece);
            }
        }
        columns.RemoveAll(column => Around(column) is var box && box.Height < MinHeight * box.Width);
        large.RemoveAll(piece => columns.Exists(column => column.Contains(piece)));
        return columns.ConvertAll(column => Cut(ink, WithStrokes(Around(column), blobs)));
    }

    private static PixelBox Around(List<PixelBox> pieces) => pieces.Aggregate((a, b) => a.Union(b));

    private static bool Continues(List<PixelBox> column, PixelBox piece)
    {
        var line = Around(column);
        var width = Math.Max(line.Width, piece.Width);
        // One piece at least is nearly a whole character, about as high as the line is wide; a level line is much wider than high.
        var highest = Math.Max(piece.Height, column.Max(other => other.Height));
        return Math.Abs(line.CenterX - piece.CenterX) < 0.3 * width
            && line.Union(piece).Width < MaxWidth * highest
            && piece.Top - line.Bottom < MaxGap * width;
    }

    /// <summary>The line with the strokes of its first and last characters that are no larger than running text.</summary>
    private static PixelBox WithStrokes(PixelBox line, List<PixelBox> blobs)
    {
        var width = line.Width;
        while (
            blobs.FindIndex(blob =>
                (blob.Top < line.Top || blob.Bottom > line.Bottom)
                && blob.Left >= line.Left - width / 10
                && blob.Right <= line.Right + width / 10
                && -blob.OverlapY(line) < StrokeGap * width
            )
                is >= 0
                    and var stroke
        )
        {
            line = line.Union(blobs[stroke]);
        }
        return line;
    }

    /// <summary>Cuts a line at even steps, as many as go through least ink: characters such as 三 have white within.</summary>
    private static List<PixelBox> Cut(PixelMap ink, PixelBox line)
    {
        var rows = Enumerable.Range(line.Top, line.Height).Select(y => ink.Row(y)[line.Left..line.Right].Count(true)).ToList();
        var best = new List<int>();
        var least = double.MaxValue;
        for (var count = 2; count <= line.Height / (MinPitch * line.Width) + 1; count++)
        {
            // A character's ink is about as high as wide, so the rest is shared by the steps between.
            var pitch = (double)(line.Height - line.Width) / (count - 1);
            if (pitch < MinPitch * line.Width || pitch > MaxPitch * line.Width)
            {
                continue;
            }
            var cuts = Enumerable.Range(1, count - 1).Select(i => (int)(i * pitch - (pitch - line.Width) / 2)).ToList();
            var crossed = cuts.Average(cut => rows[Math.Clamp(cut, 0, rows.Count - 1)]);
            if (crossed < least)
            {
                (best, least) = (cuts, crossed);
            }
        }
        List<int> bounds = [0, .. best, line.Height];
        return [.. bounds.Zip(bounds.Skip(1), (top, bottom) => line with { Top = line.Top + top, Bottom = line.Top + bottom })];
    }
}
