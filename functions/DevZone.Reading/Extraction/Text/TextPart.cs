namespace DevZone.Reading.Extraction.Text;

/// <summary>
/// One run of an article's text that evidence can point into: a paragraph, the headline, a subhead, a caption. Extraction works on
/// parts in reading order; offsets are UTF-16 units within <see cref="Text"/>, the printed characters themselves.
/// </summary>
/// <param name="Article">Number of the article, from 1.</param>
/// <param name="Part">The article's field, one of <see cref="Issues.ArticlePart"/>; null for its paragraphs.</param>
/// <param name="Index">Index in that field's list, from 0; 0 where the field is no list.</param>
/// <param name="Text">The characters as printed.</param>
internal sealed record TextPart(int Article, string? Part, int Index, string Text);
