using System.Runtime.InteropServices;

namespace DevZone.Reading.Layout;

/// <summary>
/// Joins glyphs to lines: equal baseline, like size, no gap wider than type is ever set. The gutter between two columns is such a
/// gap, so a row of a page comes out as one line for each column. Letters drawn twice to look bold are taken once.
/// </summary>
internal static class LineBuilder
{
    /// <summary>Baselines of one row differ by less than this, in em.</summary>
    private const double BaselineTolerance = 0.2;

    /// <summary>A gap wider than this beyond the line's own letter spacing, in em, ends the line.</summary>
    private const double Gap = 0.62;

    /// <summary>Sizes of one line: Latin beside ideographs, figures set a little smaller.</summary>
    private const double LikeSize = 0.72;

    /// <summary>A second copy of a letter within this part of its advance makes it look bold.</summary>
    private const double FakeBoldShift = 0.4;

    public static List<TextLine> Build(IReadOnlyList<Glyph> glyphs)
    {
        Glyph[] all = [.. glyphs];
        var lines = new List<TextLine>();
        var run = new List<Glyph>();
        var order = new ulong[all.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = GlyphKey.Of(0, -all[i].Baseline, i);
        }
        Array.Sort(order);
        for (var start = 0; start < order.Length; )
        {
            ref readonly var first = ref all[GlyphKey.Index(order[start])];
            var end = start;
            for (; end < order.Length; end++)
            {
                ref readonly var glyph = ref all[GlyphKey.Index(order[end])];
                if (first.Baseline - glyph.Baseline > BaselineTolerance * Math.Min(first.Size, glyph.Size))
                {
                    break;
                }
                order[end] = GlyphKey.Of(0, glyph.X, GlyphKey.Index(order[end]));
            }
            var row = order.AsSpan(start..end);
            row.Sort();
            SplitRow(all, row, run, lines);
            start = end;
        }
        return lines;
    }

    private static void SplitRow(Glyph[] glyphs, ReadOnlySpan<ulong> row, List<Glyph> run, List<TextLine> lines)
    {
        var spacing = double.MaxValue;
        foreach (var key in row)
        {
            ref readonly var glyph = ref glyphs[GlyphKey.Index(key)];
            if (run.Count > 0)
            {
                if (IsCopy(run, glyph))
                {
                    continue;
                }
                ref readonly var last = ref CollectionsMarshal.AsSpan(run)[^1];
                var gap = glyph.X - last.Right;
                var size = Math.Max(last.Size, glyph.Size);
                var like = Math.Min(last.Size, glyph.Size) >= LikeSize * size;
                if (!like || gap > Gap * size + (spacing == double.MaxValue ? 0 : Math.Max(0, spacing)))
                {
                    EndRun(run, lines);
                    spacing = double.MaxValue;
                }
                else
                {
                    spacing = Math.Min(spacing, gap);
                }
            }
            run.Add(glyph);
        }
        EndRun(run, lines);
    }

    private static bool IsCopy(List<Glyph> run, in Glyph glyph)
    {
        var others = CollectionsMarshal.AsSpan(run);
        for (var i = others.Length - 1; i >= 0 && i >= others.Length - 3; i--)
        {
            ref readonly var other = ref others[i];
            if (
                glyph.X - other.X < FakeBoldShift * glyph.Width
                && other.Text == glyph.Text
                && Math.Abs(other.Size - glyph.Size) < 0.1 * glyph.Size
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Makes a line of a run. Spaces at its ends say nothing; several in a row are one.</summary>
    private static void EndRun(List<Glyph> run, List<TextLine> lines)
    {
        run.RemoveRange(0, run.FindIndex(glyph => !glyph.IsSpace) is >= 0 and var start ? start : run.Count);
        var kept = 0;
        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(run))
        {
            if (!glyph.IsSpace || !run[kept - 1].IsSpace)
            {
                run[kept++] = glyph;
            }
        }
        if (kept > 0)
        {
            kept -= run[kept - 1].IsSpace ? 1 : 0;
            lines.Add(new TextLine([.. CollectionsMarshal.AsSpan(run)[..kept]]));
        }
        run.Clear();
    }
}
