using System.Text;
using DevZone.Reading.Documents;

namespace DevZone.Reading.Layout;

/// <summary>Glyphs that are read one after the other: a line of one column, or one upright line of a vertical headline.</summary>
internal sealed class TextLine
{
    public TextLine(IReadOnlyList<Glyph> glyphs, bool vertical = false)
    {
        Glyphs = glyphs;
        IsVertical = vertical;
        var text = new StringBuilder(glyphs.Count);
        var sizes = 0.0;
        var bounds = default(Rect);
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            text.Append(glyph.Text);
            sizes = Math.Max(sizes, glyph.Size);
            var box = new Rect(glyph.X, glyph.Bottom, glyph.Right, glyph.Top);
            bounds = i == 0 ? box : bounds.Union(box);
        }
        Text = text.ToString();
        Size = sizes;
        Bounds = bounds;
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

    private static string MainFont(IReadOnlyList<Glyph> glyphs)
    {
        // Boyer and Moore's majority vote: one pass, and a tie does not matter.
        var (font, votes) = ("", 0);
        foreach (var glyph in glyphs)
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
