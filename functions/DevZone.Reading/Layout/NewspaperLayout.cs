using DevZone.Reading.Documents;

namespace DevZone.Reading.Layout;

/// <summary>
/// Finds the articles on newspaper pages: glyphs → lines → column fragments → articles.
/// <para>
/// Bottom up, as L. O'Gorman's docstrum (The document spectrum for page layout analysis, IEEE PAMI 15, 1993) groups nearest neighbours
/// to lines and lines to blocks, because the top-down cuts of G. Nagy and S. Seth's XY tree (Hierarchical representation of optically
/// scanned documents, ICPR 1984) fail where an article wraps around another and no white gap crosses the page. Columns are told by
/// the edges that lines share, as T. Breuel's whitespace covers do from the other side (Two geometric algorithms for layout analysis,
/// DAS 2002). Which fragment goes on where is decided for the whole page at once, as an assignment of least cost; the evidence is
/// geometry, rules, and text continuity across the break, after M. Aiello, C. Monz, L. Todoran and M. Worring (Document understanding
/// for a broad class of documents, IJDAR 5, 2002), who combine spatial relations with statistics of the language.
/// </para>
/// </summary>
internal static class NewspaperLayout
{
    /// <param name="pages">The pages in order, upright.</param>
    /// <returns>The furniture of each page, then the articles in reading order; an article stands where it begins.</returns>
    public static IReadOnlyList<Story> Arrange(IReadOnlyList<PageContent> pages)
    {
        var lined = pages.Select(page => (Page: page, Lines: Lines(page))).ToList();
        var body = BodyStyle.Of([.. lined.Select(page => page.Lines)]);
        FurnitureFinder.Mark(lined, body);
        var bigrams = new Bigrams();
        foreach (var line in lined.SelectMany(page => page.Lines))
        {
            bigrams.Add(line);
        }
        var stories = lined.SelectMany(page => PageAnalyzer.Analyze(page.Page, page.Lines, body, bigrams)).ToList();
        var furniture = lined.Select(page => StoryWriter.WriteFurniture(page.Page, page.Lines)).OfType<Story>();
        return [.. furniture, .. Continuations.Join(stories).Select(StoryWriter.Write)];
    }

    private static List<TextLine> Lines(PageContent page)
    {
        var (upright, rest) = VerticalLineBuilder.Extract(page.Glyphs);
        return [.. upright, .. LineBuilder.Build(rest)];
    }
}
