using DevZone.Reading.Documents;

namespace DevZone.Reading.Layout;

/// <summary>Glyphs that are read one after the other: a line of one column, or one upright line of a vertical headline.</summary>
internal sealed class TextLine
{
    /// <param name="glyphs">At least one.</param>
    /// <param name="vertical">True where they stand one below the other.</param>
    public TextLine(Glyph[] glyphs, bool vertical = false)
    {
        Glyphs = glyphs;
        IsVertical = vertical;
        var (left, bottom, right, top) = (glyphs[0].X, glyphs[0].Bottom, glyphs[0].Right, glyphs[0].Top);
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            Size = Math.Max(Size, glyph.Size);
            (left, right) = (Math.Min(left, glyph.X), Math.Max(right, glyph.Right));
            (bottom, top) = (Math.Min(bottom, glyph.Bottom), Math.Max(top, glyph.Top));
        }
        Text = TextOf(glyphs);
        Bounds = new Rect(left, bottom, right, top);
        Font = MainFont(glyphs);
        Baseline = glyphs[0].Baseline;
        FirstOrder = glyphs[0].Order;
        LastOrder = glyphs[^1].Order;
    }

    public IReadOnlyList<Glyph> Glyphs { get; }

    public string Text { get; }

    public Rect Bounds { get; }

    public double Size { get; }

    public double Baseline { get; }

    public bool IsVertical { get; }

    /// <summary>The font of most of its glyphs.</summary>
    public string Font { get; }

    public bool IsBold => Font.EndsWith(",bold", StringComparison.Ordinal);

    /// <summary>Drawing order of its first and last glyph.</summary>
    public int FirstOrder { get; }

    /// <inheritdoc cref="FirstOrder"/>
    public int LastOrder { get; }

    /// <summary>The innermost frame around it, as an index into the page's frames; -1 outside of any.</summary>
    public int Frame { get; set; } = -1;

    /// <summary>What it was found to be.</summary>
    public BlockRole Role { get; set; } = BlockRole.Unknown;

    public override string ToString() => $"{Bounds.Left:0},{Baseline:0} {Size:0.#} {Text}";

    private static string TextOf(Glyph[] glyphs)
    {
        var length = 0;
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            length += glyph.Text.Length;
        }
        return string.Create(
            length,
            glyphs,
            static (text, glyphs) =>
            {
                foreach (ref readonly var glyph in glyphs.AsSpan())
                {
                    glyph.Text.CopyTo(text);
                    text = text[glyph.Text.Length..];
                }
            }
        );
    }

    private static string MainFont(Glyph[] glyphs)
    {
        // Boyer and Moore's majority vote: one pass, and a tie does not matter.
        var (font, votes) = ("", 0);
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            if (votes == 0)
            {
                font = glyph.Font;
            }
            votes += ReferenceEquals(glyph.Font, font) || glyph.Font == font ? 1 : -1;
        }
        return font;
    }
}
