using DevZone.Reading.Issues;

namespace DevZone.Reading.Articles;

/// <summary>An article and where each of its characters was printed.</summary>
/// <param name="Article">The article.</param>
/// <param name="Parts">Its parts by the field of <see cref="ArticlePart"/> and the index in it.</param>
internal sealed record PlacedArticle(Article Article, IReadOnlyDictionary<(string? Part, int Index), PlacedText> Parts);
