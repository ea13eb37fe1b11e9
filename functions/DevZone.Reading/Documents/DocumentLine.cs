using DevZone.Reading.Issues;

namespace DevZone.Reading.Documents;

/// <summary>One printed line.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Page">Page of a PDF, from 1; 0 for text.</param>
/// <param name="Boxes">For a PDF, the box of each UTF-16 unit of <paramref name="Text"/>; null for text.</param>
public sealed record DocumentLine(string Text, int Page = 0, IReadOnlyList<Box>? Boxes = null);
