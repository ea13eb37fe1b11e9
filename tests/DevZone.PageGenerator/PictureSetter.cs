namespace DevZone.PageGenerator;

/// <summary>Sets pictures with their captions, and tables: what an article's lines run around.</summary>
internal sealed class PictureSetter(PageStyle style, Random random, InventedText text)
{
    private Type CaptionType => style.Second with { Size = style.Body.Size * (0.84 + 0.04 * random.Next(5)) };

    /// <summary>A picture over a whole width, its caption below, to the right, or missing.</summary>
    /// <returns>What is covered.</returns>
    public Area Set(GeneratedArticle article, List<Placed> items, Area place)
    {
        var (left, top, width, height) = (place.Left, place.Top, place.Width, place.Height);
        article.Features |= LayoutFeatures.Picture;
        var form = random.Next(8);
        if (form == 0)
        {
            items.Add(Placed.Picture(place));
            return place;
        }
        var type = CaptionType;
        var caption = text.Caption();
        article.Captions.Add(caption);
        if (form == 1 && width > 200)
        {
            article.Features |= LayoutFeatures.CaptionBeside;
            var room = Math.Max(6.5 * type.Size, width * 0.25);
            items.Add(Placed.Picture(new Area(left, top, left + width - room - 6, top + height)));
            var bottom = SetLines(items, caption, type, left + width - room, top + random.Next(2) * height / 3, room);
            return place with { Bottom = Math.Max(place.Bottom, bottom) };
        }
        items.Add(Placed.Picture(place));
        return place with { Bottom = SetLines(items, caption, type, left, top + height + 3 + random.Next(4), width) };
    }

    /// <summary>A picture that takes a part of a column's width.</summary>
    public Area SetNarrow(GeneratedArticle article, List<Placed> items, Cell cell, int column, double top)
    {
        article.Features |= LayoutFeatures.Picture | LayoutFeatures.PictureInColumn;
        var width = cell.ColumnWidth * (0.35 + 0.15 * random.NextDouble());
        var left = random.Next(2) == 0 ? cell.ColumnLeft(column) : cell.ColumnLeft(column) + cell.ColumnWidth - width;
        var picture = new Area(left, top, left + width, top + width * 1.2);
        items.Add(Placed.Picture(picture));
        return picture with { Left = picture.Left - 6, Right = picture.Right + 6 };
    }

    /// <summary>A ruled table of short entries.</summary>
    public Area SetTable(GeneratedArticle article, List<Placed> items, double left, double top, double width)
    {
        article.Features |= LayoutFeatures.Table;
        var type = style.Second with { Size = style.Body.Size * 0.9 };
        var (rows, columns) = (random.Next(3, 6), width > 200 ? 4 : 3);
        var height = type.Size * 1.7;
        items.Add(Placed.Box(new Area(left, top, left + width, top + rows * height), "border:0.5pt solid #000"));
        for (var row = 0; row < rows; row++)
        {
            if (row > 0)
            {
                items.Add(Placed.LevelRule(left, top + row * height, width, 0.4));
            }
            for (var column = 0; column < columns; column++)
            {
                var cell = width / columns;
                items.Add(
                    Placed.Line(left + column * cell, top + row * height + type.Size * 0.35, cell, type, text.Entry(column), "center")
                );
            }
        }
        for (var column = 1; column < columns; column++)
        {
            items.Add(Placed.UprightRule(left + column * width / columns, top, top + rows * height));
        }
        return new Area(left, top, left + width, top + rows * height);
    }

    private double SetLines(List<Placed> items, string caption, Type type, double left, double top, double width)
    {
        var lines = Typesetter.Break(caption, width / type.Size).ToList();
        foreach (var line in lines)
        {
            var align = style.Justified && line != lines[^1] ? "justify" : "left";
            items.Add(Placed.Line(left, top, width, type, line, align));
            top += type.Size * 1.3;
        }
        return top;
    }
}
