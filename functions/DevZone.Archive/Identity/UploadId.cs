using System.Security.Cryptography;
using System.Text;

namespace DevZone.Archive.Identity;

/// <summary>Identifies an upload: the first 32 hexadecimal digits of the SHA-256 of its blob's name in UTF-8.</summary>
public static class UploadId
{
    /// <summary>The id of the upload with this blob name.</summary>
    /// <param name="blobName">The blob's full name, slashes included.</param>
    public static string Of(string blobName) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(blobName)))[..32];

    /// <summary>Whether a text has the form of an upload's id.</summary>
    /// <param name="text">For instance a route's value.</param>
    public static bool IsWellFormed(string? text) => text is { Length: 32 } && text.All(char.IsAsciiHexDigitLower);
}
