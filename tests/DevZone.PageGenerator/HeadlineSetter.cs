namespace DevZone.PageGenerator;

/// <summary>Sets an article's headline with its kicker, subtitle and authors.</summary>
internal sealed class HeadlineSetter(PageStyle style, Random random, InventedText text)
{
    private static readonly string[] Authors =
    [
        "本报记者 {0}",
        "□ 本报记者 {0}",
        "■ {0}",
        "记者 {0} 通讯员 {1}",
        "{0} {1}",
        "◎ 本报记者 {0} {1}",
    ];

    /// <summary>Sets level lines.</summary>
    /// <param name="article">Gets their text.</param>
    /// <param name="items">Gets the lines.</param>
    /// <param name="place">From where, and how wide; its lower end is not kept.</param>
    /// <param name="size">Of the headline's type.</param>
    /// <param name="bare">True for the headline alone.</param>
    /// <returns>Where it ends.</returns>
    public double Set(GeneratedArticle article, List<Placed> items, Area place, double size, bool bare = false)
    {
        var type = style.Headline with { Size = size, Spacing = random.Next(6) == 0 ? 0.12 : 0 };
        var align = random.Next(4) == 0 ? (style.HeadlineAlign == "left" ? "center" : "left") : style.HeadlineAlign;
        var top = place.Top;
        if (!bare && random.Next(3) == 0 && place.Width > 110)
        {
            top = SetKicker(article, items, place, size, align);
        }
        var perLine = (int)(place.Width / size / (1 + type.Spacing));
        var lines =
            perLine < 8
                ? random.Next(2, 4)
                : random.Next(5) switch
                {
                    0 => 2,
                    1 when perLine > 14 => 3,
                    _ => 1,
                };
        var halves = lines == 1 && perLine > 12 && random.Next(5) == 0;
        if (bare)
        {
            lines = perLine < 8 ? 2 : 1;
        }
        for (var i = 0; i < lines; i++)
        {
            var line = text.Headline(Math.Clamp(random.Next(perLine * 2 / 3, perLine + 1) - (halves ? 1 : 0), Math.Min(4, perLine), 22));
            article.Headline.Add(halves && line.Length > 8 ? line.Insert(line.Length / 2, "\u3000").Replace("　”", "”　") : line);
            items.Add(Placed.Line(place.Left, top, place.Width, type, article.Headline[i], align));
            top += size * (i + 1 < lines ? 1.2 : 1.12);
        }
        if (!bare && random.Next(5) == 0 && place.Width > 150)
        {
            top = SetSubtitle(article, items, place with { Top = top + style.Body.Size * 0.3 }, size, align);
        }
        if (!bare && random.Next(4) == 0)
        {
            top = SetAuthors(article, items, place with { Top = top + style.Body.Size * 0.5 }, align);
        }
        return top + style.Body.Size * (0.4 + 0.6 * random.NextDouble());
    }

    /// <summary>Sets an upright line.</summary>
    /// <returns>What it covers.</returns>
    public Area SetUpright(GeneratedArticle article, List<Placed> items, double center, double top, double height)
    {
        var size = Math.Round(style.Body.Size * (2.1 + random.NextDouble()));
        var lines = random.Next(4) == 0 ? 2 : 1;
        var most = Math.Clamp((int)(height / size / Type.UprightPitch) - 1, 3, 11);
        var left = center + (lines * size * 1.25 / 2) - size;
        var bottom = top;
        for (var i = 0; i < lines; i++, left -= size * 1.25)
        {
            var line = text.Headline(random.Next(Math.Max(3, most - 4), most + 1)).Replace(" ", "");
            article.Headline.Add(line);
            // Only the Noto fonts know how far to go downwards.
            var stacked = !style.Headline.Font.StartsWith("Noto", StringComparison.Ordinal) || random.Next(2) == 0;
            items.AddRange(Placed.Upright(left, top, style.Headline with { Size = size }, line, stacked));
            bottom = Math.Max(bottom, top + line.Length * size * Type.UprightPitch);
        }
        return new Area(left, top, center + lines * size * 1.25 / 2, bottom);
    }

    private double SetKicker(GeneratedArticle article, List<Placed> items, Area place, double size, string align)
    {
        var type = style.Second with { Size = random.Next(2) == 0 ? style.Body.Size * 1.1 : Math.Min(style.Body.Size * 1.5, size * 0.75) };
        article.Kicker = random.Next(3) == 0 ? "政策解读" : text.Headline(Math.Clamp((int)(place.Width / type.Size) - 2, 4, 16));
        items.Add(Placed.Line(place.Left, place.Top, place.Width, type, article.Kicker, random.Next(2) == 0 ? "left" : align));
        return place.Top + type.Size * (1.25 + 0.3 * random.NextDouble());
    }

    private double SetSubtitle(GeneratedArticle article, List<Placed> items, Area place, double size, string align)
    {
        var type = style.Second with { Size = Math.Clamp(size * 0.75, style.Body.Size, style.Body.Size * 1.4) };
        var room = Math.Clamp((int)(place.Width / type.Size) - 3, 6, 18);
        article.Subtitle = "——" + text.Headline(room);
        items.Add(Placed.Line(place.Left, place.Top, place.Width, type, article.Subtitle, align));
        return place.Top + type.Size * 1.2;
    }

    private double SetAuthors(GeneratedArticle article, List<Placed> items, Area place, string align)
    {
        var (first, second) = (text.Person(), text.Person());
        var form = Authors[random.Next(Authors.Length)];
        article.Bylines.Add(first);
        if (form.Contains("{1}"))
        {
            article.Bylines.Add(second);
        }
        var type = style.Second with { Size = style.Body.Size };
        var line = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, first, second);
        items.Add(Placed.Line(place.Left, place.Top, place.Width, type, line, random.Next(4) == 0 ? "right" : align));
        article.Features |= LayoutFeatures.BylineBelowHeadline;
        return place.Top + type.Size * 1.2;
    }
}
