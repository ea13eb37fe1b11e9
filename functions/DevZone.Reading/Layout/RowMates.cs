namespace DevZone.Reading.Layout;

/// <summary>Which lines stand beside which.</summary>
internal sealed class RowMates
{
    private const double SameRow = 0.35;

    private readonly Dictionary<TextLine, (TextLine? Left, TextLine? Right)> _mates = [];

    /// <param name="lines">Lines sorted from top to bottom.</param>
    public RowMates(List<TextLine> lines)
    {
        for (var start = 0; start < lines.Count; )
        {
            var end = start + 1;
            while (end < lines.Count && lines[start].Baseline - lines[end].Baseline < SameRow * lines[start].Size)
            {
                end++;
            }
            var row = lines.GetRange(start, end - start);
            row.Sort(static (a, b) => a.Bounds.Left.CompareTo(b.Bounds.Left));
            for (var i = 0; i < row.Count; i++)
            {
                _mates[row[i]] = (i > 0 ? row[i - 1] : null, i + 1 < row.Count ? row[i + 1] : null);
            }
            start = end;
        }
    }

    /// <summary>True where another line of the same row lies within the same width: then these are two columns, and that is one.</summary>
    public bool HasMateWithin(TextLine line, Rect bounds)
    {
        var (left, right) = _mates[line];
        return (right is not null && right.Bounds.CenterX < bounds.Right) || (left is not null && left.Bounds.CenterX > bounds.Left);
    }

    /// <summary>True where the next line of the row follows so closely that this one must be full.</summary>
    public bool IsCrowdedAtRight(TextLine line) =>
        _mates[line].Right is { } right && right.Bounds.Left - line.Bounds.Right < 2.2 * line.Size;
}
