namespace DevZone.Reading.Layout;

/// <summary>Chains lines downwards to column fragments: same column, even pitch, nothing drawn between.</summary>
internal static class FragmentBuilder
{
    /// <summary>From baseline to baseline, in em; more is a gap. Leading is 1.3 to 1.8, a subhead or a paragraph gap adds to it.</summary>
    private const double MaxPitch = 2.7;

    /// <summary>Where paragraphs are told by space, that space and a line's pitch, in pitches.</summary>
    private const double MaxParagraphGap = 2.15;

    /// <summary>The same in em, where the leading is wide.</summary>
    private const double MaxParagraphPitch = 3.5;
    private const double EdgeTolerance = 0.7;
    private const double MaxIndent = 2.6;

    public static List<Fragment> Build(List<TextLine> lines, Separators separators, BodyStyle body)
    {
        var sorted = lines.OrderByDescending(line => line.Baseline).ThenBy(line => line.Bounds.Left).ToList();
        var rows = new RowMates(sorted);
        var open = new List<Fragment>();
        var all = new List<Fragment>();
        foreach (var line in sorted)
        {
            open.RemoveAll(fragment =>
                fragment.Last.Baseline - line.Baseline > MaxParagraphPitch * Math.Max(line.Size, fragment.Last.Size)
            );
            var above = open.Where(fragment => Continues(fragment, line, separators, rows, body))
                .OrderBy(fragment => fragment.Last.Baseline)
                .ThenBy(fragment => Math.Abs(fragment.Bounds.Left - line.Bounds.Left))
                .FirstOrDefault();
            if (above is null)
            {
                var fragment = new Fragment(line);
                open.Add(fragment);
                all.Add(fragment);
            }
            else
            {
                above.Add(line);
            }
        }
        ColumnEdges.Apply(all, body.Size);
        return all;
    }

    private static bool Continues(Fragment fragment, TextLine line, Separators separators, RowMates rows, BodyStyle body)
    {
        var last = fragment.Last;
        var pitch = last.Baseline - line.Baseline;
        var em = Math.Max(line.Size, last.Size);
        var opensGap = !body.Indents && Sentence.IsEnd(last.Text);
        if (
            line.Frame != last.Frame
            || pitch < 0.6 * em
            || pitch > (opensGap && fragment.Lines.Count > 2 ? MaxParagraphPitch : MaxPitch) * em
        )
        {
            return false;
        }
        // An even flow does not suddenly open up by half, unless a subhead of another size stands there.
        if (fragment.Lines.Count > 2 && SameStyle(line, last))
        {
            var usual = fragment.Lines[^2].Baseline - last.Baseline;
            var most = opensGap ? MaxParagraphGap : 1.3;
            if (SameStyle(fragment.Lines[^2], last) && pitch > usual * most && !(most > 1.3 && HasEvenPitch(fragment, pitch)))
            {
                return false;
            }
        }
        var left = line.Bounds.Left - fragment.Bounds.Left;
        var right = line.Bounds.Right - fragment.Bounds.Right;
        var single = fragment.Lines.Count == 1;
        var fitsLeft = left > -EdgeTolerance * em || (IsIndented(fragment, line) && left > -MaxIndent * em);
        var fitsRight = right < EdgeTolerance * em || AllShort(fragment, rows);
        var reaches = line.Bounds.OverlapX(fragment.Bounds) > 0;
        return fitsLeft
            && fitsRight
            && reaches
            && (left < MaxIndent * em || !single || left < 0.8 * fragment.Bounds.Width)
            && !rows.HasMateWithin(line, fragment.Bounds)
            && !separators.Between(fragment.Last.Bounds, line.Bounds);
    }

    /// <summary>True where a paragraph's gap is what lies between the last two lines.</summary>
    private static bool HasEvenPitch(Fragment fragment, double pitch) =>
        Sentence.IsEnd(fragment.Lines[^2].Text) && pitch < 1.3 * (fragment.Lines[^2].Baseline - fragment.Last.Baseline);

    private static bool SameStyle(TextLine a, TextLine b) => a.Font == b.Font && Math.Abs(a.Size - b.Size) < 0.05 * a.Size;

    /// <summary>Only an indented or centred first line can stand to the right of what follows.</summary>
    private static bool IsIndented(Fragment fragment, TextLine line) =>
        fragment.Lines.TrueForAll(other => other.Bounds.Left - line.Bounds.Left > EdgeTolerance * line.Size);

    /// <summary>Only short lines so far (a subhead, a one-line paragraph): the column's right edge is not known yet.</summary>
    private static bool AllShort(Fragment fragment, RowMates rows) =>
        fragment.Lines.Count <= 2 && fragment.Lines.TrueForAll(line => !rows.IsCrowdedAtRight(line));
}
