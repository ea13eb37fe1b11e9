namespace DevZone.PageGenerator;

/// <summary>Composes one page.</summary>
internal sealed class PageComposer(PageStyle style, Random random, InventedText text, int number)
{
    private const double CellGap = 16;

    public List<Placed> Items { get; } = [];

    private double _top;

    /// <summary>Masthead or running head.</summary>
    public void Furnish()
    {
        var (left, width) = (PageStyle.Margin, style.Width - 2 * PageStyle.Margin);
        if (number == 1)
        {
            Items.Add(Placed.Line(left, 30, 260, 54, style.HeadlineFont, "科学导报"));
            Items.Add(Placed.Line(left + 290, 32, 260, 11, style.BodyFont, "第17期 总第4384期"));
            Items.Add(Placed.Line(left + 290, 48, 260, 11, style.BodyFont, "2025年5月30日 星期五"));
            Items.Add(Placed.Line(left + 290, 64, 260, 11, style.BodyFont, "国内统一连续出版物号 CN 14-0015"));
            Items.Add(Placed.Line(left + 560, 32, 240, 11, style.BodyFont, "邮发代号: 21-465 今日 8 版"));
            Items.Add(Placed.Line(left + 560, 52, 240, 26, style.HeadlineFont, "开发区建设周刊"));
            Items.Add(Placed.Box(left, 98, width, 1.5, "background:#000"));
            _top = 110;
        }
        else
        {
            Items.Add(Placed.Line(left, 26, 120, 13, style.HeadlineFont, random.Next(2) == 0 ? "要闻" : "综合"));
            Items.Add(Placed.Line(left + width / 2 - 100, 28, 200, 10, style.BodyFont, "2025年5月30日 星期五", "center"));
            Items.Add(Placed.Line(left + width - 160, 28, 160, 10, style.BodyFont, $"责编 {text.Person()}　第{number}版", "right"));
            Items.Add(Placed.Box(left, 44, width, 1, "background:#000"));
            _top = 54;
        }
        Items.Add(
            Placed.Line(
                left,
                style.Height - 26,
                width,
                8,
                style.BodyFont,
                "地址: 太原市某路1号 电话: 0351-0000000 邮箱: demo@example.com",
                "center"
            )
        );
    }

    /// <summary>Cuts the page's free area at random.</summary>
    public List<Cell> Cut()
    {
        var cells = new List<Cell>();
        Split(new Cell(0, style.Columns, _top, style.Height - 40), cells, depth: 0);
        return cells;
    }

    /// <summary>Fills a cell with an article, and sometimes with a second one inside it.</summary>
    /// <returns>The articles, the outer first; and, where it breaks off, what is left of it for page <paramref name="continuesOn"/>.</returns>
    public (List<GeneratedArticle> Articles, string? Overset) Fill(Cell cell, int? continuesOn)
    {
        var inner = new List<GeneratedArticle>();
        Cell? hole = null;
        if (cell.Span >= 3 && cell.Height > 330 && random.Next(3) == 0)
        {
            var span = random.Next(1, cell.Span - 1);
            var column = random.Next(2) == 0 ? cell.Column + cell.Span - span : cell.Column + random.Next(1, cell.Span - span + 1);
            var height = Math.Max(130, cell.Height * (0.3 + 0.2 * random.NextDouble()));
            hole = new Cell(column, span, cell.Bottom - height, cell.Bottom);
            var boxed = random.Next(2) == 0;
            if (boxed)
            {
                var left = style.ColumnLeft(hole.Column);
                Items.Add(
                    Placed.Box(
                        left - style.Gutter / 3,
                        hole.Top,
                        style.SpanWidth(hole.Span) + style.Gutter * 2 / 3,
                        hole.Height,
                        random.Next(2) == 0 ? "border:0.8pt solid #000" : "background:#e8eef2"
                    )
                );
                inner.Add(Article(hole with { Top = hole.Top + 9, Bottom = hole.Bottom - 7 }, null, null, inset: boxed ? 5 : 0).Article);
            }
            else
            {
                inner.Add(Article(hole with { Top = hole.Top + CellGap / 2 }, null, null).Article);
            }
        }
        else if (cell.Span <= 3 && cell.Height < 420 && random.Next(5) == 0)
        {
            var left = style.ColumnLeft(cell.Column);
            Items.Add(
                Placed.Box(
                    left - style.Gutter / 3,
                    cell.Top,
                    style.SpanWidth(cell.Span) + style.Gutter * 2 / 3,
                    cell.Height - 2,
                    "border:0.8pt solid #000"
                )
            );
            var (boxed, _) = Article(cell with { Top = cell.Top + 9, Bottom = cell.Bottom - 8 }, null, null, inset: 5);
            return ([boxed], null);
        }
        var (article, overset) = Article(cell, hole, continuesOn);
        return ([article, .. inner], overset);
    }

    /// <summary>Sets the rest of an article from an earlier page.</summary>
    public void Continue(Cell cell, GeneratedArticle article, string rest)
    {
        var left = style.ColumnLeft(cell.Column);
        var size = style.BodySize * 1.6;
        Items.Add(
            Placed.Line(
                left,
                cell.Top,
                style.SpanWidth(cell.Span),
                size,
                style.HeadlineFont,
                article.HeadlineText.Length * size > style.SpanWidth(cell.Span)
                    ? article.HeadlineText[..(int)(style.SpanWidth(cell.Span) / size)]
                    : article.HeadlineText
            )
        );
        var top = cell.Top + size * 1.5;
        Items.Add(Placed.Line(left, top, style.ColumnWidth, style.BodySize, style.BodyFont, $"（上接第{article.Page}版）"));
        var flow = new ColumnFlow(style, Items, cell with { Top = top + style.Pitch }, null, null, 0);
        flow.Open(indent: false);
        var used = flow.Set(rest, indent: false);
        if (used < rest.Length)
        {
            // The truth is what was printed.
            article.Paragraphs[^1] = article.Paragraphs[^1][..^(rest.Length - used)];
        }
    }

    private (GeneratedArticle Article, string? Overset) Article(Cell cell, Cell? hole, int? continuesOn, double inset = 0)
    {
        var article = new GeneratedArticle { Page = number };
        var top = cell.Top;
        var left = style.ColumnLeft(cell.Column) + inset;
        var span = style.SpanWidth(cell.Span) - 2 * inset;
        var bodyColumn = cell.Column;
        var bodySpan = cell.Span;
        var bodyTops = new Dictionary<int, double>();
        var upright = inset == 0 && cell.Span >= 2 && cell.Height > 230 && hole is null && random.Next(8) == 0;
        if (upright)
        {
            var size = 20 + random.Next(3) * 3.0;
            var count = Math.Min(9, (int)((cell.Height - 20) / size) - 1);
            article.Headline.Add(text.Headline(count));
            var atRight = random.Next(2) == 0;
            var column = atRight ? cell.Column + cell.Span - 1 : cell.Column;
            var headLeft = style.ColumnLeft(column) + style.ColumnWidth / 2 - size / 2;
            Items.Add(
                Placed.Upright(headLeft, top, size, style.HeadlineFont, article.Headline[0], stacked: !style.HeadlineFont.Contains("Noto"))
            );
            bodySpan--;
            bodyColumn += atRight ? 0 : 1;
        }
        else
        {
            var narrow = hole is null && cell.Span >= 3 && random.Next(6) == 0;
            var headSpan = narrow ? cell.Span - 1 : cell.Span;
            var headWidth = style.SpanWidth(headSpan) - 2 * inset;
            var headSize = Math.Round(
                cell.Span switch
                {
                    1 => 15 + random.Next(3),
                    2 => 19 + random.Next(6),
                    _ => 25 + random.Next(4) * 3.0,
                }
            );
            if (random.Next(3) == 0 && headWidth > 150)
            {
                article.Kicker = random.Next(2) == 0 ? "政策解读" : text.Headline(Math.Min(14, (int)(headWidth / 13) - 1));
                var size = random.Next(2) == 0 ? style.BodySize * 1.15 : Math.Min(style.BodySize * 1.45, headSize * 0.8);
                Items.Add(Placed.Line(left, top, headWidth, size, style.HeadlineFont, article.Kicker));
                top += size * 1.5;
            }
            var perLine = (int)(headWidth / headSize);
            var lines = perLine < 9 || random.Next(3) == 0 ? 2 : 1;
            var align = random.Next(2) == 0 ? "center" : "left";
            for (var i = 0; i < lines; i++)
            {
                article.Headline.Add(text.Headline(Math.Clamp(random.Next(perLine * 2 / 3, perLine + 1), 4, 20)));
                Items.Add(Placed.Line(left, top, headWidth, headSize, style.HeadlineFont, article.Headline[i], align));
                top += headSize * 1.25;
            }
            if (random.Next(5) == 0 && headWidth > 200)
            {
                var subtitleSize = Math.Min(style.BodySize * 1.35, headSize * 0.75);
                article.Subtitle = "——" + text.Headline(Math.Min(18, (int)(headWidth / 14) - 3));
                Items.Add(Placed.Line(left, top, headWidth, subtitleSize, style.BodyFont, article.Subtitle, align));
                top += subtitleSize * 1.4;
            }
            top += style.BodySize * 0.7;
            if (narrow)
            {
                bodyTops[cell.Column + cell.Span - 1] = cell.Top;
            }
        }
        Cell? picture = null;
        if (bodySpan >= 1 && cell.Bottom - top > 220 && random.Next(3) == 0)
        {
            var width = random.Next(1, Math.Min(2, bodySpan) + 1);
            var column = bodyColumn + random.Next(0, bodySpan - width + 1);
            var at = hole is not null || random.Next(2) == 0 ? top : top + style.Pitch * random.Next(4, 8);
            var caption = text.Caption();
            article.Captions.Add(caption);
            var pictureLeft = style.ColumnLeft(column) + inset;
            var pictureWidth = style.SpanWidth(width) - 2 * inset;
            var pictureHeight = 60 + random.Next(50);
            Items.Add(Placed.Picture(pictureLeft, at + 2, pictureWidth, pictureHeight));
            var captionTop = at + pictureHeight + 6;
            foreach (var line in Typesetter.Break(caption, _ => pictureWidth / (style.BodySize * 0.88), 0))
            {
                Items.Add(Placed.Line(pictureLeft, captionTop, pictureWidth, style.BodySize * 0.88, style.HeadlineFont, line));
                captionTop += style.BodySize * 1.25;
            }
            picture = new Cell(column, width, at, captionTop + style.BodySize * 0.6);
        }
        var body = new Cell(bodyColumn, bodySpan, top, cell.Bottom - (inset > 0 ? 4 : CellGap));
        var flow = new ColumnFlow(style, Items, body, hole, picture, inset, bodyTops);
        var capacity = flow.Capacity;
        var target = capacity * (continuesOn is null ? 0.86 + 0.1 * random.NextDouble() : 2);
        var since = 0;
        var first = true;
        var dateline = random.Next(2) == 0;
        while (flow.Used < target)
        {
            var paragraph = text.Paragraph(random.Next(50, 240), first && dateline);
            first = false;
            var needed = flow.LinesFor(paragraph);
            if (continuesOn is null ? flow.Room < needed : flow.Room < needed + 2)
            {
                if (continuesOn is { } page)
                {
                    return BreakOff(article, flow, page);
                }
                break;
            }
            if (
                since > 3
                && article.Subheads.Count < 4
                && random.Next(3) == 0
                && flow.Room > needed + 4
                && bodySpan * style.ColumnWidth > 100
            )
            {
                var subhead = text.Subhead();
                if (flow.SetSubhead(subhead))
                {
                    article.Subheads.Add(subhead);
                }
                since = 0;
            }
            flow.Open(indent: true);
            flow.Set(paragraph, indent: true);
            article.Paragraphs.Add(paragraph);
            since++;
        }
        if (article.Paragraphs.Count == 0)
        {
            var paragraph = text.Paragraph(1, dateline);
            var used = flow.Set(paragraph, indent: true);
            article.Paragraphs.Add(paragraph[..used]);
        }
        if (style.ColumnRules && inset == 0 && hole is null && picture is null && bodyTops.Count == 0)
        {
            for (var column = bodyColumn + 1; column < bodyColumn + bodySpan; column++)
            {
                Items.Add(
                    Placed.Box(style.ColumnLeft(column) - style.Gutter / 2, top, 0.4, cell.Bottom - top - CellGap, "background:#000")
                );
            }
        }
        return (article, null);
    }

    /// <summary>Fills what room is left, says where the article goes on, and returns the rest.</summary>
    private (GeneratedArticle Article, string? Overset) BreakOff(GeneratedArticle article, ColumnFlow flow, int page)
    {
        var paragraph = text.Paragraph(500, dateline: false);
        flow.Open(indent: true);
        var used = flow.Set(paragraph, indent: true, reserve: 1);
        article.Paragraphs.Add(paragraph);
        flow.SetRight($"（下转第{page}版）");
        return (article, paragraph[used..]);
    }

    private void Split(Cell cell, List<Cell> cells, int depth)
    {
        var columnsLeft = cell.Span >= 2 && cell.Height > 160;
        var heightLeft = cell.Height > 420;
        var stop = depth >= 2 && random.Next(3) == 0 && cell.Height < 620;
        if (stop || (!columnsLeft && !heightLeft) || (!heightLeft && (cell.Span <= 2 || random.Next(3) == 0)))
        {
            cells.Add(cell);
            return;
        }
        if (heightLeft && (cell.Span < 3 || random.Next(2) == 0 || depth == 0))
        {
            var at = cell.Top + cell.Height * (0.35 + 0.3 * random.NextDouble());
            if (style.CellRules)
            {
                Items.Add(Placed.Box(style.ColumnLeft(cell.Column), at - CellGap / 2, style.SpanWidth(cell.Span), 0.6, "background:#000"));
            }
            Split(cell with { Bottom = at }, cells, depth + 1);
            Split(cell with { Top = at }, cells, depth + 1);
            return;
        }
        var span = random.Next(1, cell.Span);
        if (style.CellRules)
        {
            Items.Add(
                Placed.Box(style.ColumnLeft(cell.Column + span) - style.Gutter / 2, cell.Top, 0.6, cell.Height - CellGap, "background:#000")
            );
        }
        Split(cell with { Span = span }, cells, depth + 1);
        Split(new Cell(cell.Column + span, cell.Span - span, cell.Top, cell.Bottom), cells, depth + 1);
    }
}
