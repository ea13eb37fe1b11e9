namespace DevZone.PageGenerator;

/// <summary>Fills the cells of one page: plain and framed articles, articles around others, short news, advertisements.</summary>
internal sealed class PageComposer(PageStyle style, Random random, InventedText text, List<Placed> items, int number)
{
    private readonly ArticleSetter _setter = new(style, random, text, items, number);

    /// <summary>Fills a cell.</summary>
    /// <returns>The articles; and, where the first breaks off, what is left of it for page <paramref name="continuesOn"/>.</returns>
    public (List<GeneratedArticle> Articles, string? Overset) Fill(Cell cell, int? continuesOn)
    {
        var (columns, height) = (cell.Columns, cell.Area.Height);
        if (columns >= 3 && height > 330 && random.Next(3) == 0)
        {
            return FillAround(cell, continuesOn);
        }
        if (columns == 1 && height > 200 && random.Next(4) == 0)
        {
            return (Briefs(cell), null);
        }
        if (continuesOn is null && columns <= 3 && random.Next(5) == 0)
        {
            return ([Boxed(cell)], null);
        }
        if (continuesOn is null && columns >= 2 && random.Next(30) == 0)
        {
            Advertise(cell.Area);
            return ([], null);
        }
        var features = LayoutFeatures.None;
        if (random.Next(6) == 0 && Regrid(cell) is { } other)
        {
            (cell, features) = (other, LayoutFeatures.OtherColumns);
        }
        var (article, overset) = _setter.Set(cell, features, continuesOn: continuesOn);
        return ([article], overset);
    }

    public void Continue(Cell cell, GeneratedArticle article, string rest) => _setter.Continue(cell, article, rest);

    /// <summary>The same width in one column more or less.</summary>
    private Cell? Regrid(Cell cell)
    {
        var columns = cell.Columns + (random.Next(3) == 0 ? 1 : -1);
        var other = cell with { Columns = Math.Max(1, columns) };
        return other.Columns != cell.Columns && other.ColumnWidth > 10 * style.Body.Size && other.ColumnWidth < 32 * style.Body.Size
            ? other
            : null;
    }

    private GeneratedArticle Boxed(Cell cell)
    {
        var tinted = random.Next(2) == 0;
        Frame(cell.Area, tinted);
        var features = tinted ? LayoutFeatures.Tinted : LayoutFeatures.Framed;
        if (random.Next(8) == 0)
        {
            features |= LayoutFeatures.Untitled;
        }
        return _setter.Set(Inset(cell), features).Article;
    }

    private void Frame(Area area, bool tinted) =>
        items.Add(
            Placed.Box(
                area,
                tinted ? "background:#e8eef2"
                    : random.Next(3) == 0 ? "border:1.5pt double #000"
                    : "border:0.8pt solid #000"
            )
        );

    private static Cell Inset(Cell cell) => cell.WithArea(cell.Area.Grow(-7));

    /// <summary>An article and another one at a corner of it, at its foot or at its side, framed or bare.</summary>
    private (List<GeneratedArticle> Articles, string? Overset) FillAround(Cell cell, int? continuesOn)
    {
        var (columns, area) = (cell.Columns, cell.Area);
        var span = random.Next(1, columns - 1);
        var height = Math.Max(140, area.Height * (0.3 + 0.2 * random.NextDouble()));
        var boxed = random.Next(2) == 0;
        // Room for the outer headline above, where the inner one is at the head.
        var (top, bottom) = (random.Next(boxed ? 3 : 2)) switch
        {
            0 => (area.Bottom - height, area.Bottom),
            1 => (area.Bottom - height, area.Bottom),
            _ => (area.Bottom - height - 5 * style.Pitch, area.Bottom - 5 * style.Pitch),
        };
        var column = random.Next(3) switch
        {
            0 => 0,
            1 => columns - span,
            _ => random.Next(1, columns - span + 1),
        };
        var hole = cell.Part(column, span, top, bottom);
        GeneratedArticle inner;
        if (boxed)
        {
            var tinted = random.Next(2) == 0;
            Frame(hole.Area, tinted);
            inner = _setter.Set(Inset(hole), LayoutFeatures.Wrapped | (tinted ? LayoutFeatures.Tinted : LayoutFeatures.Framed)).Article;
        }
        else
        {
            if (style.LevelRules)
            {
                items.Add(Placed.LevelRule(hole.Area.Left, hole.Area.Top, hole.Area.Width));
            }
            inner = _setter.Set(hole.WithArea(hole.Area with { Top = top + style.CellGap / 2 }), LayoutFeatures.Wrapped).Article;
        }
        var taken = hole.Area with { Top = top - style.Body.Size, Bottom = bottom + style.Body.Size };
        var (outer, overset) = _setter.Set(cell, LayoutFeatures.Wraps, taken, continuesOn);
        return ([outer, inner], overset);
    }

    private List<GeneratedArticle> Briefs(Cell cell)
    {
        var articles = new List<GeneratedArticle>();
        var count = Math.Max(2, (int)(cell.Area.Height / (110 + random.Next(70))));
        var height = cell.Area.Height / count;
        for (var i = 0; i < count; i++)
        {
            var top = cell.Area.Top + i * height;
            if (i > 0 && style.LevelRules)
            {
                items.Add(Placed.LevelRule(cell.Area.Left, top - style.Body.Size * 0.7, cell.Area.Width, 0.4));
            }
            var place = cell.WithArea(cell.Area with { Top = top, Bottom = top + height - style.Body.Size });
            articles.Add(_setter.Set(place, LayoutFeatures.Brief).Article);
        }
        return articles;
    }

    /// <summary>A frame with a picture and a few large lines: no article.</summary>
    private void Advertise(Area area)
    {
        items.Add(Placed.Box(area, "border:1.2pt solid #000"));
        items.Add(Placed.Picture(area.Grow(-8) with { Bottom = area.Top + area.Height * 0.6 }));
        items.Add(
            Placed.Line(area.Left, area.Top + area.Height * 0.7, area.Width, style.Headline with { Size = 22 }, "诚招天下客商", "center")
        );
        items.Add(
            Placed.Line(
                area.Left,
                area.Top + area.Height * 0.7 + 30,
                area.Width,
                style.Second with
                {
                    Size = 12,
                },
                "招商热线：0351-0000000",
                "center"
            )
        );
    }
}
