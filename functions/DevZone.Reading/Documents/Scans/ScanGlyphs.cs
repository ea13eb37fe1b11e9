using DevZone.Reading.Layout;

namespace DevZone.Reading.Documents.Scans;

/// <summary>
/// Gives recognised characters their places, so that layout can read them as it reads those of a PDF. A line's ink tells where it
/// begins, where it ends and how large it is; within it characters stand at even steps, because the recognition only guesses their places.
/// </summary>
/// <param name="pageHeight">Height of the page in points.</param>
/// <param name="toPoints">Points of a pixel.</param>
internal sealed class ScanGlyphs(double pageHeight, double toPoints)
{
    /// <summary>All type of a scan counts as one font.</summary>
    private const string Font = "scan";

    /// <summary>Lines that are no more different in height than this are of one size: ink tells it no better.</summary>
    private const double LikeHeight = 0.08;

    /// <summary>Lines whose characters are no more different in width than this are of one size, where their heights differ little.</summary>
    private const double LikeWidth = 0.05;

    /// <summary>A line without a character of full height, or with a tall mark, differs so much from others of its size.</summary>
    private const double LikeHeightOfWide = 0.2;

    /// <summary>Size of the smallest large type in em of running text: what layout takes for a headline's.</summary>
    private const double MinLarge = 1.02 * BodyStyle.HeadlineScale;

    /// <summary>A line of fewer characters need not hold one of full height.</summary>
    private const int FewCharacters = 5;

    /// <summary>The width of so many characters tells their size surely.</summary>
    private const int ManyCharacters = 9;

    /// <summary>Width of Latin letters and digits, in em.</summary>
    private const double NarrowWidth = 0.52;

    /// <summary>Width of the ink of a stop that ends a line, or of a mark that begins one, in em.</summary>
    private const double MarkWidth = 0.4;

    private const string Closing = "，。、；：！？”’）》】";
    private const string Opening = "“‘（《【";

    /// <summary>A scan was drawn in no order. Layout takes lines whose places follow each other for drawn so; these are apart.</summary>
    private const int BetweenLines = 10;

    private readonly List<Glyph> _glyphs = [];
    private int _order;
    private double _em;
    private double _inkHeight;

    /// <summary>What was added, in its order.</summary>
    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>Learns how large running text is, and how high its ink: that is what other lines' ink is held against.</summary>
    /// <param name="lines">Lines of running text.</param>
    public void Calibrate(IReadOnlyCollection<(PixelBox Box, string Text)> lines)
    {
        var full = lines.Where(line => line.Text.Length >= FewCharacters).ToList();
        if (full.Count == 0)
        {
            full = [.. lines];
        }
        _inkHeight = Median(full.Select(line => (double)line.Box.Height));
        var pitches = full.Where(line => Math.Abs(line.Box.Height - _inkHeight) < LikeHeight * _inkHeight)
            .Select(line => line.Box.Width / Widths(line.Text).Sum());
        _em = Median(pitches);
    }

    /// <summary>Adds a line of running text.</summary>
    public void Add(PixelBox box, string text) => Add(box, text, Size(box, text));

    /// <summary>
    /// Adds a level line of large type. Ink alone does not always tell it from running text as clearly as its strokes did; but a long line
    /// whose characters are as wide as those of running text is some.
    /// </summary>
    public void AddLarge(PixelBox box, string text)
    {
        var size = Size(box, text);
        Add(box, text, text.Length >= ManyCharacters && size == _em ? _em : Math.Max(size, MinLarge * _em));
    }

    private void Add(PixelBox box, string text, double size)
    {
        var baseline = Baseline(box.CenterY, size);
        var widths = Widths(text);
        var step = box.Width / widths.Sum();
        var left = (double)box.Left;
        for (var i = 0; i < text.Length; i++)
        {
            var width = widths[i] * step;
            Add(text[i], left, baseline, width, size);
            left += width;
        }
        _order += BetweenLines;
    }

    /// <summary>Adds an upright line.</summary>
    /// <param name="cells">Where its characters stand, from top to bottom.</param>
    /// <param name="text">What they say; where it has another length, characters are shared out evenly.</param>
    public void AddUpright(List<PixelBox> cells, string text)
    {
        var size = cells[0].Width * _em / _inkHeight;
        var line = cells.Aggregate((a, b) => a.Union(b));
        for (var i = 0; i < text.Length; i++)
        {
            var middle = text.Length == cells.Count ? cells[i].CenterY : line.Top + (i + 0.5) * line.Height / text.Length;
            Add(text[i], line.CenterX - size / 2, Baseline(middle, size), size, size);
        }
        _order += BetweenLines;
    }

    private void Add(char c, double left, double baseline, double width, double size) =>
        _glyphs.Add(new Glyph(c.ToString(), left * toPoints, baseline, width * toPoints, size * toPoints, Font, _order++));

    /// <summary>Size of a line's type in pixels. Of body type is what is as high as it, or as wide and about as high.</summary>
    private double Size(PixelBox box, string text)
    {
        var difference = Math.Abs(box.Height - _inkHeight) / _inkHeight;
        var isLow = text.Length < FewCharacters && box.Height < _inkHeight;
        var isAsWide = text.Length >= FewCharacters && Math.Abs(box.Width / Widths(text).Sum() - _em) < LikeWidth * _em;
        return isLow || difference < LikeHeight || isAsWide && difference < LikeHeightOfWide ? _em : box.Height * _em / _inkHeight;
    }

    /// <summary>Ink is centred in the em, in points from the lower edge of the page.</summary>
    private double Baseline(double middle, double size) => pageHeight - (middle + (0.5 - Glyph.Descent) * size) * toPoints;

    private static double[] Widths(string text)
    {
        var widths = new double[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var isMark = (i == text.Length - 1 && Closing.Contains(text[i])) || (i == 0 && Opening.Contains(text[i]));
            widths[i] =
                isMark ? MarkWidth
                : text[i] <= '\u007F' ? NarrowWidth
                : 1;
        }
        return widths;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 1 : sorted[sorted.Length / 2];
    }
}
