namespace DevZone.PageGenerator;

/// <summary>Cuts a page at random into cells, a whole number of columns wide; bands of a page can have grids of their own.</summary>
internal sealed class PageDivider(PageStyle style, Random random, List<Placed> items)
{
    private const double LeastHeight = 150;

    /// <param name="free">What may be cut.</param>
    /// <param name="ear">A part at the upper left that is taken.</param>
    public List<Cell> Divide(Area free, Area? ear)
    {
        var cells = new List<Cell>();
        if (ear is { } taken)
        {
            Cut(
                Grid(new Area(taken.Right + style.Gutter, free.Top, free.Right, taken.Bottom - style.CellGap), style.Columns - 2),
                cells,
                2
            );
            free = free with { Top = taken.Bottom };
            Rule(free.Left, free.Top - style.CellGap / 2, free.Width);
        }
        var bands = random.Next(3) == 0 ? 2 : 1;
        for (var band = 0; band < bands; band++)
        {
            var bottom = band + 1 < bands ? free.Top + free.Height * (0.3 + 0.4 * random.NextDouble()) : free.Bottom;
            var columns = bands == 1 ? style.Columns : Math.Clamp(style.Columns + random.Next(-1, 2), 3, 6);
            Cut(Grid(free with { Bottom = bottom }, columns), cells, 0);
            free = free with { Top = bottom };
        }
        return cells;
    }

    private Cell Grid(Area area, int columns) => new(area, Math.Max(1, columns), style.Gutter);

    private void Cut(Cell cell, List<Cell> cells, int depth)
    {
        var (area, columns) = (cell.Area, cell.Columns);
        var isWide = columns >= 2 && area.Height > 160;
        var isHigh = area.Height > 2.4 * LeastHeight;
        var stop = depth >= 2 && random.Next(3) == 0 && area.Height < 620;
        if (stop || (!isWide && !isHigh) || (!isHigh && (columns <= 2 || random.Next(3) == 0)))
        {
            // The white between this cell and the next one below.
            cells.Add(cell.WithArea(area with { Bottom = area.Bottom - style.CellGap }));
            return;
        }
        if (isHigh && (columns < 3 || random.Next(2) == 0 || depth == 0))
        {
            var at = area.Top + area.Height * (0.35 + 0.3 * random.NextDouble());
            Rule(area.Left, at - style.CellGap / 2, area.Width);
            Cut(cell.WithArea(area with { Bottom = at }), cells, depth + 1);
            Cut(cell.WithArea(area with { Top = at }), cells, depth + 1);
            return;
        }
        var span = random.Next(1, columns);
        if (style.UprightRules)
        {
            items.Add(Placed.UprightRule(cell.ColumnLeft(span) - style.Gutter / 2, area.Top, area.Bottom - style.CellGap, 0.6));
        }
        Cut(cell.Part(0, span, area.Top, area.Bottom), cells, depth + 1);
        Cut(cell.Part(span, columns - span, area.Top, area.Bottom), cells, depth + 1);
    }

    private void Rule(double left, double top, double width)
    {
        if (style.LevelRules)
        {
            items.Add(Placed.LevelRule(left, top, width));
        }
    }
}
