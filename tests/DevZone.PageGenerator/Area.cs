namespace DevZone.PageGenerator;

/// <summary>An upright rectangle; points from the page's upper left.</summary>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Overlaps(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public Area Grow(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}

/// <summary>A part of a page with a column grid of its own.</summary>
internal readonly record struct Cell(Area Area, int Columns, double Gutter)
{
    public double ColumnWidth => (Area.Width - (Columns - 1) * Gutter) / Columns;

    public double ColumnLeft(int column) => Area.Left + column * (ColumnWidth + Gutter);

    /// <summary>Some of its columns, between the given heights.</summary>
    public Cell Part(int column, int columns, double top, double bottom) =>
        new(new Area(ColumnLeft(column), top, ColumnLeft(column + columns - 1) + ColumnWidth, bottom), columns, Gutter);

    public Cell WithArea(Area area) => this with { Area = area };
}
