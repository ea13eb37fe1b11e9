namespace DevZone.Reading.Documents.Scans;

/// <summary>What a picture of text is known to hold.</summary>
public enum TextShape
{
    /// <summary>Lines one below the other.</summary>
    Block,

    /// <summary>One line.</summary>
    Line,
}
