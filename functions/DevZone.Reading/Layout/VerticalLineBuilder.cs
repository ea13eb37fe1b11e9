namespace DevZone.Reading.Layout;

/// <summary>
/// Finds glyphs that are set one below the other. Text runs in the direction in which its glyphs stand closer: a glyph belongs to an
/// upright line where its neighbour below is nearer than the one beside it.
/// </summary>
internal static class VerticalLineBuilder
{
    private const int MinGlyphs = 3;
    private const double AlignTolerance = 0.15;
    private const double MinPitch = 0.6;
    private const double MaxPitch = 1.38;

    /// <summary>Width of the buckets, in points, in which neighbours are looked for; a second pass with shifted buckets meets those on an edge.</summary>
    private const double Bucket = 2;

    /// <summary>Takes the upright lines out of <paramref name="glyphs"/>.</summary>
    /// <returns>The upright lines, and the glyphs that are left.</returns>
    public static (List<TextLine> Lines, IReadOnlyList<Glyph> Others) Extract(IReadOnlyList<Glyph> glyphs)
    {
        var below = Below(glyphs);
        var hasAbove = new bool[glyphs.Count];
        foreach (var next in below)
        {
            if (next >= 0)
            {
                hasAbove[next] = true;
            }
        }
        var taken = new bool[glyphs.Count];
        var lines = new List<TextLine>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (hasAbove[i] || below[i] < 0)
            {
                continue;
            }
            var chain = new List<int>();
            for (var at = i; at >= 0; at = below[at])
            {
                chain.Add(at);
            }
            if (chain.Count >= MinGlyphs)
            {
                chain.ForEach(index => taken[index] = true);
                lines.Add(new TextLine([.. chain.Select(index => glyphs[index])], vertical: true));
            }
        }
        return lines.Count == 0 ? (lines, glyphs) : (lines, [.. glyphs.Where((_, i) => !taken[i])]);
    }

    /// <summary>For each glyph, the one that follows it downwards; -1 where it is part of a level line or ends an upright one.</summary>
    private static int[] Below(IReadOnlyList<Glyph> glyphs)
    {
        var below = new int[glyphs.Count];
        Array.Fill(below, -1);
        var beside = PitchBeside(glyphs);
        // A narrow sign (“) is set in the middle of the upright line or at its left edge.
        InBuckets(glyphs, glyph => glyph.CenterX, glyph => -glyph.Baseline, Join);
        InBuckets(glyphs, glyph => glyph.X, glyph => -glyph.Baseline, Join);
        return below;

        void Join(int i, int j)
        {
            var (upper, lower) = (glyphs[i], glyphs[j]);
            var pitch = upper.Baseline - lower.Baseline;
            if (
                Math.Abs(upper.Size - lower.Size) < 0.05 * upper.Size
                && Math.Min(Math.Abs(upper.CenterX - lower.CenterX), Math.Abs(upper.X - lower.X)) < AlignTolerance * upper.Size
                && pitch > MinPitch * upper.Size
                && pitch < MaxPitch * upper.Size
                && beside[i] > pitch
                && beside[j] > pitch
            )
            {
                below[i] = j;
            }
        }
    }

    /// <summary>Distance from each glyph to its nearest level neighbour, between centres.</summary>
    private static double[] PitchBeside(IReadOnlyList<Glyph> glyphs)
    {
        var pitches = new double[glyphs.Count];
        Array.Fill(pitches, double.MaxValue);
        InBuckets(
            glyphs,
            glyph => glyph.Baseline,
            glyph => glyph.CenterX,
            (i, j) =>
            {
                var pitch = glyphs[j].CenterX - glyphs[i].CenterX;
                pitches[i] = Math.Min(pitches[i], pitch);
                pitches[j] = Math.Min(pitches[j], pitch);
            }
        );
        return pitches;
    }

    /// <summary>Visits neighbours along <paramref name="along"/> among the glyphs that are alike in <paramref name="across"/>.</summary>
    private static void InBuckets(
        IReadOnlyList<Glyph> glyphs,
        Func<Glyph, double> across,
        Func<Glyph, double> along,
        Action<int, int> visit
    )
    {
        // One number sorts by bucket, then along it: no page is as long as this, in points.
        const double BucketStep = 1_000_000;
        var keys = new double[glyphs.Count];
        var order = new int[glyphs.Count];
        foreach (var shift in (ReadOnlySpan<double>)[0, Bucket / 2])
        {
            for (var i = 0; i < order.Length; i++)
            {
                order[i] = i;
                keys[i] = Math.Floor((across(glyphs[i]) + shift) / Bucket) * BucketStep + along(glyphs[i]);
            }
            Array.Sort(keys, order);
            for (var k = 0; k + 1 < order.Length; k++)
            {
                var (i, j) = (order[k], order[k + 1]);
                if (keys[k + 1] - keys[k] < BucketStep / 2 && !glyphs[i].IsSpace && !glyphs[j].IsSpace)
                {
                    visit(i, j);
                }
            }
        }
    }
}
