namespace DevZone.Reading.Layout;

/// <summary>Finds the authors that stand between a headline and its text.</summary>
internal static class HeadlineAuthors
{
    private const int MaxLetters = 36;

    /// <summary>A first line is set in by two em; authors are further from the column's edge, or on it.</summary>
    private const double MaxIndent = 2.5;

    /// <summary>
    /// The authors stand in a line of their own between a level headline and its text: a short line that is no part of a column, because
    /// it is centred over several, is set apart from what follows, or is in other type.
    /// </summary>
    public static void Add(HeadlineBlock block, List<HeadlineBlock> blocks, List<TextLine> small, Separators separators, BodyStyle body)
    {
        if (block.IsVertical)
        {
            return;
        }
        var head = block.Bounds;
        var reach = Math.Max(2 * body.Size, head.Width);
        var authors = small
            .Where(line =>
                line.Frame == block.Frame
                && line.Bounds.CenterY < head.Bottom
                && head.Bottom - line.Bounds.Top < 3 * body.Size
                && line.Bounds.Left > head.Left - reach
                && line.Bounds.Right < head.Right + reach
                && line.Glyphs.Count <= MaxLetters
                && !Sentence.IsEnd(line.Text)
                && AuthorSigns.Looks(line.Text)
                && !AuthorSigns.OpensReport(line.Text)
                && PageMarks.Find(line) is null
                && !blocks.Exists(other => other != block && IsNearerAbove(other.Core, head, line.Bounds))
                && (IsApart(line, small, body) || IsAboveTheRow(line, head, small, body))
                && !separators.Between(block.Core, line.Bounds)
                && !separators.Beside(head, line.Bounds)
                && !separators.Beside(line.Bounds, head)
            )
            .MaxBy(line => line.Baseline);
        if (authors is not null)
        {
            block.Authors.Add(authors);
            small.Remove(authors);
        }
    }

    private static bool IsNearerAbove(Rect other, Rect head, Rect line) =>
        other.OverlapX(line) > 0 && other.CenterY > line.CenterY && other.Bottom < head.Bottom - 1;

    /// <summary>True where a line is no part of the text below it: it is of other type, off its edges, or further above than lines are apart.</summary>
    private static bool IsApart(TextLine line, List<TextLine> small, BodyStyle body)
    {
        var below = small
            .Where(other => other != line && other.Frame == line.Frame && other.Baseline < line.Baseline - 0.3 * body.Size)
            .Where(other => other.Bounds.OverlapX(line.Bounds) > 0)
            .MaxBy(other => other.Baseline);
        return below is null
            || below.Font != line.Font
            || Math.Abs(below.Size - line.Size) > 0.04 * line.Size
            || line.Baseline - below.Baseline > 1.9 * line.Size
            || line.Bounds.Right > below.Bounds.Right + line.Size
            || line.Bounds.Left - below.Bounds.Left is var shift && (shift < -MaxIndent * line.Size || shift > MaxIndent * line.Size);
    }

    /// <summary>True where all columns under the headline begin in one row, and only this line stands above it.</summary>
    private static bool IsAboveTheRow(TextLine line, Rect head, List<TextLine> small, BodyStyle body)
    {
        var under = small
            .Where(other =>
                other.Frame == line.Frame
                && other.Bounds.CenterY < head.Bottom
                && line.Baseline - other.Baseline < 2 * body.Size
                && other.Bounds.OverlapX(head.Union(line.Bounds)) > 0
            )
            .ToList();
        var row = under.Where(other => line.Baseline - other.Baseline > body.Size).ToList();
        return row.Count > 1
            && row.Max(other => other.Baseline) - row.Min(other => other.Baseline) < 0.3 * body.Size
            && under.TrueForAll(other => other == line || row.Contains(other));
    }
}
