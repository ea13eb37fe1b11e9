using DevZone.Reading.Layout;

namespace DevZone.Reading.Documents.Scans;

/// <summary>
/// Reads a page from its picture into what layout reads. The page is taken apart first, because a recogniser that is given a whole
/// newspaper page loses its columns: running text goes to it in blocks of one column, large type line by line.
/// </summary>
internal static class ScanReader
{
    /// <summary>Pixels per point of the picture that is read: 200 dpi, which tells 9-point ideographs apart.</summary>
    private const double Scale = 200 / 72.0;

    /// <summary>Most pixels of a page's picture; a larger page is drawn coarser. A broadsheet has 13 million.</summary>
    private const double MaxPixels = 25e6;

    /// <summary>The shortest rule, in points: longer than any stroke of a headline.</summary>
    private const double MinRule = 60;

    /// <summary>White around a picture of text, in pixels.</summary>
    private const int Margin = 10;

    /// <summary>Pixels around a line's ink that are taken with it: the grey edges of its strokes.</summary>
    private const int Edge = 2;

    /// <summary>
    /// Ink heights, in pixels, to which large type is reduced: the recogniser knows type of about this size best, and errs at each size
    /// in another sign.
    /// </summary>
    private static readonly double[] LargeHeights = [24, 20, 30];

    /// <summary>Below it, what was recognised is no text: the grain of a photograph, a stamp.</summary>
    private const double MinConfidence = 35;

    /// <param name="ocr">Draws and recognises.</param>
    /// <param name="pdf">The whole file.</param>
    /// <param name="number">The page's number, from 1.</param>
    /// <param name="width">Width of the displayed page in points.</param>
    /// <param name="height">Height of the displayed page in points.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="OcrException">The page cannot be drawn or recognised.</exception>
    public static ScannedPage Read(
        IOcrEngine ocr,
        ReadOnlyMemory<byte> pdf,
        int number,
        double width,
        double height,
        CancellationToken cancellationToken
    )
    {
        var scale = Math.Min(Scale, Math.Sqrt(MaxPixels / (width * height)));
        var (columns, rows) = (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
        var image = ocr.Render(pdf, number, columns, rows, cancellationToken);
        var toPoints = width / image.Width;
        var page = ScanSegments.Find(image, (int)(MinRule / toPoints));
        var glyphs = new ScanGlyphs(height, toPoints);
        var (sure, characters) = (0.0, 0);

        var body = Blocks(ocr, image, page.Blocks, cancellationToken);
        var lines = Texts(body);
        var large = Large(ocr, image, page, lines.ConvertAll(line => line.Text), cancellationToken);
        glyphs.Calibrate(lines);
        lines.ForEach(line => glyphs.Add(line.Box, line.Text));
        foreach (var line in Texts(page.Large.Zip(large)))
        {
            glyphs.AddLarge(line.Box, QuotationMarks.Pair(line.Text));
        }
        for (var i = 0; i < page.Upright.Count; i++)
        {
            if (Text(large[page.Large.Count + i]) is { Length: > 0 } text)
            {
                glyphs.AddUpright(page.Upright[i], QuotationMarks.Pair(text));
            }
        }
        return new ScannedPage(
            new PageContent(number, width, height, glyphs.Glyphs, [.. page.Rules.Select(ToPage)], [], [.. page.Pictures.Select(ToPage)]),
            characters == 0 ? 0 : sure / characters
        );

        List<(PixelBox Box, string Text)> Texts(IEnumerable<(PixelBox Box, List<RecognizedWord> Words)> found) =>
            [.. found.Select(line => (line.Box, Text(line.Words))).Where(line => line.Item2.Length > 0)];

        string Text(List<RecognizedWord> words)
        {
            if (words.Count == 0 || RecognizedText.Confidence(words) is var confidence && confidence < MinConfidence)
            {
                return "";
            }
            var text = RecognizedText.Of(words);
            sure += confidence * text.Length;
            characters += text.Length;
            return text;
        }

        Rect ToPage(PixelBox box) =>
            new(box.Left * toPoints, height - box.Bottom * toPoints, box.Right * toPoints, height - box.Top * toPoints);
    }

    private static List<(PixelBox Box, List<RecognizedWord> Words)> Blocks(
        IOcrEngine ocr,
        GrayImage image,
        List<List<PixelBox>> blocks,
        CancellationToken cancellationToken
    )
    {
        var found = ocr.Recognize([.. blocks.Select(block => Picture(image, block))], TextShape.Block, cancellationToken);
        var lines = new List<(PixelBox, List<RecognizedWord>)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i].Aggregate((a, b) => a.Union(b));
            for (var j = 0; j < found[i].Count; j++)
            {
                // The ink says best where a line is, unless the recogniser sees other lines in it.
                var box = found[i].Count == blocks[i].Count ? blocks[i][j] : found[i][j].Box.Move(block.Left - Margin, block.Top - Margin);
                lines.Add((box, [.. found[i][j].Words]));
            }
        }
        return lines;
    }

    /// <summary>The words of the level lines of large type, then of the upright ones.</summary>
    private static List<List<RecognizedWord>> Large(
        IOcrEngine ocr,
        GrayImage image,
        ScanSegments page,
        List<string> body,
        CancellationToken cancellationToken
    )
    {
        List<GrayImage> pictures =
        [
            .. page.Large.Select(line => LargePicture(image, line)),
            .. page.Upright.Select(cells => LargePicture(image, cells)),
        ];
        List<int> heights = [.. page.Large.Select(line => line.Height), .. page.Upright.Select(cells => cells.Max(cell => cell.Height))];
        var readings = ocr.Recognize(
            [.. LargeHeights.SelectMany(height => pictures.Zip(heights, (picture, from) => picture.Reduced(height / from)))],
            TextShape.Line,
            cancellationToken
        );
        var choice = new ReadingChoice(body);
        return
        [
            .. pictures.Select(
                (_, i) =>
                    choice.Best([
                        .. LargeHeights.Select((_, j) => readings[j * pictures.Count + i].SelectMany(line => line.Words).ToList()),
                    ])
            ),
        ];
    }

    /// <summary>Lines on white, nothing else of the page beside them.</summary>
    private static GrayImage Picture(GrayImage page, List<PixelBox> lines)
    {
        var around = lines.Aggregate((a, b) => a.Union(b));
        var picture = GrayImage.White(around.Width + 2 * Margin, around.Height + 2 * Margin);
        foreach (var line in lines)
        {
            var part = new PixelBox(line.Left - Edge, line.Top - Edge, line.Right + Edge, line.Bottom + Edge);
            picture.Paste(page, part, part.Left - around.Left + Margin, part.Top - around.Top + Margin);
        }
        return picture;
    }

    private static GrayImage LargePicture(GrayImage page, PixelBox line)
    {
        var margin = Math.Max(Margin, line.Height / 4);
        var picture = GrayImage.White(line.Width + 2 * margin, line.Height + 2 * margin);
        picture.Paste(page, line, margin, margin);
        return picture;
    }

    /// <summary>The characters of an upright line, put side by side.</summary>
    private static GrayImage LargePicture(GrayImage page, List<PixelBox> cells)
    {
        var (width, height) = (cells.Max(cell => cell.Width), cells.Max(cell => cell.Height));
        var margin = Math.Max(Margin, height / 4);
        var row = GrayImage.White(cells.Count * (width + Edge) + 2 * margin, height + 2 * margin);
        for (var i = 0; i < cells.Count; i++)
        {
            row.Paste(page, cells[i], margin + i * (width + Edge), margin);
        }
        return row;
    }
}
