namespace DevZone.Reading.Issues;

/// <summary>A rectangle on a page, in PDF points (1/72 inch), origin at the page's lower left.</summary>
/// <param name="X">Left edge in points.</param>
/// <param name="Y">Lower edge in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
public readonly record struct Box(double X, double Y, double Width, double Height);
