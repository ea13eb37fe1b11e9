namespace DevZone.Reading.Layout;

/// <summary>Lines that run down one column without a break: running text with the subheads in it.</summary>
internal sealed class Fragment
{
    public Fragment(TextLine first) => Add(first);

    public List<TextLine> Lines { get; } = [];

    public Rect Bounds { get; private set; }

    /// <summary>Left edge of the column, which the fragment's only line may be indented from.</summary>
    public double ColumnLeft { get; set; }

    /// <summary>Right edge of the column, which a short line does not reach.</summary>
    public double ColumnRight { get; set; }

    public double Size => Lines[0].Size;

    /// <summary>Size of its running text: that of its middle line, the subheads aside.</summary>
    public double TextSize => Lines.Count < 3 ? Lines[^1].Size : Lines.Select(line => line.Size).Order().ElementAt(Lines.Count / 2);

    public int Frame => Lines[0].Frame;

    public TextLine First => Lines[0];

    public TextLine Last => Lines[^1];

    public Rect Column => new(ColumnLeft, Bounds.Bottom, ColumnRight, Bounds.Top);

    public void Add(TextLine line)
    {
        Bounds = Lines.Count == 0 ? line.Bounds : Bounds.Union(line.Bounds);
        Lines.Add(line);
        (ColumnLeft, ColumnRight) = (Bounds.Left, Bounds.Right);
    }

    /// <summary>True where the first line is set in from the column's edge, as a paragraph's first line is.</summary>
    public bool StartsParagraph => First.Bounds.Left - ColumnLeft > 1.2 * First.Size;

    /// <summary>True where the last line is full.</summary>
    public bool EndsFull => Shortfall < 1.3;

    /// <summary>By how much the last line is shorter than the column, in em.</summary>
    public double Shortfall => (ColumnRight - Last.Bounds.Right) / Last.Size;

    /// <summary>True where the last sign can end a paragraph.</summary>
    public bool EndsSentence => Sentence.IsEnd(Last.Text);
}
