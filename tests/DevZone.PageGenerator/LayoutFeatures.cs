namespace DevZone.PageGenerator;

/// <summary>What makes an article's place on the page hard to read, so that a measure can be told by feature.</summary>
[Flags]
public enum LayoutFeatures
{
    None = 0,

    /// <summary>The headline stands over all columns, as most do.</summary>
    HeadlineAbove = 1 << 0,

    /// <summary>The headline stands over the left columns only.</summary>
    HeadlineAtLeft = 1 << 1,

    /// <summary>The headline stands over columns in the middle, text on both sides.</summary>
    HeadlineInMiddle = 1 << 2,

    /// <summary>The headline stands within the columns, text above and below.</summary>
    HeadlineWithin = 1 << 3,

    /// <summary>The headline stands to the left of the text, which is nowhere under it.</summary>
    HeadlineBeside = 1 << 4,

    HeadlineUpright = 1 << 5,

    /// <summary>An upright headline between the columns.</summary>
    UprightInMiddle = 1 << 6,
    Untitled = 1 << 7,

    /// <summary>A headline hardly larger than the text.</summary>
    SmallHeadline = 1 << 8,

    /// <summary>One of several short news in a column.</summary>
    Brief = 1 << 9,
    Framed = 1 << 10,
    Tinted = 1 << 11,

    /// <summary>It runs around another article.</summary>
    Wraps = 1 << 12,

    /// <summary>Another article runs around it.</summary>
    Wrapped = 1 << 13,

    Continued = 1 << 14,
    Introduction = 1 << 15,
    Subheads = 1 << 16,
    Picture = 1 << 17,
    PictureAboveHeadline = 1 << 18,

    /// <summary>A picture narrower than its column, with text beside it.</summary>
    PictureInColumn = 1 << 19,
    CaptionBeside = 1 << 20,
    Table = 1 << 21,
    BylineBelowHeadline = 1 << 22,
    BylineAtEnd = 1 << 23,

    /// <summary>Set in other columns than the page's.</summary>
    OtherColumns = 1 << 24,

    Ragged = 1 << 25,

    /// <summary>Paragraphs told by space, not by indent.</summary>
    NoIndent = 1 << 26,

    /// <summary>Neither rules nor frames between articles.</summary>
    NoRules = 1 << 27,
    Tabloid = 1 << 28,
    ByHeight = 1 << 29,
    Shuffled = 1 << 30,
}
