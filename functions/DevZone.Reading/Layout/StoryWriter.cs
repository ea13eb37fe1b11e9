using DevZone.Reading.Documents;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Layout;

/// <summary>Writes what layout found as the document that the article stage reads, with a box for each UTF-16 unit.</summary>
internal static class StoryWriter
{
    public static Story Write(IReadOnlyList<PageStory> parts)
    {
        var blocks = new List<DocumentBlock>();
        if (parts[0].Headline is { } headline)
        {
            AddBlock(blocks, BlockRole.Kicker, headline.Kicker, parts[0].Page);
            AddBlock(blocks, BlockRole.Headline, headline.Lines, parts[0].Page);
            AddBlock(blocks, BlockRole.Subhead, headline.Subtitle, parts[0].Page);
            AddBlock(blocks, BlockRole.Body, headline.Authors, parts[0].Page);
        }
        var pages = new Dictionary<TextLine, PageContent>();
        foreach (var part in parts)
        {
            foreach (var line in part.Lines)
            {
                pages[line] = part.Page;
            }
        }
        foreach (var (role, lines) in ParagraphBuilder.Build([.. parts.SelectMany(part => part.Fragments)]))
        {
            blocks.Add(new DocumentBlock(role, [.. lines.Select(line => Line(line, pages[line]))]));
        }
        foreach (var part in parts)
        {
            foreach (var caption in part.Captions)
            {
                AddBlock(blocks, BlockRole.Caption, caption.Lines, part.Page);
            }
        }
        return new Story(blocks);
    }

    /// <summary>A page's furniture, line by line.</summary>
    public static Story? WriteFurniture(PageContent page, List<TextLine> lines)
    {
        var blocks = lines
            .Where(line => line.Role == BlockRole.Furniture)
            .OrderByDescending(line => Math.Round(line.Baseline / 4))
            .ThenBy(line => line.Bounds.Left)
            .Select(line => new DocumentBlock(BlockRole.Furniture, [Line(line, page)]))
            .ToList();
        return blocks.Count == 0 ? null : new Story(blocks);
    }

    private static void AddBlock(List<DocumentBlock> blocks, BlockRole role, List<TextLine> lines, PageContent page)
    {
        if (lines.Count > 0)
        {
            blocks.Add(new DocumentBlock(role, [.. lines.Select(line => Line(line, page))]));
        }
    }

    private static DocumentLine Line(TextLine line, PageContent page)
    {
        var boxes = new List<Box>(line.Text.Length);
        foreach (var glyph in line.Glyphs)
        {
            // The units of a ligature share its width; the two halves of a surrogate pair share all of it.
            var share = char.IsHighSurrogate(glyph.Text[0]) ? 1 : glyph.Text.Length;
            for (var unit = 0; unit < glyph.Text.Length; unit++)
            {
                var width = glyph.Width / share;
                var left = glyph.X + (share == 1 ? 0 : unit * width);
                var place = QuarterTurn.Undo(new Rect(left, glyph.Bottom, left + width, glyph.Top), page.Width, page.Height, page.Rotation);
                boxes.Add(new Box(Round(place.Left), Round(place.Bottom), Round(place.Width), Round(place.Height)));
            }
        }
        return new DocumentLine(line.Text, page.Number, boxes);
    }

    /// <summary>A hundredth of a point is finer than any printer.</summary>
    private static double Round(double points) => Math.Round(points, 2);
}
