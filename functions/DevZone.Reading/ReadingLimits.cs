namespace DevZone.Reading;

/// <summary>How much of one file is read. What goes beyond ends in <see cref="RejectionCode.LimitExceeded"/> or a warning, never in a hang.</summary>
public sealed record ReadingLimits
{
    /// <summary>The default limits, ample for a newspaper of a hundred pages.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Largest file in bytes. The default value is 100 MiB.</summary>
    public long Bytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>Most pages of a PDF that are read. The default value is 200.</summary>
    public int Pages { get; init; } = 200;

    /// <summary>Most pages of a PDF that are read by OCR, which takes seconds for each. The default value is 24.</summary>
    public int OcrPages { get; init; } = 24;

    /// <summary>Most letters that are read from one page of a PDF. The default value is 200,000.</summary>
    public int LettersPerPage { get; init; } = 200_000;
}
