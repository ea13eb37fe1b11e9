namespace DevZone.PageGenerator;

/// <summary>Lays out invented issues. All that an issue says and looks like follows from its options.</summary>
public static class IssueGenerator
{
    public static GeneratedIssue Generate(IssueOptions options)
    {
        var random = new Random(options.Seed);
        var text = new InventedText(random);
        var style = PageStyle.Choose(options, random);
        var furniture = new PageFurniture(style, random, text);
        var articles = new List<GeneratedArticle>();
        var pages = new List<List<Placed>>();
        (GeneratedArticle Article, string Text)? broken = null;
        for (var number = 1; number <= options.Pages; number++)
        {
            var items = new List<Placed>();
            var page = new PageComposer(style, random, text, items, number);
            var (free, ear) = furniture.Set(items, number);
            foreach (var cell in new PageDivider(style, random, items).Divide(free, ear))
            {
                if (broken is { } part && part.Article.Page < number && cell.Area.Height > 160)
                {
                    page.Continue(cell, part.Article, part.Text);
                    broken = null;
                    continue;
                }
                int? continuesOn =
                    broken is null && number < options.Pages && cell.Area.Height > 160 && random.Next(5) == 0 ? number + 1 : null;
                var (found, overset) = page.Fill(cell, continuesOn);
                articles.AddRange(found.Where(article => article.BodyText.Length > 0));
                if (overset is not null)
                {
                    broken = (found[0], overset);
                }
            }
            pages.Add(items);
        }
        if (broken is { } lost)
        {
            // What found no room on the next page was never printed.
            lost.Article.Paragraphs[^1] = lost.Article.Paragraphs[^1][..^lost.Text.Length];
        }
        foreach (var article in articles)
        {
            article.Features |= Features(options, style);
        }
        var html = string.Concat(pages.Select(items => Placed.Page(style.Width, style.Height, Emit(items, options.Order, random))));
        return new GeneratedIssue(
            $$"""
            <!doctype html><meta charset=utf-8><style>
            @page{size:{{style.Width:0.##}}pt {{style.Height:0.##}}pt;margin:0}
            body{margin:0}section{position:relative;overflow:hidden;break-after:page}section:last-child{break-after:auto}
            .l{position:absolute;white-space:pre;box-sizing:border-box}
            </style>{{html}}
            """,
            articles
        );
    }

    /// <summary>What holds for all articles of an issue.</summary>
    private static LayoutFeatures Features(IssueOptions options, PageStyle style) =>
        If(!style.Justified, LayoutFeatures.Ragged)
        | If(style.Indent == 0, LayoutFeatures.NoIndent)
        | If(!style.LevelRules && !style.UprightRules && !style.ColumnRules, LayoutFeatures.NoRules)
        | If(options.Tabloid, LayoutFeatures.Tabloid)
        | If(options.Order == EmissionOrder.ByHeight, LayoutFeatures.ByHeight)
        | If(options.Order == EmissionOrder.Shuffled, LayoutFeatures.Shuffled);

    private static LayoutFeatures If(bool holds, LayoutFeatures feature) => holds ? feature : LayoutFeatures.None;

    /// <summary>Backgrounds come first, or they would hide what stands on them.</summary>
    private static IEnumerable<Placed> Emit(List<Placed> items, EmissionOrder order, Random random)
    {
        var drawn = items.Where(item => item.Text is null);
        var written = items.Where(item => item.Text is not null);
        return drawn.Concat(
            order switch
            {
                EmissionOrder.ByHeight => written.OrderBy(item => Math.Round(item.Top)).ThenBy(item => item.Left),
                EmissionOrder.Shuffled => written.OrderBy(_ => random.Next()),
                _ => written,
            }
        );
    }
}
