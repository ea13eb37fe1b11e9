using DevZone.Reading.Documents;
using DevZone.Reading.Script;

namespace DevZone.Reading.Articles.Passages;

/// <summary>Printed lines that are surely one run of text: a heading's line, or a paragraph as far as its column goes.</summary>
internal sealed class Passage
{
    public Passage(PlacedText text, BlockRole role, bool startsBlock, bool indented)
    {
        Text = text;
        Folded = ScriptFolding.Fold(text.Text);
        Role = role;
        StartsBlock = startsBlock;
        Indented = indented;
    }

    /// <summary>The characters, without white space around them; never empty.</summary>
    public PlacedText Text { get; }

    /// <summary>The same folded; what rules look at.</summary>
    public string Folded { get; }

    public BlockRole Role { get; }

    /// <summary>True where a blank line, or the block's edge on a page, stands before it.</summary>
    public bool StartsBlock { get; }

    /// <summary>True where its first line is set in, as a paragraph's first line is.</summary>
    public bool Indented { get; }
}
