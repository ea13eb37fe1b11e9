namespace DevZone.PageGenerator;

/// <summary>The places of an article's lines, column after column, around what stands in the way.</summary>
internal sealed class ColumnFlow(PageStyle style, List<Placed> items, Cell cell, IReadOnlyList<Area> obstacles)
{
    /// <summary>What stands in the way leaves no line beside it that is narrower than this, in em.</summary>
    private const double Narrowest = 6;

    private int _column;
    private double _top = cell.Area.Top;
    private bool _atParagraphStart = true;

    /// <summary>Lines set so far.</summary>
    public int Used { get; private set; }

    /// <summary>Lines that still find a place.</summary>
    public int Room
    {
        get
        {
            var (column, top) = (_column, _top);
            var count = 0;
            while (Next(ref column, ref top) is not null)
            {
                count++;
            }
            return count;
        }
    }

    /// <summary>About how many lines a paragraph takes.</summary>
    public int LinesFor(string paragraph) =>
        Typesetter.Break(paragraph, cell.ColumnWidth / style.Body.Size).Count() + (style.Indent > 0 ? 1 : 2);

    /// <summary>Sets one paragraph as far as there is room.</summary>
    /// <param name="paragraph">What is printed.</param>
    /// <param name="continued">True for a text that a page's end cut: it has no indent.</param>
    /// <param name="reserve">Lines to leave free.</param>
    /// <param name="type">Its face; null for the running text's.</param>
    /// <returns>How many of its characters were set.</returns>
    public int Set(string paragraph, bool continued = false, int reserve = 0, Type? type = null)
    {
        type ??= style.Body;
        OpenGap(style.ParagraphGap);
        for (var at = 0; at < paragraph.Length; )
        {
            if (Room <= reserve || Next(ref _column, ref _top) is not { } slot)
            {
                return at;
            }
            var shift = at == 0 && !continued ? style.Indent * type.Size : 0;
            var end = Typesetter.NextBreak(paragraph, at, (slot.Width - shift) / type.Size);
            var align = style.Justified && end < paragraph.Length ? "justify" : "left";
            items.Add(Placed.Line(slot.Left + shift, slot.Top, slot.Width - shift, type, paragraph[at..end].TrimEnd(), align));
            at = Typesetter.SkipSpaces(paragraph, end);
            Used++;
            _atParagraphStart = false;
        }
        return paragraph.Length;
    }

    /// <summary>Sets a subhead over one or two lines of its column; false where there is no room for it and for text below.</summary>
    public bool SetSubhead(string subhead, Type type, string align, double gap)
    {
        var shift = align == "indent" ? 2 * style.Body.Size : 0;
        var lines = Typesetter.Break(subhead, (cell.ColumnWidth - shift) / type.Size).ToList();
        var column = _column;
        var top = _top;
        for (var i = 0; i < lines.Count + 2; i++)
        {
            if (Next(ref column, ref top) is not { } slot || column != _column || slot.Width < cell.ColumnWidth - 1)
            {
                return false;
            }
        }
        if (lines.Count > 2)
        {
            return false;
        }
        OpenGap(gap);
        foreach (var line in lines)
        {
            var slot = Next(ref _column, ref _top)!.Value;
            items.Add(Placed.Line(slot.Left + shift, slot.Top, slot.Width - shift, type, line, align == "indent" ? "left" : align));
            Used++;
        }
        OpenGap(gap);
        return true;
    }

    /// <summary>Sets one line by itself, such as the authors' or a mark; false where there is no room.</summary>
    public bool SetLine(string text, Type type, string align)
    {
        if (Next(ref _column, ref _top) is not { } slot)
        {
            return false;
        }
        items.Add(Placed.Line(slot.Left, slot.Top, slot.Width, type, text, align));
        Used++;
        _atParagraphStart = false;
        return true;
    }

    private void OpenGap(double lines)
    {
        if (!_atParagraphStart && _top > cell.Area.Top)
        {
            _top += lines * style.Pitch;
        }
    }

    private Area? Next(ref int column, ref double top)
    {
        for (; column < cell.Columns; column++, top = cell.Area.Top)
        {
            for (; top + style.Pitch <= cell.Area.Bottom; top += style.Step)
            {
                if (Free(cell.ColumnLeft(column), top) is { } slot)
                {
                    top += style.Pitch;
                    return slot;
                }
            }
        }
        return null;
    }

    /// <summary>A line's place at a height of a column: all of it, or what a picture leaves beside it.</summary>
    private Area? Free(double left, double top)
    {
        var line = new Area(left, top, left + cell.ColumnWidth, top + style.Pitch);
        foreach (var obstacle in obstacles)
        {
            if (!obstacle.Overlaps(line))
            {
                continue;
            }
            var (before, after) = (obstacle.Left - line.Left, line.Right - obstacle.Right);
            line = before > after ? line with { Right = obstacle.Left } : line with { Left = obstacle.Right };
            if (line.Width < Narrowest * style.Body.Size)
            {
                return null;
            }
        }
        return line;
    }
}
