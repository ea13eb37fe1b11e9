namespace DevZone.Reading.Documents.Scans;

/// <summary>Finds connected ink: strokes and characters. Runs of a row are joined with those that they touch in the row above.</summary>
internal static class BlobFinder
{
    /// <summary>The smallest rectangles around connected ink, from the top downwards.</summary>
    public static List<PixelBox> Find(PixelMap ink)
    {
        var runs = new List<(int Left, int Right, int Y, int Root)>();
        var above = (Start: 0, End: 0);
        for (var y = 0; y < ink.Height; y++)
        {
            var start = runs.Count;
            var row = ink.Row(y);
            var next = above.Start;
            for (var x = row.IndexOf(true); x >= 0 && x < row.Length; )
            {
                var length = row[x..].IndexOf(false);
                var right = length < 0 ? row.Length : x + length;
                var index = runs.Count;
                runs.Add((x, right, y, index));
                // Runs that share a column or touch at a corner are one stroke.
                for (; next < above.End && runs[next].Left <= right; next++)
                {
                    if (runs[next].Right >= x)
                    {
                        Join(index, next);
                    }
                    if (runs[next].Right > right)
                    {
                        break;
                    }
                }
                var step = right < row.Length ? row[right..].IndexOf(true) : -1;
                x = step < 0 ? row.Length : right + step;
            }
            above = (start, runs.Count);
        }
        return Boxes();

        int Root(int run)
        {
            while (runs[run].Root != run)
            {
                run = runs[run].Root;
            }
            return run;
        }

        void Join(int a, int b)
        {
            var (rootA, rootB) = (Root(a), Root(b));
            var root = Math.Min(rootA, rootB);
            runs[rootA] = runs[rootA] with { Root = root };
            runs[rootB] = runs[rootB] with { Root = root };
            runs[a] = runs[a] with { Root = root };
        }

        List<PixelBox> Boxes()
        {
            var boxes = new Dictionary<int, PixelBox>();
            for (var i = 0; i < runs.Count; i++)
            {
                var run = runs[i];
                var box = new PixelBox(run.Left, run.Y, run.Right, run.Y + 1);
                var root = Root(i);
                boxes[root] = boxes.TryGetValue(root, out var known) ? known.Union(box) : box;
            }
            return [.. boxes.Values];
        }
    }
}
