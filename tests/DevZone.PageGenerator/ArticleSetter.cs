namespace DevZone.PageGenerator;

/// <summary>Sets one article into a cell: headline, pictures, columns around them.</summary>
internal sealed class ArticleSetter(PageStyle style, Random random, InventedText text, List<Placed> items, int number)
{
    /// <summary>No article is shorter, in characters.</summary>
    private const int ShortestText = 20;

    private readonly HeadlineSetter headlines = new(style, random, text);
    private readonly PictureSetter pictures = new(style, random, text);

    /// <param name="cell">Where.</param>
    /// <param name="features">What is already known of it.</param>
    /// <param name="hole">Where another article stands that this one runs around.</param>
    /// <param name="continuesOn">The page it goes on; null where it ends here.</param>
    /// <returns>The article, empty where there was no room for a text, and, where it breaks off, what is left of its last paragraph.</returns>
    public (GeneratedArticle Article, string? Overset) Set(Cell cell, LayoutFeatures features, Area? hole = null, int? continuesOn = null)
    {
        var article = new GeneratedArticle { Page = number, Features = features };
        var before = items.Count;
        var obstacles = new List<Area>();
        if (hole is { } other)
        {
            obstacles.Add(other);
        }
        else if (random.Next(7) == 0 && cell.Columns <= 3 && cell.Area.Height > 330)
        {
            article.Features |= LayoutFeatures.PictureAboveHeadline;
            var top = cell.Area.Top + 2;
            var picture = pictures.Set(article, items, cell.Area with { Top = top, Bottom = top + 70 + random.Next(60) });
            cell = cell.WithArea(cell.Area with { Top = picture.Bottom + style.Body.Size });
        }
        var body = SetHeadline(article, cell, obstacles);
        body = SetIntroduction(article, body, obstacles);
        SetPictures(article, body, obstacles);
        if (random.Next(3) == 0 && obstacles.Count == 0)
        {
            // White space below columns of equal height.
            body = body.WithArea(body.Area with { Bottom = body.Area.Bottom - random.Next(3) * style.Pitch });
        }
        var flow = new ColumnFlow(style, items, body, obstacles);
        var rest = SetText(article, flow, continuesOn);
        if (article.BodyText.Length < ShortestText)
        {
            // The headline took the room: such an article is not printed.
            items.RemoveRange(before, items.Count - before);
            article.Paragraphs.Clear();
        }
        else if (style.ColumnRules)
        {
            DrawColumnRules(body, obstacles);
        }
        return (article, rest);
    }

    /// <summary>Sets the rest of an article from an earlier page.</summary>
    public void Continue(Cell cell, GeneratedArticle article, string rest)
    {
        var top = cell.Area.Top;
        var mark = Mark("上接", article.Page);
        if (random.Next(3) > 0)
        {
            var type = style.Headline with { Size = style.Body.Size * 1.6 };
            var room = (int)(cell.Area.Width / type.Size);
            var line = article.HeadlineText.Length > room ? article.HeadlineText[..room] : article.HeadlineText;
            items.Add(Placed.Line(cell.Area.Left, top, cell.Area.Width, type, line));
            top += type.Size * 1.5;
        }
        if (random.Next(2) == 0)
        {
            items.Add(Placed.Line(cell.Area.Left, top, cell.ColumnWidth, style.Body, mark));
            cell = cell.WithArea(cell.Area with { Top = top + style.Pitch });
            mark = "";
        }
        var flow = new ColumnFlow(style, items, cell.WithArea(cell.Area with { Top = Math.Max(top, cell.Area.Top) }), []);
        var used = flow.Set(mark + rest, continued: true) - mark.Length;
        if (used < rest.Length)
        {
            // The truth is what was printed.
            article.Paragraphs[^1] = article.Paragraphs[^1][..^(rest.Length - used)].TrimEnd();
        }
        else
        {
            SetText(article, flow, continuesOn: null);
        }
    }

    /// <summary>Sets the headline at one of the places where papers set it.</summary>
    /// <returns>What is left for the text.</returns>
    private Cell SetHeadline(GeneratedArticle article, Cell cell, List<Area> obstacles)
    {
        var (area, columns) = (cell.Area, cell.Columns);
        if (article.Features.HasFlag(LayoutFeatures.Untitled))
        {
            return cell;
        }
        var place = obstacles.Count > 0 || article.Features.HasFlag(LayoutFeatures.Brief) ? 0 : random.Next(16);
        switch (place)
        {
            case 1 when columns >= 3:
                return SetOver(article, cell, obstacles, 0, columns - 1, LayoutFeatures.HeadlineAtLeft);
            case 2 when columns >= 3:
                return SetOver(article, cell, obstacles, 1, Math.Max(1, columns - 2), LayoutFeatures.HeadlineInMiddle);
            case 3 when columns >= 3 && area.Height > 300:
                return SetWithin(article, cell, obstacles);
            case 4 when columns >= 2 && area.Height < 220:
                article.Features |= LayoutFeatures.HeadlineBeside;
                headlines.Set(article, items, cell.Part(0, 1, area.Top, area.Bottom).Area, SizeFor(article, cell.ColumnWidth), bare: true);
                return cell.Part(1, columns - 1, area.Top, area.Bottom);
            case 5 or 6 when columns >= 2 && area.Height > 200:
                return SetUprightStrip(article, cell, atRight: place == 5 && random.Next(2) == 0);
            case 7 when columns >= 3 && area.Height > 200:
                article.Features |= LayoutFeatures.HeadlineUpright | LayoutFeatures.UprightInMiddle;
                var middle = cell.ColumnLeft(random.Next(1, columns - 1)) + cell.ColumnWidth / 2;
                var upright = headlines.SetUpright(article, items, middle, area.Top, area.Height * 0.7);
                var half = cell.ColumnWidth / 2;
                obstacles.Add(new Area(middle - half, upright.Top, middle + half, upright.Bottom + style.Body.Size));
                return cell;
            default:
                article.Features |= LayoutFeatures.HeadlineAbove;
                var isBare = article.Features.HasFlag(LayoutFeatures.Brief) || area.Height < 130;
                var bottom = headlines.Set(article, items, area, SizeFor(article, area.Width), isBare);
                return cell.WithArea(area with { Top = bottom });
        }
    }

    private Cell SetOver(GeneratedArticle article, Cell cell, List<Area> obstacles, int column, int columns, LayoutFeatures feature)
    {
        article.Features |= feature;
        var place = cell.Part(column, columns, cell.Area.Top, cell.Area.Bottom).Area;
        var bottom = headlines.Set(article, items, place, SizeFor(article, place.Width));
        obstacles.Add(place with { Bottom = bottom });
        return cell;
    }

    private Cell SetWithin(GeneratedArticle article, Cell cell, List<Area> obstacles)
    {
        article.Features |= LayoutFeatures.HeadlineWithin;
        var span = random.Next(2, cell.Columns + 1);
        var top = cell.Area.Top + cell.Area.Height * (0.25 + 0.2 * random.NextDouble());
        var place = cell.Part(random.Next(0, cell.Columns - span + 1), span, top, cell.Area.Bottom).Area;
        var gap = style.Body.Size;
        var bottom = headlines.Set(article, items, place with { Top = top + gap }, SizeFor(article, place.Width), bare: true);
        if (random.Next(2) == 0)
        {
            items.Add(Placed.LevelRule(place.Left, top + gap / 3, place.Width));
            items.Add(Placed.LevelRule(place.Left, bottom, place.Width));
        }
        obstacles.Add(place with { Bottom = bottom + gap / 2 });
        return cell;
    }

    /// <summary>An upright headline takes a strip at one side; the text's columns share the rest.</summary>
    private Cell SetUprightStrip(GeneratedArticle article, Cell cell, bool atRight)
    {
        article.Features |= LayoutFeatures.HeadlineUpright;
        var strip = random.Next(2) == 0 ? cell.ColumnWidth : Math.Min(cell.ColumnWidth, style.Body.Size * 8);
        var area = cell.Area;
        var center = atRight ? area.Right - strip / 2 : area.Left + strip / 2;
        headlines.SetUpright(article, items, center, area.Top, area.Height);
        var rest = atRight ? area with { Right = area.Right - strip - cell.Gutter } : area with { Left = area.Left + strip + cell.Gutter };
        return cell with { Area = rest, Columns = cell.Columns - 1 };
    }

    private double SizeFor(GeneratedArticle article, double width)
    {
        var em = style.Body.Size;
        if (article.Features.HasFlag(LayoutFeatures.Brief) || random.Next(10) == 0)
        {
            article.Features |= LayoutFeatures.SmallHeadline;
            return em * (1.15 + 0.05 * random.Next(5));
        }
        return Math.Round(
            width < 170 ? em * (1.5 + 0.4 * random.NextDouble())
            : width < 330 ? em * (1.9 + 0.7 * random.NextDouble())
            : em * (2.3 + 1.6 * random.NextDouble())
        );
    }

    /// <summary>A first paragraph over all columns.</summary>
    private Cell SetIntroduction(GeneratedArticle article, Cell cell, List<Area> obstacles)
    {
        if (
            obstacles.Count > 0
            || cell.Columns is < 2 or > 4
            || cell.Area.Height < 250
            || !article.Features.HasFlag(LayoutFeatures.HeadlineAbove)
            || random.Next(10) > 0
        )
        {
            return cell;
        }
        article.Features |= LayoutFeatures.Introduction;
        var type = style.Second with { Size = style.Body.Size * (random.Next(2) == 0 ? 1 : 1.12) };
        var paragraph = text.Paragraph(80);
        article.Paragraphs.Add(paragraph);
        var whole = cell with { Columns = 1 };
        var flow = new ColumnFlow(style with { Pitch = style.Pitch * type.Size / style.Body.Size }, items, whole, []);
        flow.Set(paragraph, type: type);
        var bottom = cell.Area.Top + flow.Used * style.Pitch * type.Size / style.Body.Size + style.Body.Size * 0.8;
        return cell.WithArea(cell.Area with { Top = bottom });
    }

    /// <summary>Sets a picture or a table that the columns run around.</summary>
    private void SetPictures(GeneratedArticle article, Cell cell, List<Area> obstacles)
    {
        if (cell.Area.Height < 180 || article.Features.HasFlag(LayoutFeatures.HeadlineWithin) || random.Next(2) == 0)
        {
            return;
        }
        var gap = style.Body.Size * 0.5;
        var atHead = random.Next(3) == 0;
        var top = cell.Area.Top + (atHead ? 2 : gap + style.Pitch * random.Next(3, Math.Max(4, (int)(cell.Area.Height / style.Pitch / 2))));
        var column = random.Next(0, cell.Columns);
        var span = random.Next(1, Math.Min(3, cell.Columns - column) + 1);
        var place = cell.Part(column, span, top, top + Math.Min(50 + random.Next(70), cell.Area.Height / 3)).Area;
        // Room for the caption, and for lines below that.
        var whole = place with
        {
            Top = place.Top - gap,
            Bottom = place.Bottom + 7 * style.Pitch,
        };
        if (obstacles.Exists(obstacle => obstacle.Overlaps(whole)) || whole.Bottom > cell.Area.Bottom)
        {
            return;
        }
        var taken = random.Next(10) switch
        {
            0 when cell.ColumnWidth > 18 * style.Body.Size => pictures.SetNarrow(article, items, cell, column, place.Top),
            1 when place.Width > 90 => pictures.SetTable(article, items, place.Left, place.Top, place.Width),
            _ => pictures.Set(article, items, place),
        };
        obstacles.Add(taken with { Top = taken.Top - gap, Bottom = taken.Bottom + gap });
    }

    private string? SetText(GeneratedArticle article, ColumnFlow flow, int? continuesOn)
    {
        var spare = random.Next(6) == 0 ? flow.Room / 4 : random.Next(4);
        var subheads = new SubheadSetter(style, random, text);
        var firstType = random.Next(10) == 0 ? style.Second : null;
        for (var isLast = false; !isLast; )
        {
            var isFirst = article.Paragraphs.Count == 0;
            var paragraph = text.Paragraph(random.Next(40, 220));
            var opening = isFirst ? Dateline(article) : "";
            if (continuesOn is { } page && flow.Room < flow.LinesFor(opening + paragraph) + 4)
            {
                return BreakOff(article, flow, opening, page);
            }
            paragraph = Shorten(paragraph, flow, opening);
            if (!isFirst && flow.LinesFor(paragraph) > flow.Room)
            {
                break;
            }
            if (article.Paragraphs.Count > 1 && flow.Room > flow.LinesFor(paragraph) + 6)
            {
                subheads.Set(article, flow);
            }
            isLast = continuesOn is null && flow.Room - flow.LinesFor(paragraph) < Math.Max(spare, 4);
            var (closing, signature) = isLast ? Closing(article, flow.Room - flow.LinesFor(opening + paragraph)) : ("", null);
            var set = flow.Set(opening + paragraph + closing, type: isFirst ? firstType : null);
            // The truth is what found room.
            article.Paragraphs.Add(paragraph[..Math.Clamp(set - opening.Length, 0, paragraph.Length)]);
            if (signature is not null)
            {
                flow.SetLine(signature, style.Second with { Size = style.Body.Size }, "right");
            }
        }
        return null;
    }

    /// <summary>Sentences are dropped until the rest finds room.</summary>
    private static string Shorten(string paragraph, ColumnFlow flow, string opening)
    {
        while (flow.LinesFor(opening + paragraph) > flow.Room && paragraph[..^1].LastIndexOf('。') is > 0 and var end)
        {
            paragraph = paragraph[..(end + 1)];
        }
        return paragraph;
    }

    private string Dateline(GeneratedArticle article)
    {
        var form = random.Next(8);
        if (form > 2)
        {
            return "";
        }
        article.Dateline = random.Next(2) == 0 ? "本报讯" : "科学导报讯";
        if (form == 2 || article.Bylines.Count > 0)
        {
            return article.Dateline + " ";
        }
        var name = text.Person();
        article.Bylines.Add(name);
        return form == 0 ? $"{article.Dateline}（记者 {name}）" : $"{article.Dateline} 记者{name}报道 ";
    }

    /// <summary>The authors at the end: within the last line, or on a line of their own.</summary>
    private (string Closing, string? Signature) Closing(GeneratedArticle article, int room)
    {
        if (article.Bylines.Count > 0 || room < 1 || random.Next(4) > 0)
        {
            return ("", null);
        }
        article.Features |= LayoutFeatures.BylineAtEnd;
        var name = text.Person();
        article.Bylines.Add(name);
        return random.Next(4) switch
        {
            0 => ("", $"（记者 {name}）"),
            1 => ("", $"本报记者 {name}"),
            2 => ($"（{name}）", null),
            _ => ($"（记者 {name}）", null),
        };
    }

    /// <summary>Fills what room is left, says where the article goes on, and returns the rest.</summary>
    private string BreakOff(GeneratedArticle article, ColumnFlow flow, string opening, int page)
    {
        article.Features |= LayoutFeatures.Continued;
        var paragraph = text.Paragraph(500);
        var used = flow.Set(opening + paragraph, reserve: 1) - opening.Length;
        article.Paragraphs.Add(paragraph);
        flow.SetLine(Mark("下转", page), style.Body, "right");
        return paragraph[used..];
    }

    private string Mark(string word, int page) =>
        random.Next(4) switch
        {
            0 => $"（{word}{page}版）",
            1 => $"【{word}第{page}版】",
            2 => $"（{word}A{page}版）",
            _ => $"（{word}第{page}版）",
        };

    private void DrawColumnRules(Cell cell, List<Area> obstacles)
    {
        for (var column = 1; column < cell.Columns; column++)
        {
            var x = cell.ColumnLeft(column) - cell.Gutter / 2;
            var top = cell.Area.Top;
            foreach (var obstacle in obstacles.Where(area => area.Left < x && x < area.Right).OrderBy(area => area.Top))
            {
                if (obstacle.Top - top > 2 * style.Pitch)
                {
                    items.Add(Placed.UprightRule(x, top, obstacle.Top - 2));
                }
                top = obstacle.Bottom + 2;
            }
            if (cell.Area.Bottom - top > 2 * style.Pitch)
            {
                items.Add(Placed.UprightRule(x, top, cell.Area.Bottom));
            }
        }
    }
}
