namespace DevZone.Reading.Layout;

/// <summary>The type that running text is set in: the size that most characters have.</summary>
/// <param name="Size">In points.</param>
/// <param name="Font">The font that most characters of that size have.</param>
/// <param name="Indents">True where paragraphs begin with an indent.</param>
internal sealed record BodyStyle(double Size, string Font, bool Indents = true)
{
    /// <summary>Type from this size on, relative to the body, is a headline's or a kicker's.</summary>
    public const double HeadlineScale = 1.3;

    private const double Step = 0.25;

    /// <summary>The style of an issue.</summary>
    public static BodyStyle Of(IReadOnlyList<List<TextLine>> pages)
    {
        var style = Of(pages.SelectMany(page => page));
        return style with { Indents = ParagraphStyle.IsIndented(pages, style.Size, style.Font) };
    }

    /// <summary>The style of some lines.</summary>
    public static BodyStyle Of(IEnumerable<TextLine> lines)
    {
        var sizes = new Dictionary<double, int>();
        var fonts = new Dictionary<(double Size, string Font), int>();
        foreach (var line in lines)
        {
            var size = Math.Round(line.Size / Step) * Step;
            // Long lines count: a page can have more characters in tables and lists than in prose.
            sizes[size] = sizes.GetValueOrDefault(size) + line.Glyphs.Count;
            fonts[(size, line.Font)] = fonts.GetValueOrDefault((size, line.Font)) + line.Glyphs.Count;
        }
        if (sizes.Count == 0)
        {
            return new BodyStyle(10, "");
        }
        var body = sizes.MaxBy(pair => (pair.Value, -pair.Key)).Key;
        return new BodyStyle(body, fonts.Where(pair => pair.Key.Size == body).MaxBy(pair => pair.Value).Key.Font);
    }

    public bool IsHeadline(TextLine line) => line.Size >= HeadlineScale * Size;

    /// <summary>True for what can stand within running text: the body itself, subheads, intros, bylines.</summary>
    public bool IsColumnText(TextLine line) => line.Size >= 0.8 * Size && !IsHeadline(line) && !line.IsVertical;
}
