namespace DevZone.Reading.Documents;

/// <summary>Lines that stand together: between blank lines of a text, or as one block of a page.</summary>
/// <param name="Role">What the layout knows of it.</param>
/// <param name="Lines">Its lines from top to bottom; at least one.</param>
public sealed record DocumentBlock(BlockRole Role, IReadOnlyList<DocumentLine> Lines);

/// <summary>What a layout can tell of a block before its words are read.</summary>
public enum BlockRole
{
    /// <summary>Nothing: plain text carries no layout.</summary>
    Unknown,

    /// <summary>Set clearly larger than the body, above it.</summary>
    Headline,

    /// <summary>A small line above a headline.</summary>
    Kicker,

    /// <summary>Set off within or before the body, larger or bolder than it.</summary>
    Subhead,

    /// <summary>Running text; its lines are column lines.</summary>
    Body,

    /// <summary>Text of a photo.</summary>
    Caption,

    /// <summary>Masthead, running heads, page numbers: whatever belongs to the page and not to an article.</summary>
    Furniture,
}
