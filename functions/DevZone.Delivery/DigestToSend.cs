using System.Security.Cryptography;
using DevZone.Archive.Digests;
using DevZone.Archive.Weeks;

namespace DevZone.Delivery;

/// <summary>A digest that is to be delivered.</summary>
/// <param name="Stored">When it was compiled.</param>
/// <param name="Json">The digest as it is kept.</param>
internal sealed record DigestToSend(StoredDigest Stored, BinaryData Json)
{
    /// <summary>A hash of the digest: another one, another content.</summary>
    public string Content { get; } = Convert.ToHexStringLower(SHA256.HashData(Json.ToMemory().Span))[..16];

    /// <summary>The digest.</summary>
    public Digest Digest { get; } = DigestJson.Deserialize(Json);
}
