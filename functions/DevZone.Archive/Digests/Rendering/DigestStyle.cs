namespace DevZone.Archive.Digests.Rendering;

/// <summary>How digests are written for people.</summary>
/// <param name="Language">The language of the fixed words.</param>
/// <param name="Links">Where the links lead.</param>
public sealed record DigestStyle(DigestLanguage Language, DigestLinks Links);
