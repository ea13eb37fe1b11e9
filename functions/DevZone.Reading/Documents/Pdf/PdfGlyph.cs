namespace DevZone.Reading.Documents.Pdf;

/// <summary>One shown character before the page has been turned upright and cleaned.</summary>
/// <param name="Text">Its Unicode value as the font maps it.</param>
/// <param name="X">Start of the baseline on the displayed page, in points; for vertical writing its lower left equivalent.</param>
/// <param name="Y">Height of that point.</param>
/// <param name="Width">Advance along the baseline.</param>
/// <param name="Size">Size of the type.</param>
/// <param name="QuarterTurns">Direction of the baseline: 0 to the right, 1 upwards, 2 to the left, 3 downwards.</param>
/// <param name="Font">Font and weight.</param>
/// <param name="Invisible">Text rendering mode 3, as OCR layers have it.</param>
internal readonly record struct PdfGlyph(
    string Text,
    double X,
    double Y,
    double Width,
    double Size,
    int QuarterTurns,
    string Font,
    bool Invisible
);
