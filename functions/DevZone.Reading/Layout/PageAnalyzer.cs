using DevZone.Reading.Documents;

namespace DevZone.Reading.Layout;

/// <summary>Takes one page apart into articles.</summary>
internal static class PageAnalyzer
{
    /// <summary>More fragments than a newspaper page can have: a table, a drawing. Only the largest are then linked.</summary>
    private const int MaxFragments = 250;
    private const int MaxLabel = 16;

    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines, those that are furniture marked.</param>
    /// <param name="body">The running text.</param>
    /// <param name="bigrams">The pairs of signs.</param>
    public static List<PageStory> Analyze(PageContent page, List<TextLine> lines, BodyStyle body, Bigrams bigrams)
    {
        var text = lines.Where(line => line.Role != BlockRole.Furniture).ToList();
        var separators = new Separators(page, [.. text.Where(body.IsColumnText)]);
        var tables = Tables.TakeOut(text, page, page.Frames.Concat(separators.Frames));
        if (tables.Count > 0)
        {
            // A table's own rules part nothing but its entries; as a whole it stands in the text as a picture does.
            page = page with
            {
                Rules = [.. page.Rules.Where(rule => !tables.Exists(table => table.Contains(rule)))],
            };
            separators = new Separators(page, [.. text.Where(body.IsColumnText)]);
        }
        var advertisements = Advertisements.TakeOut(text, page);
        foreach (var line in text)
        {
            line.Frame = separators.InnermostFrame(line.Bounds);
        }
        var captions = CaptionFinder.Extract(text, page with { Frames = [.. page.Frames.Where(IsPicture)] }, body);
        var large = text.Where(line => line.IsVertical || body.IsHeadline(line))
            .Concat(new SmallHeadlines(text, [.. page.Images, .. captions.Select(caption => caption.Bounds)], separators, body).Find())
            .ToList();
        var small = text.Except(large).ToList();
        var headlines = HeadlineFinder.Find(large, small, captions, separators, body);
        var fragments = FragmentBuilder.Build(small, separators, body).OrderByDescending(fragment => fragment.Lines.Count).ToList();
        var linked = fragments.Take(MaxFragments).ToList();
        List<Rect> pictures = [.. captions.Select(caption => caption.Bounds), .. page.Images, .. tables, .. advertisements];
        var costs = new FlowCosts(headlines, linked, pictures, separators, bigrams, body);
        var stories = FragmentFlow
            .Link(headlines, linked, costs)
            .Concat(fragments.Skip(MaxFragments).Select(fragment => ((HeadlineBlock?)null, new List<Fragment> { fragment })))
            .Select(chain => new PageStory(page, chain.Item1, chain.Item2))
            .ToList();
        CaptionPlacer.Place(captions, stories, page);
        foreach (var other in stories.Where(IsLabel))
        {
            foreach (var line in other.Lines.Concat(other.Headline?.Lines ?? []))
            {
                line.Role = BlockRole.Furniture;
            }
        }
        stories.RemoveAll(story => story.Lines.Concat(story.Headline?.Lines ?? []).Any(line => line.Role == BlockRole.Furniture));
        return [.. ReadingOrder(stories)];

        // The frame of a masthead or a table is empty once their words are set aside, and yet no picture.
        bool IsPicture(Rect frame) =>
            !lines.Exists(line => line.Role == BlockRole.Furniture && frame.ContainsPoint(line.Bounds.CenterX, line.Bounds.CenterY));
    }

    /// <summary>One short line that belongs to nothing, such as the name of a section: the page's, not an article.</summary>
    private static bool IsLabel(PageStory story) =>
        story is { Headline: null, Captions.Count: 0, Fragments: [{ Lines: [var line] }] }
        && line.Glyphs.Count <= MaxLabel
        && !Sentence.IsEnd(line.Text)
        && PageMarks.Find(line) is null;

    /// <summary>Articles from the top of the page downwards, those of one height from left to right.</summary>
    private static IEnumerable<PageStory> ReadingOrder(List<PageStory> stories) =>
        stories
            .Where(story => story.Places.Any() || story.Captions.Count > 0)
            .OrderByDescending(story => Math.Round(Top(story) / 20))
            .ThenBy(story => story.Places.Select(place => place.Left).DefaultIfEmpty(0).Min());

    private static double Top(PageStory story) =>
        story.Headline?.Bounds.Top ?? story.Places.Concat(story.Captions.Select(caption => caption.Bounds)).Max(place => place.Top);
}
