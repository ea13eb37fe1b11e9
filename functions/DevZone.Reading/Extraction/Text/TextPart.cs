using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Text;

/// <summary>
/// One run of an article's text that evidence can point into: a paragraph, the headline, a subhead, a caption. Extraction works on
/// parts in reading order; offsets are UTF-16 units within <see cref="Text"/>, the printed characters themselves. Two parts are the
/// same only if they are one object.
/// </summary>
/// <param name="article">Number of the article, from 1.</param>
/// <param name="part">The article's field, one of <see cref="ArticlePart"/>; null for its paragraphs.</param>
/// <param name="index">Index in that field's list, from 0; 0 where the field is no list.</param>
/// <param name="text">The characters as printed.</param>
/// <param name="folded">The same text unit by unit, in simplified characters and half-width forms; what rules are matched against.</param>
internal sealed class TextPart(int article, string? part, int index, string text, string folded)
{
    public int Article { get; } = article;

    public string? Part { get; } = part;

    public int Index { get; } = index;

    public string Text { get; } = text;

    public string Folded { get; } =
        folded.Length == text.Length ? folded : throw new ArgumentException("Folding must keep each offset.", nameof(folded));

    public bool IsParagraph => Part is null;

    /// <summary>The evidence for a stretch of this part.</summary>
    public Evidence Cite(TextSpan span) => new(Article, Part, Index, span.Start, span.Length, Text.Substring(span.Start, span.Length));

    /// <summary>The folded characters of a stretch.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Folded.AsSpan(span.Start, span.Length);
}
