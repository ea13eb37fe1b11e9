using DevZone.Reading.Layout;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.PdfFonts;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>Shows text (ISO 32000-1, 9.4.4): turns codes into characters with their baselines, and moves the text matrix along.</summary>
/// <param name="maxLetters">Most characters that are kept.</param>
/// <param name="typefaces">By the page's name for a font, what it was made from, where the font itself has no name.</param>
internal sealed class GlyphCollector(int maxLetters, IReadOnlyDictionary<string, string> typefaces)
{
    private readonly Dictionary<(string Name, bool Bold), string> _fontNames = [];

    public List<PdfGlyph> Glyphs { get; } = [];

    /// <summary>True where there is no room for more: what comes after is missing.</summary>
    public bool IsFull => Glyphs.Count >= maxLetters;

    /// <summary>Shows a string in a font whose glyphs follow each other along the baseline.</summary>
    public void Show(IFont font, CurrentGraphicsState state, TextMatrices matrices, IInputBytes codes)
    {
        var text = state.FontState;
        var stretch = text.HorizontalScaling / 100;
        var toPage = matrices.TextMatrix.Multiply(state.CurrentTransformationMatrix);
        var style = Style(font, text, toPage);
        var along = 0.0;
        while (!IsFull && codes.MoveNext())
        {
            var code = font.ReadCharacterCode(codes, out var length);
            if (!font.TryGetUnicode(code, out var unicode) || unicode is null)
            {
                // As PDFBox does: a font that does not say what its codes are may use those of Unicode.
                unicode = ((char)code).ToString();
            }
            var width = font.GetBoundingBox(code).Width;
            if (style is not null)
            {
                Add(style, unicode, width * style.Scale, toPage.Transform(new PdfPoint(along, text.Rise)));
            }
            var spacing = text.CharacterSpacing + (code == ' ' && length == 1 ? text.WordSpacing : 0);
            along += (width * text.FontSize + spacing) * stretch;
        }
        Move(matrices, along);
    }

    /// <summary>Moves on by a number of TJ: thousandths of an em, backwards.</summary>
    public static void Adjust(CurrentFontState text, TextMatrices matrices, double thousandths) =>
        Move(matrices, -thousandths / 1000 * text.FontSize * text.HorizontalScaling / 100);

    /// <summary>
    /// Adds a glyph of a font that writes downwards. Its origin is the middle of the top of a full-width cell; its baseline starts to the
    /// left of that and below.
    /// </summary>
    public void AddDownwards(IFont font, CurrentGraphicsState state, TextMatrices matrices, string unicode)
    {
        var text = state.FontState;
        var toPage = matrices.TextMatrix.Multiply(state.CurrentTransformationMatrix);
        if (!IsFull && Style(font, text, toPage) is { } style)
        {
            var left = -text.FontSize * text.HorizontalScaling / 100 / 2;
            var below = text.Rise - text.FontSize * (1 - Glyph.Descent);
            Add(style, unicode, style.Scale, toPage.Transform(new PdfPoint(left, below)));
        }
    }

    private static void Move(TextMatrices matrices, double along) =>
        matrices.TextMatrix = TransformationMatrix.GetTranslationMatrix(along, 0).Multiply(matrices.TextMatrix);

    private RunStyle? Style(IFont font, CurrentFontState text, in TransformationMatrix toPage)
    {
        var em = text.FontSize * text.HorizontalScaling / 100;
        var (alongX, alongY) = (toPage.A * em, toPage.B * em);
        var size = Math.Abs(text.FontSize) * Math.Sqrt(toPage.C * toPage.C + toPage.D * toPage.D);
        var scale = Math.Sqrt(alongX * alongX + alongY * alongY);
        if (!double.IsFinite(size) || size <= 0 || !double.IsFinite(scale) || QuarterTurns(alongX, alongY) is not { } turns)
        {
            return null;
        }
        var mode = text.TextRenderingMode;
        var bold = font.Details.IsBold || mode is TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip;
        return new RunStyle(size, scale, turns, FontName(NameOf(font, text), bold), mode == TextRenderingMode.Neither);
    }

    private void Add(RunStyle style, string unicode, double width, PdfPoint start)
    {
        if (unicode.Length > 0 && double.IsFinite(width))
        {
            Glyphs.Add(new PdfGlyph(unicode, start.X, start.Y, width, style.Size, style.QuarterTurns, style.Font, style.IsInvisible));
        }
    }

    /// <summary>Quarter turns of a direction; null for slanted text, which is a watermark or an ornament.</summary>
    private static int? QuarterTurns(double x, double y)
    {
        var turns = Math.Atan2(y, x) / (Math.PI / 2);
        var whole = Math.Round(turns);
        return Math.Abs(turns - whole) < 0.06 ? ((int)whole + 4) % 4 : null;
    }

    // PdfPig calls every Type 3 font by its type, so the typeface goes first.
    private string NameOf(IFont font, CurrentFontState text) =>
        text.FontName is { } resource && typefaces.TryGetValue(resource.Data, out var typeface) ? typeface : font.Name?.Data ?? "";

    private string FontName(string name, bool bold)
    {
        if (!_fontNames.TryGetValue((name, bold), out var style))
        {
            // The same font is embedded once per subset, ABCDEF+Name.
            var plain = name.Length > 7 && name[6] == '+' ? name[7..] : name;
            _fontNames[(name, bold)] = style = string.Intern(bold ? plain + ",bold" : plain);
        }
        return style;
    }

    /// <summary>What all characters of one shown string share; sizes in points of the page.</summary>
    /// <param name="Size">Size of the type.</param>
    /// <param name="Scale">Advance of a glyph that is one em wide.</param>
    /// <param name="QuarterTurns">Direction of the baseline.</param>
    /// <param name="Font">Font and weight.</param>
    /// <param name="IsInvisible">Text rendering mode 3.</param>
    private sealed record RunStyle(double Size, double Scale, int QuarterTurns, string Font, bool IsInvisible);
}
