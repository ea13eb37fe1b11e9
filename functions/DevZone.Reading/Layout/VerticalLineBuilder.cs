namespace DevZone.Reading.Layout;

/// <summary>
/// Finds glyphs that are set one below the other. Text runs in the direction in which its glyphs stand closer: a glyph belongs to an
/// upright line where its neighbour below is nearer than the one beside it.
/// </summary>
internal static class VerticalLineBuilder
{
    private const int MinGlyphs = 3;

    /// <summary>Two glyphs are an upright line where they are larger than most by so much: a headline of two signs.</summary>
    private const double HeadlineScale = 1.5;
    private const double AlignTolerance = 0.15;
    private const double MinPitch = 0.6;
    private const double MaxPitch = 1.38;

    /// <summary>
    /// Glyphs that stand closer side by side than this, in em, are level text, whatever is below: most of a page, which need not be
    /// looked at further.
    /// </summary>
    private const double LevelPitch = 1.03;

    /// <summary>Width of the buckets, in points, in which neighbours are looked for; a second pass with shifted buckets meets those on an edge.</summary>
    private const double Bucket = 2;

    /// <summary>Takes the upright lines out of <paramref name="page"/>.</summary>
    /// <returns>The upright lines, and the glyphs that are left.</returns>
    public static (List<TextLine> Lines, IReadOnlyList<Glyph> Others) Extract(IReadOnlyList<Glyph> page)
    {
        Glyph[] glyphs = [.. page];
        var below = Below(glyphs);
        var hasAbove = new bool[glyphs.Length];
        foreach (var next in below)
        {
            if (next >= 0)
            {
                hasAbove[next] = true;
            }
        }
        var usual = UsualSize(glyphs);
        var taken = new bool[glyphs.Length];
        var lines = new List<TextLine>();
        for (var i = 0; i < glyphs.Length; i++)
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
            if (chain.Count >= MinGlyphs || (chain.Count > 1 && glyphs[i].Size > HeadlineScale * usual))
            {
                chain.ForEach(index => taken[index] = true);
                lines.Add(new TextLine([.. chain.Select(index => glyphs[index])], vertical: true));
            }
        }
        return lines.Count == 0 ? (lines, glyphs) : (lines, [.. glyphs.Where((_, i) => !taken[i])]);
    }

    private static double UsualSize(Glyph[] glyphs)
    {
        double[] sizes = [.. glyphs.Select(glyph => glyph.Size)];
        Array.Sort(sizes);
        return sizes.Length == 0 ? 0 : sizes[sizes.Length / 2];
    }

    /// <summary>For each glyph, the one that follows it downwards; -1 where it is part of a level line or ends an upright one.</summary>
    private static int[] Below(Glyph[] glyphs)
    {
        var below = new int[glyphs.Length];
        Array.Fill(below, -1);
        var beside = PitchBeside(glyphs);
        int[] apart = [.. Enumerable.Range(0, glyphs.Length).Where(i => !glyphs[i].IsSpace && beside[i] > LevelPitch * glyphs[i].Size)];
        // A narrow sign (“) is set in the middle of the upright line or at its left edge.
        InBuckets(apart, i => glyphs[i].CenterX, i => -glyphs[i].Baseline, Join);
        InBuckets(apart, i => glyphs[i].X, i => -glyphs[i].Baseline, Join);
        return below;

        void Join(int i, int j)
        {
            ref readonly var upper = ref glyphs[i];
            ref readonly var lower = ref glyphs[j];
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

    /// <summary>Distance from each glyph to its nearest level neighbour, between centres; to any that makes it level text, where one does.</summary>
    private static double[] PitchBeside(Glyph[] glyphs)
    {
        var pitches = new double[glyphs.Length];
        Array.Fill(pitches, double.MaxValue);
        for (var i = 1; i < glyphs.Length; i++)
        {
            // Level text is mostly drawn sign after sign.
            ref readonly var glyph = ref glyphs[i];
            var pitch = glyph.CenterX - glyphs[i - 1].CenterX;
            if (
                pitch > 0
                && pitch < LevelPitch * Math.Min(glyph.Size, glyphs[i - 1].Size)
                && Math.Abs(glyph.Baseline - glyphs[i - 1].Baseline) < Bucket / 2
                && !glyph.IsSpace
                && !glyphs[i - 1].IsSpace
            )
            {
                pitches[i] = pitch;
                pitches[i - 1] = Math.Min(pitches[i - 1], pitch);
            }
        }
        var rows = new HashSet<double>();
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (pitches[i] > LevelPitch * glyphs[i].Size && !glyphs[i].IsSpace)
            {
                var row = Math.Floor(glyphs[i].Baseline / Bucket);
                rows.UnionWith([row - 1, row, row + 1]);
            }
        }
        int[] near =
        [
            .. Enumerable.Range(0, glyphs.Length).Where(i => rows.Contains(Math.Floor(glyphs[i].Baseline / Bucket)) && !glyphs[i].IsSpace),
        ];
        InBuckets(
            near,
            i => glyphs[i].Baseline,
            i => glyphs[i].CenterX,
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
    private static void InBuckets(int[] glyphs, Func<int, double> across, Func<int, double> along, Action<int, int> visit)
    {
        var keys = new ulong[glyphs.Length];
        foreach (var shift in (ReadOnlySpan<double>)[0, Bucket / 2])
        {
            for (var k = 0; k < keys.Length; k++)
            {
                keys[k] = GlyphKey.Of(Math.Floor((across(glyphs[k]) + shift) / Bucket), along(glyphs[k]), glyphs[k]);
            }
            Array.Sort(keys);
            for (var k = 0; k + 1 < keys.Length; k++)
            {
                if (GlyphKey.InOneBucket(keys[k], keys[k + 1]))
                {
                    visit(GlyphKey.Index(keys[k]), GlyphKey.Index(keys[k + 1]));
                }
            }
        }
    }
}
