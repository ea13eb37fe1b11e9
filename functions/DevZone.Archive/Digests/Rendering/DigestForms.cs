namespace DevZone.Archive.Digests.Rendering;

/// <summary>The forms in which a digest is kept, by file name.</summary>
public static class DigestForms
{
    /// <summary>As data.</summary>
    public const string Json = "digest.json";

    /// <summary>As Markdown.</summary>
    public const string Markdown = "digest.md";

    /// <summary>As a page and for mail.</summary>
    public const string Html = "digest.html";

    /// <summary>As plain text.</summary>
    public const string Text = "digest.txt";

    /// <summary>Every form of a digest.</summary>
    /// <param name="digest">The digest.</param>
    /// <param name="links">Where its links lead.</param>
    public static IReadOnlyDictionary<string, BinaryData> Render(Digest digest, DigestLinks links) =>
        new Dictionary<string, BinaryData>(StringComparer.Ordinal)
        {
            [Json] = BinaryData.FromBytes(DigestJson.Serialize(digest)),
            [Markdown] = BinaryData.FromString(DigestMarkdown.Render(digest, links)),
            [Html] = BinaryData.FromString(DigestHtml.Render(digest, links)),
            [Text] = BinaryData.FromString(DigestText.Render(digest, links)),
        };
}
