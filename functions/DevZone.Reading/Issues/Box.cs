namespace DevZone.Reading.Issues;

/// <summary>A rectangle on a page, in PDF points (1/72 inch), origin at the page's lower left.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Lower edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct Box(double X, double Y, double Width, double Height);
