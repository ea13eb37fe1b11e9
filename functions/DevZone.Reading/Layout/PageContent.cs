namespace DevZone.Reading.Layout;

/// <summary>What stands on one page, upright, in points, origin at the lower left.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">Width of the upright page.</param>
/// <param name="Height">Height of the upright page.</param>
/// <param name="Glyphs">Its characters in drawing order.</param>
/// <param name="Rules">Thin straight lines, horizontal or vertical.</param>
/// <param name="Frames">Rectangles that are drawn around something, or laid behind it.</param>
/// <param name="Images">Rectangles of pictures.</param>
/// <param name="Rotation">Quarter turns, counter-clockwise, that made the page upright; boxes are turned back by it.</param>
internal sealed record PageContent(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<Rect> Rules,
    IReadOnlyList<Rect> Frames,
    IReadOnlyList<Rect> Images,
    int Rotation = 0
);
