namespace DevZone.Archive.Digests.Rendering;

/// <summary>The language of a digest's fixed words. What was printed stays as printed in each.</summary>
public enum DigestLanguage
{
    /// <summary>Simplified Chinese, <c>zh-CN</c>.</summary>
    Chinese,

    /// <summary>English, <c>en</c>.</summary>
    English,
}

/// <summary>The tags (BCP 47) of the languages.</summary>
public static class DigestLanguages
{
    /// <summary>The tags that are known.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. Enum.GetValues<DigestLanguage>().Select(Tag)];

    /// <summary>The tag of a language: <c>zh-CN</c>, <c>en</c>.</summary>
    public static string Tag(this DigestLanguage language) => language == DigestLanguage.English ? "en" : "zh-CN";

    /// <summary>The language of a tag, whatever its case.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="language">Its language.</param>
    /// <returns>False where the tag is none of <see cref="Tags"/>.</returns>
    public static bool TryParse(string? tag, out DigestLanguage language)
    {
        language = Enum.GetValues<DigestLanguage>()
            .FirstOrDefault(language => string.Equals(tag, language.Tag(), StringComparison.OrdinalIgnoreCase));
        return string.Equals(tag, language.Tag(), StringComparison.OrdinalIgnoreCase);
    }
}
