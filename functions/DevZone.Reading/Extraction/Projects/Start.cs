namespace DevZone.Reading.Extraction.Projects;

/// <summary>Where a name begins, and what ended the way to it.</summary>
internal readonly record struct Start(int Position, StartReason Reason);

/// <summary>What stands before a name.</summary>
internal enum StartReason
{
    /// <summary>A mark, or the beginning of the text.</summary>
    Mark,

    /// <summary>A word of the sentence.</summary>
    Word,

    /// <summary>的.</summary>
    Of,

    /// <summary>A count: what follows is no name (8个项目).</summary>
    Count,

    /// <summary>A legal company name.</summary>
    Company,

    /// <summary>A zone that hosts it.</summary>
    Zone,
}
