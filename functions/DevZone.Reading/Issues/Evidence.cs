namespace DevZone.Reading.Issues;

/// <summary>Where something was printed. <see cref="Text"/> equals the characters that stand there.</summary>
/// <param name="Article">Number of the article.</param>
/// <param name="Part">The article's field, one of <see cref="ArticlePart"/>; absent for its paragraphs.</param>
/// <param name="Paragraph">Index in that field's list, from 0; 0 where the field is no list.</param>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Text">The characters themselves.</param>
public sealed record Evidence(int Article, string? Part, int Paragraph, int Start, int Length, string Text)
{
    /// <summary>Page of a PDF, from 1.</summary>
    public int? Page { get; init; }

    /// <summary>Where the characters stand on that page, a box for each line.</summary>
    public IReadOnlyList<Box>? Boxes { get; init; }
}
