using DevZone.Reading.Layout;

namespace DevZone.Reading.Tests.Layout;

/// <summary>A page that a test sets line by line: what the layout gets from a PDF, without one.</summary>
internal sealed class SetPage
{
    public const double Em = 10;
    public const double Pitch = 17;
    public const double ColumnWidth = 15 * Em;

    private const string Invented =
        "园区今年新开工了一批重点工程其中三成已经完成主体施工另有两成进入设备安装阶段负责人表示全年目标可以按期实现企业用工和用能都有保障";

    private readonly List<Glyph> glyphs = [];
    private readonly List<Rect> rules = [];
    private readonly List<Rect> frames = [];
    private readonly List<Rect> images = [];

    public SetPage Line(double x, double top, string text, double size = Em, string font = "Song")
    {
        var at = x;
        foreach (var sign in text)
        {
            glyphs.Add(new Glyph(sign.ToString(), at, top - 0.88 * size, size, size, font, glyphs.Count));
            at += size;
        }
        return this;
    }

    /// <summary>Signs one below the other.</summary>
    public SetPage Upright(double x, double top, string text, double size, string font = "Hei")
    {
        for (var i = 0; i < text.Length; i++)
        {
            Line(x, top - i * 1.1 * size, text[i].ToString(), size, font);
        }
        return this;
    }

    /// <summary>A paragraph of a column: first line set in by two em, the others full, the last one short and closed by a stop.</summary>
    /// <param name="x">Left edge of the column.</param>
    /// <param name="top">Of the first line.</param>
    /// <param name="lines">How many.</param>
    /// <param name="opening">First words.</param>
    /// <param name="size">In points.</param>
    /// <param name="width">Of the column, in signs.</param>
    /// <param name="opens">False for the rest of a paragraph that began elsewhere.</param>
    /// <param name="ends">False for one that goes on elsewhere.</param>
    /// <returns>The height at which the next paragraph begins.</returns>
    public double Paragraph(
        double x,
        double top,
        int lines,
        string opening = "",
        double size = Em,
        int width = 15,
        bool opens = true,
        bool ends = true
    )
    {
        var words = opening + string.Concat(Enumerable.Repeat(Invented, 1 + lines * width / Invented.Length));
        var at = 0;
        for (var i = 0; i < lines; i++)
        {
            var indent = opens && i == 0 ? 2 : 0;
            var isLast = ends && i == lines - 1;
            var count = isLast ? width / 2 : width - indent;
            Line(x + indent * size, top, string.Concat(words.AsSpan(at, count), isLast ? "。" : ""), size);
            at += count;
            top -= Pitch / Em * size;
        }
        return top;
    }

    public SetPage Rule(double left, double y, double right)
    {
        rules.Add(new Rect(left, y - 0.25, right, y + 0.25));
        return this;
    }

    public SetPage UprightRule(double x, double bottom, double top)
    {
        rules.Add(new Rect(x - 0.25, bottom, x + 0.25, top));
        return this;
    }

    public SetPage Frame(Rect frame)
    {
        frames.Add(frame);
        return this;
    }

    public SetPage Image(Rect image)
    {
        images.Add(image);
        return this;
    }

    /// <summary>The articles: what each has as its headline, and its running text.</summary>
    public IReadOnlyList<(string Headline, string Text)> Articles() =>
        [
            .. NewspaperLayout
                .Arrange([new PageContent(1, 600, 800, glyphs, rules, frames, images)])
                .Where(story => story.Blocks.Any(block => block.Role != Reading.Documents.BlockRole.Furniture))
                .Select(story => (Words(story, Reading.Documents.BlockRole.Headline), Words(story, Reading.Documents.BlockRole.Body))),
        ];

    private static string Words(Reading.Documents.Story story, Reading.Documents.BlockRole role) =>
        string.Concat(story.Blocks.Where(block => block.Role == role).SelectMany(block => block.Lines).Select(line => line.Text));
}
