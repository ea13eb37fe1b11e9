using DevZone.Reading.Layout;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>What a page's instructions draw, as displayed (its /Rotate applied), in points from the crop box's lower left.</summary>
internal sealed record PdfPage(
    double Width,
    double Height,
    List<PdfGlyph> Glyphs,
    List<Rect> Rules,
    List<Rect> Frames,
    List<Rect> Images,
    bool Truncated
);
