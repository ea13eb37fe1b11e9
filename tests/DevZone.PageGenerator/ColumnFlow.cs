namespace DevZone.PageGenerator;

/// <summary>The places of an article's lines, column after column, around what stands in the way.</summary>
internal sealed class ColumnFlow
{
    private readonly PageStyle _style;
    private readonly List<Placed> _items;
    private readonly List<(double Left, double Top)> _slots = [];
    private readonly double _width;
    private bool _indent = true;

    public ColumnFlow(
        PageStyle style,
        List<Placed> items,
        Cell cell,
        Cell? hole,
        Cell? picture,
        double inset,
        Dictionary<int, double>? tops = null
    )
    {
        (_style, _items) = (style, items);
        _width = style.SpanWidth(cell.Span) - 2 * inset;
        _width = (_width - (cell.Span - 1) * style.Gutter) / cell.Span;
        for (var column = 0; column < cell.Span; column++)
        {
            var left = style.ColumnLeft(cell.Column) + inset + column * (_width + style.Gutter);
            var top = tops?.GetValueOrDefault(cell.Column + column, cell.Top) ?? cell.Top;
            for (; top + style.Pitch <= cell.Bottom; top += style.Pitch)
            {
                if (!Covers(hole, cell.Column + column, top) && !Covers(picture, cell.Column + column, top))
                {
                    _slots.Add((left, top));
                }
            }
        }
    }

    public int Capacity => _slots.Count;

    public int Used { get; private set; }

    public int Room => _slots.Count - Used;

    public void Open(bool indent) => _indent = indent;

    public int LinesFor(string paragraph) => Typesetter.Break(paragraph, _ => Em, 2).Count;

    /// <summary>Sets one paragraph as far as there is room.</summary>
    /// <returns>How many of its characters were set.</returns>
    public int Set(string paragraph, bool indent, int reserve = 0)
    {
        _indent = indent;
        var lines = Typesetter.Break(paragraph, _ => Em, indent ? 2 : 0);
        var at = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Room <= reserve)
            {
                return at;
            }
            var (left, top) = _slots[Used++];
            var shift = i == 0 && _indent ? 2 * _style.BodySize : 0;
            var last = i == lines.Count - 1;
            _items.Add(
                Placed.Line(left + shift, top, _width - shift, _style.BodySize, _style.BodyFont, lines[i], last ? "left" : "justify")
            );
            at = paragraph.IndexOf(lines[i], at, StringComparison.Ordinal) + lines[i].Length;
        }
        return at;
    }

    /// <summary>Sets a subhead over one line of its column; false where it is too wide.</summary>
    public bool SetSubhead(string subhead)
    {
        var size = _style.BodySize * 1.12;
        if (subhead.Sum(Typesetter.Width) * size > _width || Room < 4)
        {
            return false;
        }
        var (left, top) = _slots[Used++];
        _items.Add(Placed.Line(left, top, _width, size, _style.HeadlineFont, subhead, "center"));
        return true;
    }

    public void SetRight(string note)
    {
        var (left, top) = _slots[Used++];
        _items.Add(Placed.Line(left, top, _width, _style.BodySize, _style.BodyFont, note, "right"));
    }

    private double Em => _width / _style.BodySize;

    private bool Covers(Cell? cell, int column, double top) =>
        cell is not null && column >= cell.Column && column < cell.Column + cell.Span && top + _style.Pitch > cell.Top && top < cell.Bottom;
}
