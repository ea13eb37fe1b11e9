namespace DevZone.Reading.Issues;

/// <summary>The fields of an article in which evidence can stand, as the contract names them.</summary>
public static class ArticlePart
{
    /// <summary><see cref="Article.Kicker"/>.</summary>
    public const string Kicker = "kicker";

    /// <summary><see cref="Article.Headline"/>.</summary>
    public const string Headline = "headline";

    /// <summary><see cref="Article.Subtitle"/>.</summary>
    public const string Subtitle = "subtitle";

    /// <summary><see cref="Article.Subheads"/>.</summary>
    public const string Subheads = "subheads";

    /// <summary><see cref="Article.Captions"/>.</summary>
    public const string Captions = "captions";

    /// <summary><see cref="Article.Paragraphs"/>: what an absent part stands for.</summary>
    public const string? Paragraphs = null;
}
