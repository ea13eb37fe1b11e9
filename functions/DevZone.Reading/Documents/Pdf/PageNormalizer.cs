using DevZone.Reading.Layout;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>Turns a page upright and its characters into what a reader sees.</summary>
internal static class PageNormalizer
{
    /// <summary>Smaller type than this, in points, is no print.</summary>
    private const double MinSize = 2;

    /// <param name="page">The page as drawn.</param>
    /// <param name="number">Its number, from 1.</param>
    public static PageContent Normalize(PdfPage page, int number)
    {
        var turns = MainDirection(page.Glyphs);
        var visible = page.Glyphs.Count(glyph => !glyph.Invisible);
        // Invisible text beside visible text says the same again; alone it is the text layer of a scan.
        var keepInvisible = visible * 10 < page.Glyphs.Count;
        var glyphs = new List<Glyph>(page.Glyphs.Count);
        foreach (var glyph in page.Glyphs)
        {
            if (glyph.QuarterTurns != turns || (glyph.Invisible && !keepInvisible) || glyph.Size < MinSize)
            {
                continue;
            }
            var (x, y) = QuarterTurn.Point(glyph.X, glyph.Y, page.Width, page.Height, turns);
            var text = GlyphText.Normalize(glyph.Text);
            if (text.Length > 0)
            {
                glyphs.Add(new Glyph(text, x, y, glyph.Width, glyph.Size, glyph.Font, glyphs.Count));
            }
        }
        var (width, height) = turns % 2 == 0 ? (page.Width, page.Height) : (page.Height, page.Width);
        glyphs.RemoveAll(glyph => glyph.CenterX < 0 || glyph.CenterX > width || glyph.CenterY < 0 || glyph.CenterY > height);
        return new PageContent(number, width, height, glyphs, Turn(page.Rules), Turn(page.Frames), Turn(page.Images), turns);

        Rect[] Turn(List<Rect> shapes) => [.. shapes.Select(shape => QuarterTurn.Rect(shape, page.Width, page.Height, turns))];
    }

    /// <summary>The direction that most text runs in: a page can lie on its side without saying so.</summary>
    private static int MainDirection(List<PdfGlyph> glyphs)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var glyph in glyphs)
        {
            counts[glyph.QuarterTurns]++;
        }
        var main = 0;
        for (var turns = 1; turns < counts.Length; turns++)
        {
            main = counts[turns] > counts[main] ? turns : main;
        }
        return main;
    }
}
