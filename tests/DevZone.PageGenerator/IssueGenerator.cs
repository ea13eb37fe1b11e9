namespace DevZone.PageGenerator;

/// <summary>
/// Lays out invented issues: each page is cut at random into cells a whole number of columns wide, each cell is an article with its
/// headline, text and pictures; some cells hold another, boxed or bare, that the first one wraps around.
/// </summary>
public static class IssueGenerator
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public static GeneratedIssue Generate(IssueOptions options)
    {
        var random = new Random(options.Seed);
        var text = new InventedText(random);
        var articles = new List<GeneratedArticle>();
        var (width, height) = options.Tabloid
            ? (272 * PointsPerMillimetre, 390 * PointsPerMillimetre)
            : (390 * PointsPerMillimetre, 545 * PointsPerMillimetre);
        var style = new PageStyle
        {
            Width = width,
            Height = height,
            Columns = options.Tabloid ? random.Next(4, 6) : random.Next(4, 7),
            Gutter = 12 + random.NextDouble() * 10,
            BodySize = 9 + random.Next(0, 5) * 0.5,
            Leading = 1.4 + random.NextDouble() * 0.3,
            BodyFont = options.BodyFont,
            HeadlineFont = options.HeadlineFont,
            ColumnRules = random.Next(3) == 0,
            CellRules = random.Next(2) == 0,
        };
        var pages = new List<List<Placed>>();
        string? rest = null;
        GeneratedArticle? broken = null;
        for (var number = 1; number <= options.Pages; number++)
        {
            var page = new PageComposer(style, random, text, number);
            page.Furnish();
            foreach (var cell in page.Cut())
            {
                var continued = broken is not null && broken.Page < number && cell.Height > 160;
                if (continued)
                {
                    page.Continue(cell, broken!, rest!);
                    broken = null;
                    continue;
                }
                var breakHere = broken is null && number < options.Pages && random.Next(6) == 0;
                var (found, overset) = page.Fill(cell, breakHere ? number + 1 : null);
                articles.AddRange(found);
                if (overset is not null)
                {
                    (broken, rest) = (found[0], overset);
                }
            }
            pages.Add(page.Items);
        }
        // What found no room on the next page was never printed.
        if (broken is not null && rest is not null)
        {
            pages[^1].AddRange([]);
            articles.Remove(broken);
        }
        var html = string.Concat(pages.Select(items => Placed.Page(width, height, Emit(items, options.Order, random))));
        return new GeneratedIssue(
            $$"""
            <!doctype html><meta charset=utf-8><style>
            @page{size:{{width:0.##}}pt {{height:0.##}}pt;margin:0}
            body{margin:0}section{position:relative;overflow:hidden;break-after:page}section:last-child{break-after:auto}
            .l{position:absolute;white-space:pre;box-sizing:border-box}
            </style>{{html}}
            """,
            articles
        );
    }

    private static IEnumerable<Placed> Emit(List<Placed> items, EmissionOrder order, Random random) =>
        order switch
        {
            EmissionOrder.ByHeight => items.OrderBy(item => Math.Round(item.Top)).ThenBy(item => item.Left),
            EmissionOrder.Shuffled => items.OrderBy(_ => random.Next()),
            _ => items,
        };
}

/// <summary>What holds for all pages of an issue; points.</summary>
internal sealed record PageStyle
{
    public const double Margin = 36;

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required int Columns { get; init; }

    public required double Gutter { get; init; }

    public required double BodySize { get; init; }

    public required double Leading { get; init; }

    public required string BodyFont { get; init; }

    public required string HeadlineFont { get; init; }

    public required bool ColumnRules { get; init; }

    public required bool CellRules { get; init; }

    public double Pitch => BodySize * Leading;

    public double ColumnWidth => (Width - 2 * Margin - (Columns - 1) * Gutter) / Columns;

    public double ColumnLeft(int column) => Margin + column * (ColumnWidth + Gutter);

    public double SpanWidth(int columns) => columns * ColumnWidth + (columns - 1) * Gutter;
}

/// <summary>A part of a page: whole columns, from one height to another; points from the top.</summary>
internal sealed record Cell(int Column, int Span, double Top, double Bottom)
{
    public double Height => Bottom - Top;
}
